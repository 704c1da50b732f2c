package io.github.backwise.facts;

/**
 * For how long the runner has trained with weights.
 *
 * <p>A runner would say: <i>"I have never lifted weights."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param months months of regular strength training; 0 is never, 0 to 1200
 */
public record StrengthExperience(
        @Range(min = 0, max = 1200, unit = "months") int months) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public StrengthExperience {
        Checks.within(StrengthExperience.class, "months", months);
    }
}
