package io.github.backwise.facts;

/**
 * Whether the runner could be pregnant without knowing it.
 *
 * <p>A runner would say: <i>"My period is late, so maybe."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param present true if a pregnancy is possible
 */
public record PossiblePregnancy(boolean present) implements Fact {}
