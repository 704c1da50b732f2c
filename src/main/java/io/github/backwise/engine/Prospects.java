package io.github.backwise.engine;

import io.github.backwise.engine.RuleGraph.Count;
import io.github.backwise.engine.RuleGraph.Criterion;
import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.engine.RuleGraph.Source;
import io.github.backwise.engine.Ways.Want;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What asking could lead to an urgency, or to a more pressing one: by which rules, if nothing else rules them out. Only where an
 * answer has to do with the first of these rules, a consultation has to look at the others. Immutable.
 */
final class Prospects {
    private final Leads leads;
    private final int urgency;
    private final List<Ways> ways = new ArrayList<>();
    private final BitSet items = new BitSet();
    private final Affected ifMet;
    private final Affected ifRefused;

    /** The items whose first rule, or one that it needs, has to do with a demand, by the number of the demand. */
    private static final class Affected {
        private final BitSet demands = new BitSet();
        private final BitSet[] items;

        Affected(int demands) {
            items = new BitSet[demands];
        }

        void add(int demand, int item) {
            if (!demands.get(demand)) {
                demands.set(demand);
                items[demand] = new BitSet();
            }
            items[demand].set(item);
        }

        void addTo(BitSet found, BitSet decided) {
            BitSet common = (BitSet) demands.clone();
            common.and(decided);
            for (int demand = common.nextSetBit(0); demand >= 0; demand = common.nextSetBit(demand + 1)) {
                found.or(items[demand]);
            }
        }
    }

    /**
     * @param urgency counted from 1; 0 for none
     * @param nothingKnown what rules could do if nothing is known of a runner
     */
    Prospects(Leads leads, int urgency, Outlook nothingKnown) {
        this.leads = leads;
        this.urgency = urgency;
        this.ifMet = new Affected(leads.demands().all().size());
        this.ifRefused = new Affected(leads.demands().all().size());
        Indispensable indispensable = new Indispensable(leads, urgency, nothingKnown);
        for (int item = 0; item < leads.demands().items(); item++) {
            List<Want> wants = wants(item, nothingKnown);
            if (!wants.isEmpty()) {
                items.set(item);
                add(item, wants.get(0), nothingKnown);
            }
            ways.add(new Ways(wants, urgency, indispensable));
        }
    }

    private void add(int item, Want first, Outlook nothingKnown) {
        ifMet.add(first.demand(), item);
        Set<Node> involved = new LinkedHashSet<>();
        Node next = leads.rule(first.rule());
        involve(next, involved);
        while (next.pressing() > urgency) {
            next = reader(next, nothingKnown);
            involve(next, involved);
        }
        for (Node node : involved) {
            for (int wanted : leads.wants(node.number())) {
                ifRefused.add(wanted, item);
            }
        }
    }

    private Node reader(Node node, Outlook nothingKnown) {
        for (Node reader : node.readers()) {
            if (nothingKnown.couldLead(reader.number(), urgency)) {
                return reader;
            }
        }
        throw new IllegalStateException(node + " leads nowhere");
    }

    /** Adds a rule, and all that may have to fire before it. */
    private static void involve(Node node, Set<Node> involved) {
        if (involved.add(node)) {
            for (Source cause : node.causes()) {
                cause.makers().forEach(maker -> involve(maker, involved));
            }
            for (Count count : node.counts()) {
                for (Criterion criterion : count.set().criteria().values()) {
                    criterion.source().makers().forEach(maker -> involve(maker, involved));
                }
            }
        }
    }

    /** Who asks something, the simplest first. */
    private List<Want> wants(int item, Outlook nothingKnown) {
        List<Want> wants = new ArrayList<>();
        for (Demand demand : leads.demands().asking(item)) {
            for (Node node : demand.wanting()) {
                if (nothingKnown.couldLead(node.number(), urgency)) {
                    wants.add(new Want(demand.number(), node.number()));
                }
            }
        }
        wants.sort(Comparator.comparing((Want want) -> !standsAlone(want))
                .thenComparing(
                        want -> leads.rule(want.rule()).rule().conditions().size()));
        return wants;
    }

    /** Whether a rule leads there by itself, and without others before it. */
    private boolean standsAlone(Want want) {
        return leads.pressing(want.rule()) <= urgency && !leads.restsOnOthers(want.rule());
    }

    /** What could still lead there if it was asked. */
    BitSet open(Outlook outlook) {
        BitSet open = unanswered(outlook);
        BitSet doubtful = doubtful(outlook);
        doubtful.and(open);
        for (int item = doubtful.nextSetBit(0); item >= 0; item = doubtful.nextSetBit(item + 1)) {
            if (!ways.get(item).areOpen(outlook)) {
                open.clear(item);
            }
        }
        return open;
    }

    /** Whether anything could. */
    boolean isAnyOpen(Outlook outlook) {
        BitSet open = unanswered(outlook);
        BitSet doubtful = doubtful(outlook);
        for (int item = open.nextSetBit(0); item >= 0; item = open.nextSetBit(item + 1)) {
            if (!doubtful.get(item) || ways.get(item).areOpen(outlook)) {
                return true;
            }
        }
        return false;
    }

    private BitSet unanswered(Outlook outlook) {
        BitSet unanswered = (BitSet) items.clone();
        unanswered.andNot(outlook.answered());
        return unanswered;
    }

    private BitSet doubtful(Outlook outlook) {
        BitSet doubtful = new BitSet();
        ifMet.addTo(doubtful, outlook.met());
        ifRefused.addTo(doubtful, outlook.refused());
        return doubtful;
    }
}
