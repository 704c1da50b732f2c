package io.github.backwise.facts;

/**
 * How often the runner runs.
 *
 * <p>A runner would say: <i>"Every time I go to the gym, four or five times a week."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param timesPerWeek runs in seven days, 0 to 28
 */
public record RunFrequency(
        @Range(min = 0, max = 28, unit = "times a week") int timesPerWeek) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public RunFrequency {
        Checks.within(RunFrequency.class, "timesPerWeek", timesPerWeek);
    }
}
