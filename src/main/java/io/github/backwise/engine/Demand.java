package io.github.backwise.engine;

import io.github.backwise.engine.RuleGraph.Node;
import java.util.BitSet;
import java.util.List;

/**
 * What a condition asks of one fact, however many rules have that condition.
 *
 * @param number counted from 0
 * @param checks what a fact must pass, as far as can be said from the fact alone
 * @param isBound whether it depends on other facts besides: then one fact that passes does not settle it
 * @param items what one would have to ask to decide it, by number; empty if it leaves the key open
 * @param wanting the rules that want such a fact
 */
record Demand(int number, List<Check> checks, boolean isBound, BitSet items, List<Node> wanting) {
    /** Whether a fact passes. */
    boolean accepts(double[] row) {
        return Check.all(checks, row, null);
    }
}
