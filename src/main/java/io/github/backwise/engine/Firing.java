package io.github.backwise.engine;

import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.rules.Rule;
import java.util.BitSet;

/**
 * A rule that fired: once, however often it matched, with all the facts it matched.
 *
 * @param node the rule
 * @param matched the stated facts it matched, by their place; not those that led to the causes and counts it matched
 */
record Firing(Node node, BitSet matched) {
    Firing(Node node) {
        this(node, new BitSet());
    }

    Rule rule() {
        return node.rule();
    }
}
