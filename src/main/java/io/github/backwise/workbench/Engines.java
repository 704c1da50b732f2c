package io.github.backwise.workbench;

import io.github.backwise.engine.Engine;
import io.github.backwise.rules.RuleFiles;
import io.github.backwise.rules.RuleProblemsException;
import io.github.backwise.rules.RuleSet;
import java.nio.file.Path;

/** Finds the engine for a rule directory. */
final class Engines {
    private Engines() {}

    /** The engine for rules that were read already; compiles only if they are not the bundled ones. */
    static Engine of(RuleSet rules) {
        boolean bundled = rules.version().endsWith("+" + RuleFiles.bundled().hash());
        return bundled ? Engine.standard() : Engine.of(rules);
    }

    /**
     * The engine for these rules; compiles only if they are not the bundled ones.
     *
     * @throws RuleProblemsException naming everything that is wrong in them
     */
    static Engine in(Path directory) {
        return of(RuleSet.read(RuleFiles.in(directory)));
    }
}
