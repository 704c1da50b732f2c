package io.github.backwise.workbench;

import java.util.Locale;

/** How many of the small changes to some rules the cases notice. */
final class MutationScore {
    private int changes;
    private int unnoticed;

    void add(int moreChanges, int moreUnnoticed) {
        changes += moreChanges;
        unnoticed += moreUnnoticed;
    }

    void add(MutationScore other) {
        add(other.changes, other.unnoticed);
    }

    /** The share that is noticed; 100 if there is nothing to notice. */
    double percent() {
        return changes == 0 ? 100 : 100.0 * (changes - unnoticed) / changes;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d of %d changes noticed, %.1f %%", changes - unnoticed, changes, percent());
    }
}
