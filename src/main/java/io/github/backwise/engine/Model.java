package io.github.backwise.engine;

import io.github.backwise.rules.Precompiled;
import io.github.backwise.rules.RuleCompiler;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Loads compiled rules, and makes a rule base of them. */
final class Model {
    private Model() {}

    /** The bundled rules as the build compiled them, by id. */
    static Map<String, Rule> precompiled(Precompiled bundled) {
        return load(bundled.model(), Model.class.getClassLoader());
    }

    /** Rules that were compiled just now, by id. */
    static Map<String, Rule> of(RuleCompiler.Compiled compiled) {
        return load(compiled.model(), new Loader(compiled.classes()));
    }

    private static Map<String, Rule> load(String name, ClassLoader loader) {
        try {
            var model = (org.drools.model.Model)
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
            Map<String, Rule> rules = new HashMap<>();
            model.getRules().forEach(rule -> rules.put(rule.getName(), rule));
            return rules;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules cannot be loaded", e);
        }
    }

    /** A rule base of rules that may come from different compilations. */
    static KieBase base(Collection<Rule> rules) {
        org.drools.model.Model model = new ModelImpl()
                .withRules(rules.stream()
                        .sorted(Comparator.comparing(Rule::getName))
                        .toList());
        KieBase base = KieBaseBuilder.createKieBaseFromModel(model);
        int loaded = base.getKiePackages().stream()
                .mapToInt(p -> p.getRules().size())
                .sum();
        if (loaded != rules.size()) {
            throw new IllegalStateException(loaded + " rules are loaded, but " + rules.size() + " are written");
        }
        return base;
    }

    /** Defines the generated classes of one compilation; so that several can live side by side, it asks no parent for them. */
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
