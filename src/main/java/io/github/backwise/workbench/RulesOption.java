package io.github.backwise.workbench;

import io.github.backwise.engine.Engine;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.workbench.check.Below;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets a command use the rules of a directory instead of the bundled ones. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Use the rules of this directory instead of the bundled ones.")
    private Path directory;

    @Mixin
    private Below below;

    Engine engine() {
        return directory == null ? Engine.standard() : Engine.of(below.rules(directory));
    }

    RuleSet rules() {
        return directory == null ? RuleSet.bundled() : below.rules(directory);
    }
}
