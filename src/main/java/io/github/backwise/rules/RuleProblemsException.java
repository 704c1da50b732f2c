package io.github.backwise.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A rule directory cannot be used. All problems that were found are in the message and in {@link #problems()}. */
public final class RuleProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem[] problems;

    /** From at least one problem. */
    public RuleProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = problems.toArray(Problem[]::new);
    }

    /** The problems, by file and line. */
    public List<Problem> problems() {
        return List.of(problems);
    }
}
