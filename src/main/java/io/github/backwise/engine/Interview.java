package io.github.backwise.engine;

import io.github.backwise.advice.Question;
import io.github.backwise.advice.Screening;
import io.github.backwise.advice.Urgency;
import io.github.backwise.engine.RuleGraph.Count;
import io.github.backwise.engine.RuleGraph.CountedSet;
import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.facts.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What was not asked and could still matter: the questions of those rules that would be more urgent than the present
 * result and that no stated fact contradicts yet.
 */
final class Interview {
    private static final int UNKNOWN = 0;
    private static final int YES = 1;
    private static final int NO = -1;

    private final RuleGraph graph;
    private final Conclusions conclusions;
    private final BitSet answered = new BitSet();
    private final BitSet open = new BitSet();
    private final byte[] met;
    private final byte[] possible;
    private final int[] reachable;
    private final BitSet visited = new BitSet();
    private final Screening screening;

    Interview(RuleGraph graph, Conclusions conclusions, Urgency present) {
        this.graph = graph;
        this.conclusions = conclusions;
        this.met = new byte[graph.demands().size()];
        this.possible = new byte[graph.size()];
        this.reachable = new int[graph.sets()];
        hear(conclusions.given());
        boolean missing = false;
        for (Node node : graph.referring()) {
            if (node.urgency().isMoreUrgentThan(present)) {
                collect(node);
                missing |= node.urgency().isMoreUrgentThan(Urgency.SOON) && !open.isEmpty();
            }
        }
        screening = missing ? Screening.INCOMPLETE : Screening.COMPLETE;
    }

    /** Notes which demands are met, and which cannot be met any more because all they ask for was answered otherwise. */
    private void hear(List<Fact> given) {
        for (Fact fact : given) {
            int item = graph.demands().item(fact);
            if (item >= 0) {
                answered.set(item);
            }
        }
        for (Fact fact : given) {
            for (Demand demand : graph.demands().about(fact)) {
                if (met[demand.number()] != YES) {
                    met[demand.number()] = (byte) (demand.accepts(fact) ? YES : isAnswered(demand) ? NO : UNKNOWN);
                }
            }
        }
    }

    private boolean isAnswered(Demand demand) {
        BitSet items = demand.items();
        for (int item = items.nextSetBit(0); item >= 0; item = items.nextSetBit(item + 1)) {
            if (!answered.get(item)) {
                return false;
            }
        }
        return !items.isEmpty();
    }

    /** INCOMPLETE if an open question could still lead to something that cannot wait a day. */
    Screening screening() {
        return screening;
    }

    /**
     * The open questions, in the order in which one would ask them.
     *
     * @param questions all questions, in that order
     * @param items the number of what each asks
     */
    List<Question> unanswered(List<Question> questions, int[] items) {
        List<Question> unanswered = new ArrayList<>(open.cardinality());
        for (int i = 0; i < items.length; i++) {
            if (items[i] >= 0 && open.get(items[i])) {
                unanswered.add(questions.get(i));
            }
        }
        return unanswered;
    }

    /** Adds the open questions of a rule and of the rules that feed the causes and counts it matches. */
    private void collect(Node node) {
        if (visited.get(node.number()) || !isPossible(node)) {
            return;
        }
        visited.set(node.number());
        for (List<Node> suspecting : node.feeders()) {
            suspecting.forEach(this::collect);
        }
        for (Count count : node.counts()) {
            count.set().counting().forEach(this::collect);
        }
        for (Demand demand : node.wanted()) {
            if (met[demand.number()] == UNKNOWN) {
                ask(demand);
            }
        }
    }

    private void ask(Demand demand) {
        BitSet items = demand.items();
        for (int item = items.nextSetBit(0); item >= 0; item = items.nextSetBit(item + 1)) {
            if (!answered.get(item)) {
                open.set(item);
            }
        }
    }

    /** True if the rule fired, or still could. */
    private boolean isPossible(Node node) {
        int known = possible[node.number()];
        if (known == UNKNOWN) {
            known = conclusions.fired(node) || couldFire(node) ? YES : NO;
            possible[node.number()] = (byte) known;
        }
        return known == YES;
    }

    private boolean couldFire(Node node) {
        for (Demand demand : node.wanted()) {
            if (met[demand.number()] == NO) {
                return false;
            }
        }
        for (Demand demand : node.barred()) {
            if (met[demand.number()] == YES) {
                return false;
            }
        }
        for (List<Node> suspecting : node.feeders()) {
            if (!isAnyPossible(suspecting)) {
                return false;
            }
        }
        for (Count count : node.counts()) {
            if (reachable(count.set()) < count.needed()) {
                return false;
            }
        }
        return true;
    }

    private boolean isAnyPossible(List<Node> nodes) {
        for (Node node : nodes) {
            if (isPossible(node)) {
                return true;
            }
        }
        return false;
    }

    /** How many distinct criteria of the set are met or could still be. */
    private int reachable(CountedSet set) {
        if (reachable[set.number()] == 0) {
            BitSet items = new BitSet(set.items().size());
            for (int i = 0; i < set.counting().size(); i++) {
                if (isPossible(set.counting().get(i))) {
                    items.set(set.meeting().get(i));
                }
            }
            reachable[set.number()] = 1 + items.cardinality();
        }
        return reachable[set.number()] - 1;
    }
}
