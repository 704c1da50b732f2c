package io.github.backwise.workbench;

import io.github.backwise.engine.Engine;
import io.github.backwise.rules.Precompiled;
import io.github.backwise.rules.RuleCompiler;
import io.github.backwise.rules.RuleFiles;
import io.github.backwise.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** The build step that compiles the bundled rules into the library, in the same way as rules are compiled at run time. */
public final class Precompile {
    private Precompile() {}

    /**
     * Compiles, writes, and starts an engine from what was written: that fails unless every rule of the files is in it.
     *
     * @param arguments the rule directory and the folder of compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        RuleFiles files = RuleFiles.in(Path.of(arguments[0]));
        Path classes = Path.of(arguments[1]);
        RuleSet rules = RuleSet.read(files);
        delete(classes.resolve(RuleCompiler.CLASS_FOLDER));
        RuleCompiler.Compiled compiled = RuleCompiler.compile(rules.rules());
        for (Map.Entry<String, byte[]> entry : compiled.classes().entrySet()) {
            Path file = classes.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
        Files.write(
                classes.resolve(RuleFiles.INDEX), files.layers().get(0).texts().keySet());
        Files.write(
                classes.resolve(Precompiled.HOME),
                Precompiled.of(rules, compiled).lines());
        started(rules);
        System.out.println("Compiled " + rules.rules().size() + " rules into "
                + compiled.classes().size() + " classes.");
    }

    /** Starts from what was written as an application would. */
    private static void started(RuleSet rules) {
        Engine standard = Engine.standard();
        if (!RuleSet.read(RuleFiles.bundled()).version().equals(rules.version())
                || !standard.rules().rules().equals(rules.rules())) {
            throw new IllegalStateException("the rules that were written are not those that were read");
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
