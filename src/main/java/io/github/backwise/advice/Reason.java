package io.github.backwise.advice;

import java.io.Serializable;
import java.util.List;
import java.util.StringJoiner;

/**
 * Why: one rule that fired, with what it matched.
 *
 * @param rule id of the rule
 * @param title the rule as a sentence
 * @param against true if the rule speaks against the cause
 * @param certainty how specifically the facts point there; null where the rule states none (it refers or withholds)
 * @param evidence how well the rule is supported
 * @param judgement what research says of the claim; null where the rule does not say
 * @param sources where it comes from
 * @param facts the stated facts that the rule rests on
 * @param causes ids of the causes that it rests on
 * @param caveat when the rule is wrong; empty if nothing is known
 * @param conflict where runners and research disagree; empty if they do not
 * @param unverified what is still to be checked by a clinician; empty if nothing is
 */
public record Reason(
        String rule,
        String title,
        boolean against,
        Certainty certainty,
        Evidence evidence,
        Judgement judgement,
        List<Source> sources,
        List<Given> facts,
        List<String> causes,
        String caveat,
        String conflict,
        String unverified)
        implements Serializable {
    /** Keeps immutable copies of the lists. */
    public Reason {
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
        causes = List.copyOf(causes);
    }

    /** The reason as one sentence: the rule, and what it rests on here: stated facts, or causes if there are none. */
    @Override
    public String toString() {
        List<?> rests = facts.isEmpty() ? causes : facts;
        StringJoiner sentence = new StringJoiner(", ", title + " (", ")").setEmptyValue(title);
        for (Object each : rests) {
            sentence.add(each.toString());
        }
        return sentence.toString();
    }
}
