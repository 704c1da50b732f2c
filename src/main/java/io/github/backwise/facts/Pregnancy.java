package io.github.backwise.facts;

/**
 * A known pregnancy and how far on it is. A possible, unconfirmed one is {@link PossiblePregnancy}.
 *
 * <p>A runner would say: <i>"I am twenty weeks along."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param weeks completed weeks of pregnancy, 1 to 44
 */
public record Pregnancy(
        @Range(min = 1, max = 44, unit = "weeks") int weeks) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Pregnancy {
        Checks.within(Pregnancy.class, "weeks", weeks);
    }
}
