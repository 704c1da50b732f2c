package io.github.backwise.facts;

/**
 * A remedy that was given a fair try for this pain, and what it did.
 *
 * <p>A runner would say: <i>"All those core workouts did not make it go away."</i>
 *
 * <p>Key: remedy; the same remedy with another answer is a contradiction.
 *
 * @param remedy the remedy
 * @param result what it did
 */
public record Tried(Remedy remedy, Result result) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Tried {
        Checks.given(Tried.class, "remedy", remedy);
        Checks.given(Tried.class, "result", result);
    }

    @Override
    public Object key() {
        return remedy;
    }
}
