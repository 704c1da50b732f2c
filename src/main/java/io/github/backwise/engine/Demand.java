package io.github.backwise.engine;

import io.github.backwise.engine.RuleGraph.Node;
import java.util.List;

/**
 * What a condition asks of one fact, however many rules have that condition.
 *
 * @param number counted from 0
 * @param isBound whether it depends on other facts besides: then one fact that passes does not settle it
 * @param namesKey whether it names what the fact must speak of, of several things it could
 * @param items what one would have to ask to decide it, by number: all of them, if it leaves open what it speaks of
 * @param wanting the rules that want such a fact, of those that lead to somebody
 */
record Demand(int number, boolean isBound, boolean namesKey, int[] items, List<Node> wanting) {}
