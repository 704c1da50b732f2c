package io.github.backwise.facts;

/**
 * Runs are on a treadmill, at this incline.
 *
 * <p>A runner would say: <i>"On the treadmill, no incline."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param inclinePercent the usual incline; 0 is flat, 0 to 40
 */
public record Treadmill(
        @Range(min = 0, max = 40, unit = "percent") double inclinePercent) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Treadmill {
        Checks.within(Treadmill.class, "inclinePercent", inclinePercent);
    }
}
