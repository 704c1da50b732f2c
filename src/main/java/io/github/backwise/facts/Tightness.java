package io.github.backwise.facts;

/**
 * A muscle group that feels tight, with its answer.
 *
 * <p>A runner would say: <i>"My hamstrings are like guitar strings."</i>
 *
 * <p>Key: muscle; the same muscle with another answer is a contradiction.
 *
 * @param muscle the muscle group
 * @param present true if it feels tight
 */
public record Tightness(Muscle muscle, boolean present) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Tightness {
        Checks.given(Tightness.class, "muscle", muscle);
    }

    @Override
    public Object key() {
        return muscle;
    }
}
