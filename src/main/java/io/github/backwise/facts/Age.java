package io.github.backwise.facts;

/**
 * How old the runner is.
 *
 * <p>A runner would say: <i>"I am 34."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param years age in completed years, 1 to 120
 */
public record Age(@Range(min = 1, max = 120, unit = "years") int years) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Age {
        Checks.within(Age.class, "years", years);
    }
}
