package io.github.backwise.facts;

/**
 * Something in the medical past or a known condition, with its answer. Leave the fact out when nobody asked.
 *
 * <p>A runner would say: <i>"I have had a slipped disc."</i>
 *
 * <p>Key: condition; the same condition with another answer is a contradiction.
 *
 * @param condition the condition or event
 * @param present true if it applies, false if the runner says it does not
 */
public record History(Condition condition, boolean present) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public History {
        Checks.given(History.class, "condition", condition);
    }

    @Override
    public Object key() {
        return condition;
    }
}
