package io.github.backwise.facts;

/**
 * A kind of medicine that matters for a sore back, with its answer. Leave the fact out when nobody asked.
 *
 * <p>A runner would say: <i>"I am on blood thinners."</i>
 *
 * <p>Key: medicine; the same medicine with another answer is a contradiction.
 *
 * @param medicine the kind of medicine
 * @param present true if it is being taken, or was for long
 */
public record Medication(Medicine medicine, boolean present) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Medication {
        Checks.given(Medication.class, "medicine", medicine);
    }

    @Override
    public Object key() {
        return medicine;
    }
}
