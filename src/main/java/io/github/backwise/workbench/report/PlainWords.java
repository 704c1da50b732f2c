package io.github.backwise.workbench.report;

import io.github.backwise.advice.Certainty;
import io.github.backwise.advice.Evidence;
import io.github.backwise.advice.Judgement;
import io.github.backwise.advice.Referral;
import io.github.backwise.advice.Urgency;
import io.github.backwise.advice.Who;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words for the closed lists of a consultation. */
public final class PlainWords {
    private PlainWords() {}

    /** How soon to see somebody: "within a week". */
    public static String soon(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> "now";
            case URGENT -> "today, within hours";
            case SOON -> "within a week";
            case ROUTINE -> "with an ordinary appointment, within one to four weeks";
            case SELF_CARE -> "if you want to";
        };
    }

    /** Whom to see. */
    public static String who(Who who) {
        return switch (who) {
            case EMERGENCY_SERVICES -> "the emergency services (call your local emergency number)";
            case SAME_DAY_CARE -> "urgent care (an out-of-hours line, a walk-in clinic or an urgent appointment)";
            case MATERNITY_UNIT -> "the maternity unit";
            case CRISIS_LINE -> "a crisis line";
            case DOCTOR -> "a doctor";
            case PHYSIOTHERAPIST -> "a physiotherapist";
        };
    }

    /** Whom to see and how soon: "See a doctor within a week". */
    public static String see(Referral referral) {
        String people = referral.who().stream().map(PlainWords::who).collect(Collectors.joining(", or "));
        return "See " + people + ": " + soon(referral.urgency());
    }

    /** How good the evidence is. */
    public static String evidence(Evidence evidence) {
        return switch (evidence) {
            case GUIDELINE -> "good (clinical guidelines recommend it)";
            case TRIAL -> "good (tested in controlled trials)";
            case COHORT -> "fair (seen when groups of people were followed, not tested)";
            case EXPERT -> "modest (the opinion of professionals, not tested)";
            case ANECDOTE -> "weak (what runners tell each other, not tested)";
        };
    }

    /** What research makes of a claim. */
    public static String judgement(Judgement judgement) {
        return switch (judgement) {
            case SUPPORTED -> "supported: research speaks for it";
            case PLAUSIBLE -> "plausible: it makes sense, and nothing speaks against it";
            case UNPROVEN -> "unproven: there is nothing to go by";
            case CONTRADICTED -> "contradicted: research speaks against it as runners tell it";
        };
    }

    /** How specifically facts point to something. */
    public static String certainty(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "hardly anything else fits";
            case LIKELY -> "more likely than not";
            case POSSIBLE -> "one explanation among several";
            case SLIGHT -> "worth a mention";
        };
    }

    /** How well something fits what was stated: in words, as its numbers are too exact for what they rest on. */
    static String fit(double belief) {
        if (belief >= 0.7) {
            return "very good fit";
        }
        if (belief >= 0.45) {
            return "good fit";
        }
        return belief >= 0.2 ? "fair fit" : "weak fit";
    }

    /** The text as a sentence, with its final dot. */
    public static String sentence(String text) {
        String stripped = text.strip();
        return stripped.matches("(?s).*[.!?]") ? stripped : stripped + ".";
    }

    /** The text with a capital first letter. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
