package io.github.backwise.engine;

import io.github.backwise.advice.Question;
import io.github.backwise.advice.Screening;
import io.github.backwise.advice.Urgency;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What was not asked and could still matter: the questions of those rules that would be more urgent than the present
 * result and that no stated fact contradicts yet.
 */
final class Interview {
    /** What cannot wait a day is more pressing than this. */
    private static final Urgency CAN_WAIT = Urgency.SOON;

    private final Leads leads;
    private final BitSet open;
    private final boolean isScreened;

    Interview(Leads leads, Conclusions conclusions, Urgency present) {
        Outlook outlook = new Outlook(leads, conclusions);
        this.leads = leads;
        this.open = leads.prospects(present).open(outlook);
        this.isScreened = present.isMoreUrgentThan(CAN_WAIT)
                ? open.isEmpty()
                : !leads.prospects(CAN_WAIT).isAnyOpen(outlook);
    }

    /**
     * INCOMPLETE if an open question could still lead to something that cannot wait a day; and always with rules that know
     * nothing that cannot wait: they have not looked for it.
     */
    Screening screening() {
        return isScreened && leads.knowAnythingBeyond(CAN_WAIT) ? Screening.COMPLETE : Screening.INCOMPLETE;
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
            if (items[i] != Demands.NOTHING && open.get(items[i])) {
                unanswered.add(questions.get(i));
            }
        }
        return unanswered;
    }
}
