package io.github.backwise.engine;

import io.github.backwise.advice.Question;
import io.github.backwise.advice.Screening;
import io.github.backwise.advice.Urgency;
import io.github.backwise.engine.Demands.Item;
import io.github.backwise.engine.RuleGraph.Count;
import io.github.backwise.engine.RuleGraph.CountedSet;
import io.github.backwise.engine.RuleGraph.Criterion;
import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.engine.RuleGraph.Source;
import io.github.backwise.facts.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What was not asked and could still matter: the questions of those rules that would be more urgent than the present
 * result and that no stated fact contradicts yet.
 */
final class Interview {
    private static final byte OPEN = 0;
    private static final byte MET = 1;
    private static final byte REFUSED = 2;

    private final RuleGraph graph;
    private final Conclusions conclusions;
    private final BitSet answered = new BitSet();
    private final BitSet open = new BitSet();
    private final byte[] state;
    private final int[] unasked;
    private final boolean[] impossible;
    private final int[] makers;
    private final int[] reachable;
    private final byte[] couldBe;
    private final Screening screening;

    Interview(RuleGraph graph, Conclusions conclusions, Urgency present) {
        this.graph = graph;
        this.conclusions = conclusions;
        this.state = new byte[graph.demands().size()];
        this.unasked = graph.demands().asked();
        this.impossible = new boolean[graph.size()];
        this.makers = graph.makers();
        this.reachable = graph.reachable();
        this.couldBe = new byte[graph.size()];
        graph.hopeless().forEach(this::ruleOut);
        hear(conclusions.given());
        boolean missing = !graph.screens();
        for (Demand demand : graph.demands().byUrgency()) {
            if (graph.mostPressing(demand.wanting().get(0)) > present.ordinal()) {
                break;
            }
            int urgency = state[demand.number()] == OPEN ? mostPressing(demand) : RuleGraph.NOBODY;
            if (urgency <= present.ordinal()) {
                open.or(demand.items());
                missing |= urgency <= Urgency.SOON.ordinal() && !demand.items().isEmpty();
            }
        }
        open.andNot(answered);
        screening = missing ? Screening.INCOMPLETE : Screening.COMPLETE;
    }

    /** Rules out what cannot fire any more: because all that a condition asks for was answered otherwise, or by a "not". */
    private void hear(List<Fact> given) {
        List<Item> items = new ArrayList<>(given.size());
        for (Fact fact : given) {
            Item item = graph.demands().answered(fact);
            if (item != null) {
                meet(item.demands(), fact);
                if (!answered.get(item.number())) {
                    answered.set(item.number());
                    items.add(item);
                }
            }
        }
        for (Item item : items) {
            refuse(item.asking());
        }
    }

    private void meet(List<Demand> demands, Fact fact) {
        for (Demand demand : demands) {
            if (state[demand.number()] == OPEN && demand.accepts(fact)) {
                state[demand.number()] = MET;
                demand.barring().forEach(this::ruleOut);
            }
        }
    }

    private void refuse(List<Demand> demands) {
        for (Demand demand : demands) {
            if (state[demand.number()] == OPEN && --unasked[demand.number()] == 0) {
                state[demand.number()] = REFUSED;
                demand.wanting().forEach(this::ruleOut);
            }
        }
    }

    private void ruleOut(Node node) {
        if (impossible[node.number()] || conclusions.fired(node)) {
            return;
        }
        impossible[node.number()] = true;
        for (Source cause : node.suspects()) {
            if (--makers[cause.number()] == 0) {
                cause.readers().forEach(this::ruleOut);
            }
        }
        for (Criterion criterion : node.meets()) {
            if (--makers[criterion.source().number()] == 0) {
                lower(criterion.set());
            }
        }
    }

    private void lower(CountedSet set) {
        int left = --reachable[set.number()];
        for (Count count : set.counts()) {
            if (left < count.needed()) {
                ruleOut(count.node());
            }
        }
    }

    /** The most pressing urgency, counted from 1, to which a fact that meets a demand could still lead. */
    private int mostPressing(Demand demand) {
        int urgency = RuleGraph.NOBODY;
        for (Node node : demand.wanting()) {
            if (graph.mostPressing(node) >= urgency) {
                return urgency;
            }
            urgency = Math.min(urgency, couldBe(node));
        }
        return urgency;
    }

    /** The most pressing urgency, counted from 1, to which a rule could still lead, by itself or through others. */
    private int couldBe(Node node) {
        int urgency = couldBe[node.number()];
        if (urgency == 0) {
            urgency = RuleGraph.NOBODY;
            if (!impossible[node.number()]) {
                urgency = node.pressing();
                for (Node reader : node.readers()) {
                    urgency = Math.min(urgency, couldBe(reader));
                }
            }
            couldBe[node.number()] = (byte) urgency;
        }
        return urgency;
    }

    /**
     * INCOMPLETE if an open question could still lead to something that cannot wait a day; and always with rules that know
     * nothing that cannot wait: they have not looked for it.
     */
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
}
