package io.github.backwise.facts;

/**
 * How long a usual run is.
 *
 * <p>A runner would say: <i>"My distance is not far, I run 5 km."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param kilometres distance of a usual run, 0.1 to 200
 */
public record UsualRun(
        @Range(min = 0.1, max = 200, unit = "kilometres") double kilometres) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public UsualRun {
        Checks.within(UsualRun.class, "kilometres", kilometres);
    }
}
