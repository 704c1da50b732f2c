package io.github.backwise.workbench;

import io.github.backwise.engine.Engine;
import io.github.backwise.rules.RuleFiles;
import io.github.backwise.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build step that checks the bundled rules, and puts them into the library as it will start from them. */
public final class Bundling {
    private Bundling() {}

    /**
     * Reads, writes, and starts an engine from what was written: that fails unless every rule of the files is in it.
     *
     * @param arguments the rule directory and the folder of compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        RuleFiles files = RuleFiles.in(Path.of(arguments[0]));
        Path classes = Path.of(arguments[1]);
        RuleSet rules = RuleSet.read(files);
        Files.write(
                classes.resolve(RuleFiles.INDEX), files.layers().get(0).texts().keySet());
        Files.write(classes.resolve(RuleSet.BUNDLE), rules.bundle());
        RuleSet bundled = Engine.standard().rules();
        if (!bundled.rules().equals(rules.rules())
                || !RuleSet.read(RuleFiles.bundled()).version().equals(bundled.version())) {
            throw new IllegalStateException("the rules that were written are not those that were read");
        }
        System.out.println("Bundled " + rules.rules().size() + " rules.");
    }
}
