package io.github.backwise.facts;

/**
 * Somebody has looked at the runner, or at the shoes, lately.
 *
 * <p>A runner would say: <i>"I had my gait analysed at the shop."</i>
 *
 * <p>Key: check; the same check with another answer is a contradiction.
 *
 * @param check who or what
 * @param present true if it was done in the last year
 */
public record Assessment(Check check, boolean present) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Assessment {
        Checks.given(Assessment.class, "check", check);
    }

    @Override
    public Object key() {
        return check;
    }
}
