package io.github.backwise.facts;

/**
 * The longest run of the last two weeks.
 *
 * <p>A runner would say: <i>"I did 16 km on Sunday."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param kilometres distance of that run, 0.1 to 500
 */
public record LongestRun(
        @Range(min = 0.1, max = 500, unit = "kilometres") double kilometres) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public LongestRun {
        Checks.within(LongestRun.class, "kilometres", kilometres);
    }
}
