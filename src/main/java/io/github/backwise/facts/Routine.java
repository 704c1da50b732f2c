package io.github.backwise.facts;

/**
 * Something done regularly beside the running itself. Zero times is the answer "I do not do that".
 *
 * <p>A runner would say: <i>"Planks and bridges three times a week."</i>
 *
 * <p>Key: activity; the same activity with another answer is a contradiction.
 *
 * @param activity what is done
 * @param timesPerWeek how often, 0 to 50
 */
public record Routine(
        Activity activity,
        @Range(min = 0, max = 50, unit = "times a week") int timesPerWeek) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Routine {
        Checks.given(Routine.class, "activity", activity);
        Checks.within(Routine.class, "timesPerWeek", timesPerWeek);
    }

    @Override
    public Object key() {
        return activity;
    }
}
