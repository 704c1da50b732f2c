package io.github.backwise.workbench.preview;

import java.util.List;

/**
 * A runner to whom the two rule sets say different things.
 *
 * @param runner the runner
 * @param before what was said
 * @param after what is said
 * @param changes in which points that differs
 */
record Difference(Runner runner, Answer before, Answer after, List<Change> changes) {
    boolean isLessSafe() {
        return changes.stream().anyMatch(Change::isLessSafe);
    }
}
