package io.github.backwise.facts;

/**
 * The night before the pain was slept in an odd position or a strange bed.
 *
 * <p>A runner would say: <i>"I must have slept funny."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param present true if so
 */
public record AwkwardNight(boolean present) implements Fact {}
