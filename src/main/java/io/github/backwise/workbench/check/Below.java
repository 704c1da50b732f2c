package io.github.backwise.workbench.check;

import io.github.backwise.rules.RuleFiles;
import io.github.backwise.rules.RuleProblemsException;
import io.github.backwise.rules.RuleSet;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What lies below a rule directory: nothing, or the bundled rules. */
public final class Below {
    @Option(names = "--on-bundled", description = "The directory lies on top of the bundled rules.")
    private boolean bundled;

    /** Whether the bundled rules lie below. */
    public boolean areThere() {
        return bundled;
    }

    /** The files of the bundled rules, or none. */
    public RuleFiles files() {
        return bundled ? RuleFiles.bundled() : new RuleFiles(List.of());
    }

    /**
     * The rules of a directory and what lies below.
     *
     * @throws RuleProblemsException naming everything that is wrong in them
     */
    public RuleSet rules(Path directory) {
        return RuleSet.read(files().with(directory));
    }
}
