package io.github.backwise.facts;

/**
 * How the running shoes feel.
 *
 * <p>A runner would say: <i>"They feel fine. / They give me no support."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param feel the feeling
 */
public record ShoeComfort(ShoeFeel feel) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public ShoeComfort {
        Checks.given(ShoeComfort.class, "feel", feel);
    }
}
