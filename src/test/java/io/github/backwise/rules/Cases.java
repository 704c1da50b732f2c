package io.github.backwise.rules;

import io.github.backwise.facts.Fact;
import io.github.backwise.workbench.cases.Case;
import io.github.backwise.workbench.cases.CaseFile;
import java.nio.file.Path;
import java.util.List;

/** The cases and stories of the rule directory. */
public final class Cases {
    private static final List<CaseFile> FILES = CaseFile.in(Path.of("rules"));

    private Cases() {}

    /** All of them. */
    public static List<Case> all() {
        return FILES.stream().flatMap(file -> file.cases().stream()).toList();
    }

    /** The facts of all of them. */
    public static List<List<Fact>> facts() {
        return all().stream().map(Case::facts).toList();
    }
}
