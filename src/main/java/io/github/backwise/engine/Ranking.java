package io.github.backwise.engine;

import io.github.backwise.advice.Cause;
import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.Reason;
import io.github.backwise.advice.Referral;
import io.github.backwise.advice.Urgency;
import io.github.backwise.advice.Who;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.rules.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Orders what was concluded into a consultation: a pure function, and the only place that decides what leads. */
final class Ranking {
    private static final int SCHEMA = 1;

    private final RuleSet rules;
    private final RuleGraph graph;
    private final Phrases phrases;
    private final Texts texts;
    private final Conclusions conclusions;
    private final Explanation why;

    Ranking(RuleSet rules, RuleGraph graph, Phrases phrases, Conclusions conclusions) {
        this.rules = rules;
        this.graph = graph;
        this.phrases = phrases;
        this.texts = rules.texts();
        this.conclusions = conclusions;
        this.why = new Explanation(conclusions, phrases);
    }

    Consultation consultation() {
        Belief belief = new Belief(conclusions);
        List<Referral> referrals = referrals();
        Urgency urgency =
                referrals.isEmpty() ? Urgency.SELF_CARE : referrals.get(0).urgency();
        Selection selection = new Selection(conclusions, belief, why, phrases);
        if (urgency.isMoreUrgentThan(Urgency.SOON)) {
            selection.onlySafety(urgent(referrals));
        } else {
            selection.everything();
        }
        Interview interview = new Interview(graph.leads(), conclusions, urgency);
        return new Consultation(
                SCHEMA,
                rules.version(),
                urgency,
                interview.screening(),
                referrals,
                causes(belief),
                selection.advice(),
                selection.setAside(),
                selection.withheld(),
                interview.unanswered(phrases.questions(), phrases.items()),
                urgency == Urgency.EMERGENCY ? List.of() : phrases.safetyNet(),
                texts.get("notices", "notice"));
    }

    /** Whom to see, the most pressing first. */
    List<Referral> referrals() {
        List<Referral> referrals = new ArrayList<>();
        for (List<Claim<Conclusion.Refer>> claims : conclusions.claims(Conclusion.Refer.class)) {
            referrals.add(referral(claims));
        }
        referrals.sort(Comparator.comparing(Referral::urgency));
        return referrals;
    }

    private Referral referral(List<Claim<Conclusion.Refer>> claims) {
        String id = claims.get(0).conclusion().target();
        Set<Who> who = EnumSet.noneOf(Who.class);
        Urgency urgency = Urgency.SELF_CARE;
        for (Claim<Conclusion.Refer> claim : claims) {
            who.add(claim.conclusion().who());
            Urgency another = claim.conclusion().urgency();
            urgency = another.isMoreUrgentThan(urgency) ? another : urgency;
        }
        return new Referral(
                id,
                List.copyOf(who),
                urgency,
                phrases.referral(id).title(),
                phrases.referral(id).text(),
                why.reasons(claims));
    }

    private static List<Reason> urgent(List<Referral> referrals) {
        List<Reason> reasons = new ArrayList<>();
        for (Referral referral : referrals) {
            if (referral.urgency().isMoreUrgentThan(Urgency.SOON)) {
                reasons.addAll(referral.reasons());
            }
        }
        return Explanation.distinct(reasons);
    }

    private List<Cause> causes(Belief belief) {
        List<Cause> causes = new ArrayList<>();
        for (List<Claim<Conclusion.Suspect>> suspected : conclusions.claims(Conclusion.Suspect.class)) {
            String id = suspected.get(0).conclusion().target();
            causes.add(cause(id, belief.of(id), suspected, conclusions.claims(Conclusion.Doubt.class, id)));
        }
        for (List<Claim<Conclusion.Doubt>> doubted : conclusions.claims(Conclusion.Doubt.class)) {
            String id = doubted.get(0).conclusion().target();
            if (conclusions.claims(Conclusion.Suspect.class, id).isEmpty()) {
                causes.add(cause(id, belief.of(id), List.of(), doubted));
            }
        }
        causes.sort(Ranking::mostBelievedFirst);
        return causes;
    }

    private static int mostBelievedFirst(Cause one, Cause other) {
        int order = Double.compare(other.belief(), one.belief());
        return order != 0 ? order : one.id().compareTo(other.id());
    }

    private Cause cause(
            String id,
            Belief.Weight weight,
            List<Claim<Conclusion.Suspect>> suspected,
            List<Claim<Conclusion.Doubt>> doubted) {
        List<Reason> reasons = why.reasons(suspected);
        if (!doubted.isEmpty()) {
            reasons = new ArrayList<>(reasons);
            reasons.addAll(why.reasons(doubted));
        }
        return new Cause(id, texts.get("causes", id), weight.belief(), weight.support(), weight.against(), reasons);
    }
}
