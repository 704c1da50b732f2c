package io.github.backwise.facts;

/**
 * Weight was lost lately. Whether it was wanted makes all the difference.
 *
 * <p>A runner would say: <i>"Running has helped me lose over 50 lb, as I had hoped."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param intended true if the runner was trying to lose weight
 */
public record WeightLoss(boolean intended) implements Fact {}
