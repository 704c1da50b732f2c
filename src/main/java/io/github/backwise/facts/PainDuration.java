package io.github.backwise.facts;

/**
 * For how long the pain has been there, counted from the day it began.
 *
 * <p>A runner would say: <i>"It has only been in the last week or so."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param days days since it began; 0 is today, 0 to 36500
 */
public record PainDuration(
        @Range(min = 0, max = 36500, unit = "days") int days) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public PainDuration {
        Checks.within(PainDuration.class, "days", days);
    }
}
