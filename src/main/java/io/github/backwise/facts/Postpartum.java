package io.github.backwise.facts;

/**
 * How long ago the runner gave birth.
 *
 * <p>A runner would say: <i>"My baby is eight weeks old."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param weeks completed weeks since the birth, 0 to 520
 */
public record Postpartum(
        @Range(min = 0, max = 520, unit = "weeks") int weeks) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Postpartum {
        Checks.within(Postpartum.class, "weeks", weeks);
    }
}
