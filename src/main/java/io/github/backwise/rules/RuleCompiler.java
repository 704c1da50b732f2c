package io.github.backwise.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Turns a rule set into classes of the executable model, in memory. The build and the run time take this same way. */
public final class RuleCompiler {
    /** Package of the generated classes. */
    public static final String PACKAGE = RuleParser.PACKAGE;

    /** Folder of the generated classes. */
    public static final String CLASS_FOLDER = PACKAGE.replace('.', '/') + "/";

    private static final String NOT_PARALLEL = "drools.parallelRulesBuildThreshold";

    private RuleCompiler() {}

    /**
     * The compiled form of a rule set.
     *
     * @param model name of the class that ties the others together
     * @param classes class files by path
     */
    public record Compiled(String model, Map<String, byte[]> classes) {}

    /** When a rule fires, in brief: equal for rules that are compiled alike. */
    public static String fingerprint(Rule rule) {
        return Sha256.of(Drl.print(rule));
    }

    /** Compiles; fails if Drools made anything else of the rules than what was asked. */
    public static Compiled compile(List<Rule> rules) {
        return compile(Map.of("rules.drl", Drl.print(rules)));
    }

    /** Compiles text: only what was printed from the tree may come here. */
    static synchronized Compiled compile(Map<String, String> drl) {
        KieServices services = KieServices.get();
        // The name of the model class is a hash of this id: fixed, so that two builds are alike.
        ReleaseId release = services.newReleaseId("io.github.backwise", "rules", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        drl.forEach((name, text) -> files.write(
                "src/main/resources/" + CLASS_FOLDER + name,
                services.getResources().newByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "UTF-8")));
        KieBuilder builder = services.newKieBuilder(files);
        ((KieBuilderImpl) builder)
                .withKModuleModel(services.newKieModuleModel().setConfigurationProperty(NOT_PARALLEL, "-1"));
        try {
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new IllegalStateException("Drools refused what the rule parser accepted: " + errors);
            }
            return collect((InternalKieModule) builder.getKieModule());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static Compiled collect(InternalKieModule module) {
        Map<String, byte[]> classes = module.getFileNames().stream()
                .filter(name -> name.startsWith(CLASS_FOLDER) && name.endsWith(".class"))
                .collect(Collectors.toMap(name -> name, module::getBytes, (a, b) -> a, TreeMap::new));
        String list = module.getFileNames().stream()
                .filter(name -> name.endsWith("/drools-model"))
                .findFirst()
                .orElseThrow();
        String model = new String(module.getBytes(list), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        return new Compiled(model, classes);
    }
}
