package io.github.backwise.workbench.cases;

import io.github.backwise.facts.Nearest;
import io.github.backwise.rules.Problem;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.rules.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The ids of a rule set: a misspelt one in a case would otherwise pass as "is silent" or "is not advised". */
public final class KnownIds {
    private final Set<String> rules = new TreeSet<>();
    private final Set<String> causes;
    private final Set<String> advice;
    private final Set<String> exercises;
    private final Set<String> withheld;
    private final Set<String> referrals;
    private final Set<String> questions;

    /** Of a rule set. */
    public KnownIds(RuleSet set) {
        Texts texts = set.texts();
        set.rules().stream().map(Rule::id).forEach(rules::add);
        causes = new TreeSet<>(texts.file("causes").keySet());
        advice = titled(texts, "advice");
        exercises = titled(texts, "exercises");
        withheld = new TreeSet<>(exercises);
        withheld.addAll(advice);
        withheld.add("all-but-safety");
        referrals = titled(texts, "referrals");
        questions = new TreeSet<>(texts.file("questions").keySet());
    }

    private static Set<String> titled(Texts texts, String file) {
        Set<String> ids = new TreeSet<>();
        texts.file(file).keySet().stream()
                .filter(key -> key.endsWith(".title"))
                .forEach(key -> ids.add(key.substring(0, key.length() - ".title".length())));
        return ids;
    }

    /** A sentence for each id of the case that the rule set does not have. */
    List<String> complaints(Case expected) {
        List<Problem> complaints = new ArrayList<>();
        complain(complaints, expected, "rule", rules, expected.fires());
        complain(complaints, expected, "rule", rules, expected.silent());
        complaints.addAll(inExpectations(expected));
        return complaints.stream()
                .map(problem -> problem.message() + ". " + problem.maybe())
                .toList();
    }

    /** A problem for each id in what the case expects of a consultation that the rule set does not have. */
    public List<Problem> inExpectations(Case expected) {
        List<Problem> complaints = new ArrayList<>();
        Expectation expect = expected.expect();
        complain(complaints, expected, "cause", causes, expect.causes());
        complain(complaints, expected, "cause", causes, expect.doubted());
        complain(complaints, expected, "advice", advice, expect.advice());
        complain(complaints, expected, "advice", advice, expect.notAdvised());
        complain(complaints, expected, "exercise", exercises, expect.exercises());
        complain(complaints, expected, "advice", advice, expect.setAside());
        complain(complaints, expected, "advice or exercise", withheld, expect.withheld());
        complain(complaints, expected, "referral", referrals, expect.referrals());
        complain(complaints, expected, "question", questions, expect.unanswered());
        return complaints;
    }

    private static void complain(
            List<Problem> complaints, Case in, String what, Collection<String> known, Collection<String> ids) {
        for (String id : ids) {
            if (!known.contains(id)) {
                complaints.add(new Problem(
                        in.place(),
                        "",
                        "there is no " + what + " with the id '" + id + "'",
                        Nearest.maybe(id, known, "Maybe it was renamed?")));
            }
        }
    }
}
