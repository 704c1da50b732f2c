package io.github.backwise.facts;

/**
 * A bodily sign that was asked for, with its answer. Leave the fact out when nobody asked: unknown is not "no".
 *
 * <p>A runner would say: <i>"No, no numbness anywhere."</i>
 *
 * <p>Key: sign; the same sign with another answer is a contradiction.
 *
 * @param sign the sign
 * @param present true if it is there, false if the runner says it is not
 */
public record Symptom(Sign sign, boolean present) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Symptom {
        Checks.given(Symptom.class, "sign", sign);
    }

    @Override
    public Object key() {
        return sign;
    }
}
