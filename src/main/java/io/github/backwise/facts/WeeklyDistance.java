package io.github.backwise.facts;

/**
 * How far the runner goes in a usual week.
 *
 * <p>A runner would say: <i>"About 30 km a week."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param kilometres distance in seven days, 0 to 600
 */
public record WeeklyDistance(
        @Range(min = 0, max = 600, unit = "kilometres") double kilometres) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public WeeklyDistance {
        Checks.within(WeeklyDistance.class, "kilometres", kilometres);
    }
}
