package io.github.backwise.facts;

/**
 * The runner prepares for a race.
 *
 * <p>A runner would say: <i>"My first half marathon is next spring."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param weeksAway weeks until the race, 0 to 260
 */
public record RaceGoal(
        @Range(min = 0, max = 260, unit = "weeks") int weeksAway) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public RaceGoal {
        Checks.within(RaceGoal.class, "weeksAway", weeksAway);
    }
}
