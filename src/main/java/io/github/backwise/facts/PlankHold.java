package io.github.backwise.facts;

/**
 * How long a front plank is held in good form.
 *
 * <p>A runner would say: <i>"Twenty seconds, if that."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param seconds seconds until the hips sag, 0 to 3600
 */
public record PlankHold(
        @Range(min = 0, max = 3600, unit = "seconds") int seconds) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public PlankHold {
        Checks.within(PlankHold.class, "seconds", seconds);
    }
}
