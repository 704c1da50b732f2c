package io.github.backwise.facts;

/**
 * A thought or mood that slows recovery, with its answer.
 *
 * <p>A runner would say: <i>"I am scared to bend at all."</i>
 *
 * <p>Key: concern; the same concern with another answer is a contradiction.
 *
 * @param concern the thought or mood
 * @param present true if it applies
 */
public record Worry(Concern concern, boolean present) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Worry {
        Checks.given(Worry.class, "concern", concern);
    }

    @Override
    public Object key() {
        return concern;
    }
}
