package io.github.backwise.facts;

/**
 * What a movement or a position does to the pain.
 *
 * <p>A runner would say: <i>"Bending backwards makes it worse; walking eases it."</i>
 *
 * <p>Key: movement; the same movement with another answer is a contradiction.
 *
 * @param movement the movement or position
 * @param effect what it does
 */
public record PainResponse(Movement movement, Effect effect) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public PainResponse {
        Checks.given(PainResponse.class, "movement", movement);
        Checks.given(PainResponse.class, "effect", effect);
    }

    @Override
    public Object key() {
        return movement;
    }
}
