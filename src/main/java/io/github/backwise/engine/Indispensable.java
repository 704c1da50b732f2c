package io.github.backwise.engine;

import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.engine.RuleGraph.Source;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The demands without which a rule cannot lead to an urgency, whichever way it takes. */
final class Indispensable {
    private final Leads leads;
    private final int urgency;
    private final Outlook nothingKnown;
    private final Map<Integer, BitSet> toFire = new HashMap<>();
    private final Map<Integer, BitSet> toLead = new HashMap<>();

    /**
     * @param urgency counted from 1
     * @param nothingKnown what rules could do if nothing is known of a runner
     */
    Indispensable(Leads leads, int urgency, Outlook nothingKnown) {
        this.leads = leads;
        this.urgency = urgency;
        this.nothingKnown = nothingKnown;
    }

    /** For a rule that could lead there, the demands by number. */
    BitSet of(int rule) {
        BitSet known = toLead.get(rule);
        if (known == null) {
            known = (BitSet) toFire(rule).clone();
            if (leads.pressing(rule) > urgency) {
                known.or(ofAllReaders(rule));
            }
            toLead.put(rule, known);
        }
        return known;
    }

    private BitSet ofAllReaders(int rule) {
        BitSet common = null;
        for (int reader : leads.readers(rule)) {
            if (nothingKnown.couldLead(reader, urgency)) {
                common = common(common, of(reader));
            }
        }
        return common;
    }

    private static BitSet common(BitSet some, BitSet others) {
        if (some == null) {
            return (BitSet) others.clone();
        }
        some.and(others);
        return some;
    }

    /** What a rule asks itself, and what all rules ask that suspect a cause it matches. */
    private BitSet toFire(int rule) {
        BitSet known = toFire.get(rule);
        if (known == null) {
            known = new BitSet();
            for (int demand : leads.wants(rule)) {
                known.set(demand);
            }
            for (Source cause : leads.rule(rule).causes()) {
                known.or(ofAll(cause.makers()));
            }
            toFire.put(rule, known);
        }
        return known;
    }

    /** What all of them ask; nothing is sure of a cause that no rule suspects. */
    private BitSet ofAll(List<Node> makers) {
        BitSet common = null;
        for (Node maker : makers) {
            common = common(common, toFire(maker.number()));
        }
        return common == null ? new BitSet() : common;
    }
}
