package io.github.backwise.engine;

import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.facts.Fact;
import java.util.BitSet;
import java.util.List;

/**
 * What a condition asks of one fact, however many rules have that condition.
 *
 * @param number counted from 0
 * @param checks what a fact must pass, beside the key by which it was found
 * @param items what one would have to ask to decide it, by number; empty if it leaves the key open
 * @param wanting the rules that want such a fact
 * @param barring the rules that do not fire if there is one
 */
record Demand(int number, List<Check> checks, BitSet items, List<Node> wanting, List<Node> barring) {
    /** Whether a fact passes, as far as can be said from the fact alone: a bound number counts as passed. */
    boolean accepts(Fact fact) {
        for (Check check : checks) {
            if (!check.accepts((Record) fact)) {
                return false;
            }
        }
        return true;
    }
}
