package io.github.backwise.workbench.coverage;

import java.util.Locale;

/** How many of the small changes to some rules the cases notice. */
public final class MutationScore {
    private int changes;
    private int unnoticed;

    /** Counts more changes, and how many of them no case notices. */
    public void add(int moreChanges, int moreUnnoticed) {
        changes += moreChanges;
        unnoticed += moreUnnoticed;
    }

    /** Counts what another score counts. */
    public void add(MutationScore other) {
        add(other.changes, other.unnoticed);
    }

    /** The share that is noticed; 100 if there is nothing to notice. */
    public double percent() {
        return changes == 0 ? 100 : 100.0 * (changes - unnoticed) / changes;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d of %d changes noticed, %.1f %%",
                changes - unnoticed,
                changes,
                Math.floor(10 * percent()) / 10);
    }
}
