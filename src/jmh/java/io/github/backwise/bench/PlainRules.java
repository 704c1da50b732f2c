package io.github.backwise.bench;

import java.util.function.IntConsumer;

/** What somebody would write without a rule engine: the facts of one runner, and an {@code if} for each rule. */
public interface PlainRules {
    /** States a fact. */
    void add(Object fact);

    /** Whether the rule of this number matches what was stated up to now. */
    boolean matches(int rule);

    /** Names every rule that matches, each after those that it may rest on. */
    void fire(IntConsumer fired);
}
