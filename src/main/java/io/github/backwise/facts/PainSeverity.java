package io.github.backwise.facts;

/**
 * How bad the pain is at its worst in these days.
 *
 * <p>A runner would say: <i>"About seven out of ten."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param score 0 is no pain, 10 the worst imaginable, 0 to 10
 */
public record PainSeverity(
        @Range(min = 0, max = 10, unit = "points") int score) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public PainSeverity {
        Checks.within(PainSeverity.class, "score", score);
    }
}
