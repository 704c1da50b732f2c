package io.github.backwise.facts;

/**
 * An unusually hard session, running or anything else.
 *
 * <p>A runner would say: <i>"I overdid it in the gym the day before yesterday."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param daysAgo days since the session, 0 to 60
 */
public record HardSession(
        @Range(min = 0, max = 60, unit = "days") int daysAgo) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public HardSession {
        Checks.within(HardSession.class, "daysAgo", daysAgo);
    }
}
