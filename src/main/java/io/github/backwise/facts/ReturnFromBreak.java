package io.github.backwise.facts;

/**
 * The runner came back after a time without running.
 *
 * <p>A runner would say: <i>"I did stop during December and January."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param daysAgo days since the first run back, 0 to 3650
 * @param breakDays length of the break, 1 to 36500
 */
public record ReturnFromBreak(
        @Range(min = 0, max = 3650, unit = "days") int daysAgo,
        @Range(min = 1, max = 36500, unit = "days") int breakDays)
        implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public ReturnFromBreak {
        Checks.within(ReturnFromBreak.class, "daysAgo", daysAgo);
        Checks.within(ReturnFromBreak.class, "breakDays", breakDays);
    }
}
