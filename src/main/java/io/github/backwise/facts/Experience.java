package io.github.backwise.facts;

/**
 * How long the runner has been running at all.
 *
 * <p>A runner would say: <i>"I have been running for a year."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param months months since the first regular runs; a year off still counts, 0 to 1200
 */
public record Experience(
        @Range(min = 0, max = 1200, unit = "months") int months) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Experience {
        Checks.within(Experience.class, "months", months);
    }
}
