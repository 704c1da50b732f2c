package io.github.backwise.facts;

/**
 * Which way the pain is going, week on week.
 *
 * <p>A runner would say: <i>"It is slowly getting better."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param trend the direction
 */
public record PainTrend(Trend trend) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public PainTrend {
        Checks.given(PainTrend.class, "trend", trend);
    }
}
