package io.github.backwise.engine;

import io.github.backwise.engine.Story.Told;
import java.util.BitSet;

/** What rules could still do if more was known of a runner: all that the answers so far do not rule out. */
final class Outlook {
    private final Leads leads;
    private final BitSet answered;
    private final BitSet met;
    private final BitSet refused;
    private final Conclusions conclusions;

    /** By link, of rules that match interim conclusions: which were judged, and which of them could still fire. */
    private final BitSet judged;

    private final BitSet possible;

    /** By link, of rules that others match: which were tried for an urgency, and which of them could lead there. */
    private final BitSet tried;

    private final BitSet leading;
    private int triedUrgency;

    Outlook(Leads leads, Conclusions conclusions) {
        this.leads = leads;
        this.answered = new BitSet(leads.demands().items());
        this.met = conclusions.story().met();
        this.refused = new BitSet(leads.demands().all().size());
        this.conclusions = conclusions;
        this.judged = new BitSet(leads.linked());
        this.possible = new BitSet(leads.linked());
        this.tried = new BitSet(leads.linked());
        this.leading = new BitSet(leads.linked());
        Story story = conclusions.story();
        for (int place = 0; place < story.facts(); place++) {
            answer(story.told(place));
        }
        refuse();
    }

    private void answer(Told told) {
        int item = leads.demands().answered(told);
        if (item != Demands.NOTHING) {
            answered.set(item);
        }
    }

    /** Refuses all that was answered otherwise. */
    private void refuse() {
        for (int item = answered.nextSetBit(0); item >= 0; item = answered.nextSetBit(item + 1)) {
            refused.or(leads.demands().deciding(item));
            for (Demand demand : leads.demands().decidingFirst(item)) {
                if (isAnswered(demand)) {
                    refused.set(demand.number());
                }
            }
        }
        refused.andNot(met);
    }

    private boolean isAnswered(Demand demand) {
        for (int item : demand.items()) {
            if (!answered.get(item)) {
                return false;
            }
        }
        return true;
    }

    /** What facts answered, by number. */
    BitSet answered() {
        return answered;
    }

    /** The demands that a fact meets, by number. */
    BitSet met() {
        return met;
    }

    /** The demands that were answered otherwise, by number. */
    BitSet refused() {
        return refused;
    }

    /** Whether asking could still change something about a demand. */
    boolean isOpen(int demand) {
        return !refused.get(demand)
                && (!met.get(demand) || leads.demands().all().get(demand).isBound());
    }

    /** Whether a rule could still lead to an urgency, counted from 1, or to a more pressing one, by itself or through others. */
    boolean couldLead(int rule, int urgency) {
        if (leads.mostPressing(rule) > urgency) {
            return false;
        }
        return leads.pressing(rule) <= urgency ? isPossible(rule) : couldLeadThroughOthers(rule, urgency);
    }

    private boolean couldLeadThroughOthers(int rule, int urgency) {
        if (urgency != triedUrgency) {
            triedUrgency = urgency;
            tried.clear();
            leading.clear();
        }
        int link = leads.link(rule);
        if (!tried.get(link)) {
            tried.set(link);
            leading.set(link, isPossible(rule) && anyReaderCouldLead(rule, urgency));
        }
        return leading.get(link);
    }

    private boolean anyReaderCouldLead(int rule, int urgency) {
        for (int reader : leads.readers(rule)) {
            if (couldLead(reader, urgency)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPossible(int rule) {
        if (!leads.restsOnOthers(rule)) {
            return isNotRefused(rule) || conclusions.fired(rule);
        }
        int link = leads.link(rule);
        if (!judged.get(link)) {
            judged.set(link);
            possible.set(link, isNotRefused(rule) && isReachable(leads.needs(rule)) || conclusions.fired(rule));
        }
        return possible.get(link);
    }

    private boolean isNotRefused(int rule) {
        for (int demand : leads.wants(rule)) {
            if (refused.get(demand)) {
                return false;
            }
        }
        return true;
    }

    private boolean isReachable(int[] needs) {
        int at = 0;
        while (at < needs.length) {
            int missing = needs[at];
            int end = needs[at + 1];
            at += 2;
            while (missing > 0 && at < end) {
                int next = at + 1 + needs[at];
                if (isAnyPossible(needs, at + 1, next)) {
                    missing--;
                }
                at = next;
            }
            if (missing > 0) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private boolean isAnyPossible(int[] rules, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isPossible(rules[i])) {
                return true;
            }
        }
        return false;
    }
}
