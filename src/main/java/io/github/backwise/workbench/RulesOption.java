package io.github.backwise.workbench;

import io.github.backwise.engine.Engine;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.workbench.check.Below;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets a command use the rules of a directory instead of the bundled ones. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Use the rules of this directory instead of the bundled ones.")
    private Path directory;

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            converter = LanguageConverter.class,
            description = "Say what rules and facts say in this language, for example de, as far as it is translated.")
    private Locale locale = Locale.ROOT;

    @Mixin
    private Below below;

    Engine engine() {
        Engine engine = directory == null ? Engine.standard() : Engine.of(below.rules(directory));
        return engine.in(locale);
    }

    RuleSet rules() {
        RuleSet rules = directory == null ? RuleSet.bundled() : below.rules(directory);
        return rules.in(locale);
    }
}
