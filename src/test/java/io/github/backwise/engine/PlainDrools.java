package io.github.backwise.engine;

import io.github.backwise.rules.Conclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.impl.GlobalImpl;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** The rule files as any Drools tool reads and compiles them, without our parser and without anything of ours around them. */
public final class PlainDrools {
    private static final String PACKAGE = "backwise.rules";
    private static final String CLASS_FOLDER = PACKAGE.replace('.', '/') + "/";

    private PlainDrools() {}

    /** The rule files by path. */
    static Map<String, String> files() {
        try (Stream<Path> walk = Files.walk(Path.of("rules"))) {
            Map<String, String> files = new TreeMap<>();
            for (Path file : walk.filter(f -> f.toString().endsWith(".drl")).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule base of the rules with these titles; they call the verbs of their {@code then}. */
    public static KieBase base(Predicate<String> titles) {
        return LibraryLoader.call(() -> {
            List<Rule> rules = compiled().getRules().stream()
                    .filter(rule -> titles.test(rule.getName()))
                    .toList();
            return KieBaseBuilder.createKieBaseFromModel(
                    new ModelImpl().withRules(rules).addGlobal(new GlobalImpl<>(Conclude.class, PACKAGE, "conclude")));
        });
    }

    /** The rule files compiled into a jar that a KieContainer can load. */
    public static byte[] module() {
        return build().getBytes();
    }

    private static InternalKieModule build() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("io.github.backwise", "rules", "1"));
        files().forEach((name, text) -> files.write("src/main/resources/" + CLASS_FOLDER + name, text));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return (InternalKieModule) builder.getKieModule();
    }

    private static Model compiled() {
        InternalKieModule module = build();
        Map<String, byte[]> classes = module.getFileNames().stream()
                .filter(name -> name.startsWith(CLASS_FOLDER) && name.endsWith(".class"))
                .collect(Collectors.toMap(name -> name, module::getBytes));
        String name = module.getFileNames().stream()
                .filter(file -> file.endsWith("/drools-model"))
                .flatMap(file -> new String(module.getBytes(file)).lines().skip(1))
                .findFirst()
                .orElseThrow();
        try {
            return (Model)
                    new Generated(classes).loadClass(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The generated classes. */
    private static final class Generated extends ClassLoader {
        private final Map<String, byte[]> classes;

        Generated(Map<String, byte[]> classes) {
            super(PlainDrools.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
