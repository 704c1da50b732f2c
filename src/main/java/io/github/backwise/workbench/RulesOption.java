package io.github.backwise.workbench;

import io.github.backwise.engine.Engine;
import io.github.backwise.rules.RuleFiles;
import io.github.backwise.rules.RuleSet;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Lets a command use the rules of a directory instead of the bundled ones. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Use the rules of this directory instead of the bundled ones.")
    private Path directory;

    Engine engine() {
        return directory == null ? Engine.standard() : Engines.in(directory);
    }

    RuleSet rules() {
        return directory == null ? RuleSet.bundled() : RuleSet.read(RuleFiles.in(directory));
    }
}
