package io.github.backwise.facts;

/**
 * When the pain comes. State one fact for each time that fits; several may be true at once.
 *
 * <p>A runner would say: <i>"It sets in while I am running."</i>
 *
 * <p>Key: timing; there is no contradiction between two of them.
 *
 * @param timing the moment
 */
public record PainTiming(Timing timing) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public PainTiming {
        Checks.given(PainTiming.class, "timing", timing);
    }

    @Override
    public Object key() {
        return timing;
    }
}
