package io.github.backwise.facts;

/**
 * How long the back stays stiff after getting up.
 *
 * <p>A runner would say: <i>"I need half an hour to loosen up."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param minutes minutes until it loosens, 0 to 1440
 */
public record MorningStiffness(
        @Range(min = 0, max = 1440, unit = "minutes") int minutes) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public MorningStiffness {
        Checks.within(MorningStiffness.class, "minutes", minutes);
    }
}
