package io.github.backwise.engine;

import io.github.backwise.advice.Cause;
import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.Reason;
import io.github.backwise.advice.Referral;
import io.github.backwise.advice.Urgency;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.rules.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Orders what was concluded into a consultation: a pure function, and the only place that decides what leads. */
final class Ranking {
    private static final int SCHEMA = 1;

    private final RuleSet rules;
    private final RuleGraph graph;
    private final Texts texts;
    private final Conclusions conclusions;
    private final Explanation why;

    Ranking(RuleSet rules, RuleGraph graph, Conclusions conclusions) {
        this.rules = rules;
        this.graph = graph;
        this.texts = rules.texts();
        this.conclusions = conclusions;
        this.why = new Explanation(conclusions, texts);
    }

    Consultation consultation() {
        Belief belief = new Belief(conclusions, rules.causesInOrder());
        List<Referral> referrals = referrals();
        Urgency urgency =
                referrals.isEmpty() ? Urgency.SELF_CARE : referrals.get(0).urgency();
        Selection selection = new Selection(conclusions, belief, why, texts);
        if (urgency.isMoreUrgentThan(Urgency.SOON)) {
            selection.onlySafety(urgent(referrals));
        } else {
            selection.everything();
        }
        Interview interview = new Interview(graph, conclusions, urgency);
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
                interview.unanswered(texts.file("questions")),
                urgency == Urgency.EMERGENCY ? List.of() : safetyNet(),
                texts.get("notices", "notice"));
    }

    /** Whom to see, the most pressing first. A missing text must not lose a referral, so its id stands in. */
    List<Referral> referrals() {
        return conclusions.targets(Conclusion.Refer.class).stream()
                .map(this::referral)
                .sorted(Comparator.comparing(Referral::urgency).thenComparing(Referral::id))
                .toList();
    }

    private Referral referral(String id) {
        List<Claim<Conclusion.Refer>> claims = conclusions.claims(Conclusion.Refer.class, id);
        List<Conclusion.Refer> refers = claims.stream().map(Claim::conclusion).toList();
        return new Referral(
                id,
                refers.stream().map(Conclusion.Refer::who).distinct().sorted().toList(),
                refers.stream()
                        .map(Conclusion.Refer::urgency)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                texts.find("referrals", id + ".title").orElse(id),
                texts.find("referrals", id + ".tell").orElse(id),
                why.reasons(claims));
    }

    private static List<Reason> urgent(List<Referral> referrals) {
        return referrals.stream()
                .filter(referral -> referral.urgency().isMoreUrgentThan(Urgency.SOON))
                .flatMap(referral -> referral.reasons().stream())
                .distinct()
                .toList();
    }

    private List<Cause> causes(Belief belief) {
        Set<String> ids = new TreeSet<>(conclusions.targets(Conclusion.Suspect.class));
        ids.addAll(conclusions.targets(Conclusion.Doubt.class));
        return ids.stream()
                .map(id -> cause(id, belief.of(id)))
                .sorted(Comparator.comparingDouble(Cause::belief).reversed().thenComparing(Cause::id))
                .toList();
    }

    private Cause cause(String id, Belief.Weight weight) {
        List<Reason> reasons = new ArrayList<>(why.reasons(conclusions.claims(Conclusion.Suspect.class, id)));
        reasons.addAll(why.reasons(conclusions.claims(Conclusion.Doubt.class, id)));
        return new Cause(id, texts.get("causes", id), weight.belief(), weight.support(), weight.against(), reasons);
    }

    private List<String> safetyNet() {
        return texts.file("notices").entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("safety-net."))
                .map(Map.Entry::getValue)
                .toList();
    }
}
