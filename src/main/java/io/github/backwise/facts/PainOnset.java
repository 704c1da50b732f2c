package io.github.backwise.facts;

/**
 * How the pain began.
 *
 * <p>A runner would say: <i>"It came out of nowhere."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param onset sudden or gradual
 */
public record PainOnset(Onset onset) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public PainOnset {
        Checks.given(PainOnset.class, "onset", onset);
    }
}
