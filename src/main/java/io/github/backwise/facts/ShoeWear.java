package io.github.backwise.facts;

/**
 * Whether wear shows on the running shoes.
 *
 * <p>A runner would say: <i>"The heels are worn down."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param present true if soles or sides are visibly worn
 */
public record ShoeWear(boolean present) implements Fact {}
