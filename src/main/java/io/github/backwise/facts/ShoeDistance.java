package io.github.backwise.facts;

/**
 * How far the running shoes have gone.
 *
 * <p>A runner would say: <i>"They have done about 60 miles."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param kilometres distance run in them, 0 to 10000
 */
public record ShoeDistance(
        @Range(min = 0, max = 10000, unit = "kilometres") double kilometres) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public ShoeDistance {
        Checks.within(ShoeDistance.class, "kilometres", kilometres);
    }
}
