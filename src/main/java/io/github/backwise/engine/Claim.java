package io.github.backwise.engine;

import io.github.backwise.rules.Conclusion;

/**
 * A conclusion and the firing that made it.
 *
 * @param firing the rule that fired, with its facts
 * @param conclusion what it concluded
 */
record Claim<C extends Conclusion>(Firing firing, C conclusion) {}
