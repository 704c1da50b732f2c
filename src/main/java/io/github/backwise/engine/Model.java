package io.github.backwise.engine;

import io.github.backwise.rules.RuleCompiler;
import io.github.backwise.rules.RuleFiles;
import io.github.backwise.rules.RuleSet;
import java.util.List;
import java.util.Map;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Makes a rule base from compiled rules. */
final class Model {
    private Model() {}

    static KieBase precompiled(RuleSet rules) {
        List<String> pointer = RuleFiles.resource(RuleFiles.MODEL).lines().toList();
        if (!pointer.get(1).equals(rules.version())) {
            throw new IllegalStateException("the compiled rules " + pointer.get(1) + " do not belong to the rule texts "
                    + rules.version() + ". Maybe the library needs a clean build?");
        }
        return base(pointer.get(0), Model.class.getClassLoader(), rules);
    }

    static KieBase compiled(RuleSet rules) {
        return of(RuleCompiler.compile(rules.rules()), rules);
    }

    static KieBase of(RuleCompiler.Compiled compiled, RuleSet rules) {
        return base(compiled.model(), new Loader(compiled.classes()), rules);
    }

    private static KieBase base(String model, ClassLoader loader, RuleSet rules) {
        try {
            Object instance =
                    Class.forName(model, true, loader).getDeclaredConstructor().newInstance();
            KieBase base = KieBaseBuilder.createKieBaseFromModel((org.drools.model.Model) instance);
            int compiled = base.getKiePackages().stream()
                    .mapToInt(p -> p.getRules().size())
                    .sum();
            if (compiled != rules.rules().size()) {
                throw new IllegalStateException(
                        compiled + " rules are compiled, but " + rules.rules().size() + " are written");
            }
            return base;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules cannot be loaded", e);
        }
    }

    /** Defines the generated classes of one rule set; so that several can live side by side, it asks no parent for them. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Model.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
            }
        }
    }
}
