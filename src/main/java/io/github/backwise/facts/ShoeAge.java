package io.github.backwise.facts;

/**
 * How old the running shoes are.
 *
 * <p>A runner would say: <i>"My shoes are new, I got them in January."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param months months since they were bought, 0 to 240
 */
public record ShoeAge(
        @Range(min = 0, max = 240, unit = "months") int months) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public ShoeAge {
        Checks.within(ShoeAge.class, "months", months);
    }
}
