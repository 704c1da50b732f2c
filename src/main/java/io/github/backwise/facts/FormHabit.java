package io.github.backwise.facts;

/**
 * A habit of running form that was asked for or seen, with its answer. Posture on the flat and posture on hills
 * are different habits: one does not clear the other.
 *
 * <p>A runner would say: <i>"I do find myself leaning forward on the hills."</i>
 *
 * <p>Key: fault; the same fault with another answer is a contradiction.
 *
 * @param fault the habit
 * @param present true if the runner does it
 */
public record FormHabit(Fault fault, boolean present) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public FormHabit {
        Checks.given(FormHabit.class, "fault", fault);
    }

    @Override
    public Object key() {
        return fault;
    }
}
