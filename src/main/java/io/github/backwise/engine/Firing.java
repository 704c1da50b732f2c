package io.github.backwise.engine;

import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A rule that fired: once, however often it matched, with all the facts it matched. */
final class Firing {
    private final Rule rule;
    private final Set<Fact> facts = new LinkedHashSet<>();
    private final Set<Conclusion> conclusions = new LinkedHashSet<>();
    private final List<String> matchedCauses;

    Firing(Rule rule) {
        this.rule = rule;
        this.matchedCauses = rule.matchedCauses().distinct().sorted().toList();
    }

    void add(Fact matched) {
        facts.add(matched);
    }

    void add(Conclusion conclusion) {
        conclusions.add(conclusion);
    }

    Rule rule() {
        return rule;
    }

    /** The stated facts it matched, not those that led to the causes and counts it matched. */
    Set<Fact> facts() {
        return facts;
    }

    /** What it concluded. */
    Set<Conclusion> conclusions() {
        return conclusions;
    }

    /** The causes it matched. */
    List<String> matchedCauses() {
        return matchedCauses;
    }

    /** The causes its advice rests on: those it matched and those it suspects itself. */
    List<String> restsOn() {
        Stream<String> suspected = conclusions.stream()
                .filter(Conclusion.Suspect.class::isInstance)
                .map(Conclusion::target);
        return Stream.concat(matchedCauses.stream(), suspected)
                .distinct()
                .sorted()
                .toList();
    }
}
