package io.github.backwise.facts;

/**
 * How far into a run the pain starts, when short runs are free of it.
 *
 * <p>A runner would say: <i>"Anything over four miles and my back starts."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param kilometres distance at which it starts; 0 is the first step, 0 to 200
 */
public record PainStart(
        @Range(min = 0, max = 200, unit = "kilometres") double kilometres) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public PainStart {
        Checks.within(PainStart.class, "kilometres", kilometres);
    }
}
