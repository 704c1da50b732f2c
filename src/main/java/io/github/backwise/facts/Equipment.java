package io.github.backwise.facts;

/**
 * A thing the runner can use, with its answer.
 *
 * <p>A runner would say: <i>"There is a stability ball at the gym."</i>
 *
 * <p>Key: item; the same item with another answer is a contradiction.
 *
 * @param item the thing
 * @param present true if it is at hand
 */
public record Equipment(Item item, boolean present) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Equipment {
        Checks.given(Equipment.class, "item", item);
    }

    @Override
    public Object key() {
        return item;
    }
}
