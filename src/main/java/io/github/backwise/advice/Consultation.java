package io.github.backwise.advice;

import java.io.Serializable;
import java.util.List;

/**
 * The answer to one set of facts: what to do, why, and when to see somebody.
 *
 * <pre>{@code
 * Consultation visit = advisor.consult(new Change(Factor.HILLS, 14), new PainDuration(7));
 * visit.urgency();                             // SELF_CARE
 * visit.advice().get(0).title();               // what to do first
 * }</pre>
 *
 * <p>A plain tree of records, lists, enums, text and numbers; immutable and serialisable. It is information, not a diagnosis.
 *
 * @param schema version of this structure
 * @param ruleSet version of the rules: the project's version and a hash of the rule texts
 * @param urgency the most pressing of the referrals, SELF_CARE if there is none
 * @param screening whether everything that could be urgent was asked
 * @param referrals whom to see and how soon, the most pressing first
 * @param causes what the rules suspect or doubt, the most believed first
 * @param advice what to do, in the order to try it
 * @param setAside advice that would fit but for what speaks against its cause
 * @param withheld advice and exercises to skip for now, with what to do instead
 * @param unanswered questions whose answers could still make this more urgent, in the order to ask them
 * @param safetyNet what to watch for and when to come back
 * @param notice what this answer is and is not; to be shown with it
 */
public record Consultation(
        int schema,
        String ruleSet,
        Urgency urgency,
        Screening screening,
        List<Referral> referrals,
        List<Cause> causes,
        List<Advice> advice,
        List<SetAside> setAside,
        List<Withheld> withheld,
        List<Question> unanswered,
        List<String> safetyNet,
        String notice)
        implements Serializable {
    /** Keeps immutable copies of the lists. */
    public Consultation {
        referrals = List.copyOf(referrals);
        causes = List.copyOf(causes);
        advice = List.copyOf(advice);
        setAside = List.copyOf(setAside);
        withheld = List.copyOf(withheld);
        unanswered = List.copyOf(unanswered);
        safetyNet = List.copyOf(safetyNet);
    }
}
