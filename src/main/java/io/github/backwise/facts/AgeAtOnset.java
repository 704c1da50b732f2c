package io.github.backwise.facts;

/**
 * How old the runner was when this kind of back pain first began; with long-standing stiffness the age at the
 * start matters more than the age today.
 *
 * <p>A runner would say: <i>"It started when I was about twenty-five."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param years age in completed years at the first episode, 1 to 120
 */
public record AgeAtOnset(
        @Range(min = 1, max = 120, unit = "years") int years) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public AgeAtOnset {
        Checks.within(AgeAtOnset.class, "years", years);
    }
}
