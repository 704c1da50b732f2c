package io.github.backwise.rules;

import io.github.backwise.facts.Fact;
import java.util.List;

/**
 * A made-up runner who satisfies the conditions of a rule.
 *
 * @param rule id of the rule
 * @param facts what the runner states
 */
public record Witness(String rule, List<Fact> facts) {
    /** Keeps an immutable copy of the list. */
    public Witness {
        facts = List.copyOf(facts);
    }
}
