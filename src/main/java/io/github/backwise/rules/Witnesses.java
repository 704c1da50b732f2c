package io.github.backwise.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs rules backwards: makes for each rule an example runner for whom it fires, out of its conditions alone.
 *
 * <pre>{@code
 * Witnesses witnesses = new Witnesses(advisor.rules());
 * witnesses.of(advisor.rules().get(0));    // facts for which the first rule fires
 * }</pre>
 *
 * <p>A matched cause or count is made by the witnesses of the rules that suspect or count it; all together must be one
 * runner who does not contradict herself.
 */
public final class Witnesses {
    private final Map<String, List<Rule>> suspecting = new HashMap<>();
    private final Map<String, Map<String, List<Rule>>> counting = new HashMap<>();

    /** @param rules all rules of the set: some feed others */
    public Witnesses(Collection<Rule> rules) {
        for (Rule rule : rules) {
            rule.conclusions(Conclusion.Suspect.class)
                    .forEach(c -> suspecting
                            .computeIfAbsent(c.cause(), k -> new ArrayList<>())
                            .add(rule));
            rule.conclusions(Conclusion.Criterion.class)
                    .forEach(c -> counting.computeIfAbsent(c.set(), k -> new HashMap<>())
                            .computeIfAbsent(c.item(), k -> new ArrayList<>())
                            .add(rule));
        }
    }

    /** A runner for whom the rule fires; empty if none was found, which nearly always means that there can be none. */
    public Optional<Witness> of(Rule rule) {
        return new WitnessSearch(this).facts(rule).map(facts -> new Witness(rule.id(), facts));
    }

    /** The rules that suspect the cause which a condition matches, as surely as it asks. */
    List<Rule> suspecting(Condition condition) {
        String cause = condition.text("cause");
        return suspecting.getOrDefault(cause, List.of()).stream()
                .filter(rule -> rule.conclusions(Conclusion.Suspect.class)
                        .filter(suspect -> suspect.cause().equals(cause))
                        .anyMatch(suspect ->
                                condition.tests("certainty").allMatch(test -> test.accepts(suspect.certainty()))))
                .toList();
    }

    /** The rules that meet the criteria of the set which a condition counts, by criterion. */
    Collection<List<Rule>> counting(Condition condition) {
        return counting.getOrDefault(condition.text("set"), Map.of()).values();
    }
}
