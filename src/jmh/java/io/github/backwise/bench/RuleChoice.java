package io.github.backwise.bench;

import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Picks rules, and puts them in order, for those who cannot express or order them themselves. */
final class RuleChoice {
    private RuleChoice() {}

    /** The rules in an order in which one pass over them is enough: each after those whose conclusions it matches. */
    static List<Rule> inOrder(Collection<Rule> rules) {
        List<Rule> ordered = new ArrayList<>();
        List<Rule> open = new ArrayList<>(rules);
        while (!open.isEmpty()) {
            Set<String> stillMade = made(open);
            List<Rule> ready = open.stream()
                    .filter(rule -> matched(rule).noneMatch(stillMade::contains))
                    .toList();
            ordered.addAll(ready);
            open.removeAll(ready);
        }
        return ordered;
    }

    /** The rules that everybody can express, without those that only rest on others. Evrete knows no {@code not}. */
    static List<Rule> common(Collection<Rule> rules) {
        List<Rule> common = new ArrayList<>(rules);
        common.removeIf(rule ->
                rule.conditions().stream().anyMatch(condition -> condition.presence() != Condition.Presence.STATED));
        Set<String> made = made(common);
        while (common.removeIf(rule -> !matched(rule).allMatch(made::contains))) {
            made.retainAll(made(common));
        }
        return common;
    }

    /** The causes and counted sets that some of these rules conclude. */
    private static Set<String> made(Collection<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.conclusions().stream())
                .filter(made -> made instanceof Conclusion.Suspect || made instanceof Conclusion.Criterion)
                .map(made -> made.getClass().getSimpleName() + made.target())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> matched(Rule rule) {
        return Stream.concat(
                rule.matchedCauses().map(cause -> "Suspect" + cause),
                rule.matchedSets().map(set -> "Criterion" + set));
    }
}
