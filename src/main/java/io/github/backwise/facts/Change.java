package io.github.backwise.facts;

/**
 * Something in the running or around it that is new. The clock counts back from today, like {@link
 * PainDuration}; a change made 14 days ago with pain for 7 days came 7 days before the pain.
 *
 * <p>A runner would say: <i>"The only thing I recently added is hills."</i>
 *
 * <p>Key: factor; the same factor with another answer is a contradiction.
 *
 * @param factor what changed
 * @param daysAgo days since the change, 0 to 3650
 */
public record Change(
        Factor factor,
        @Range(min = 0, max = 3650, unit = "days") int daysAgo) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Change {
        Checks.given(Change.class, "factor", factor);
        Checks.within(Change.class, "daysAgo", daysAgo);
    }

    @Override
    public Object key() {
        return factor;
    }
}
