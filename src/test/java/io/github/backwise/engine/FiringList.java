package io.github.backwise.engine;

import io.github.backwise.advice.Evidence;
import io.github.backwise.facts.FactType;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Constraint;
import io.github.backwise.rules.Operand;
import io.github.backwise.rules.Place;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.Suspected;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Firings made by hand, to weigh them without an engine. */
final class FiringList {
    private final TreeMap<String, Rule> firings = new TreeMap<>();

    void add(String rule, Evidence evidence, Conclusion... conclusions) {
        put(rule, evidence, List.of(), conclusions);
    }

    void addMatching(String cause, String rule, Evidence evidence, Conclusion... conclusions) {
        FactType suspected = Condition.types().stream()
                .filter(type -> type.type() == Suspected.class)
                .findFirst()
                .orElseThrow();
        Constraint named = new Constraint.Test(
                suspected.field("cause").orElseThrow(),
                Constraint.Operator.EQUAL,
                List.of(new Operand.Literal(cause)),
                Place.of("test"));
        put(
                rule,
                evidence,
                List.of(new Condition(Condition.Presence.STATED, suspected, List.of(named), Place.of("test"))),
                conclusions);
    }

    private void put(String rule, Evidence evidence, List<Condition> conditions, Conclusion... conclusions) {
        Rule.Annotations said = new Rule.Annotations(List.of(), List.of(), evidence, null, "", "", "", "", "", "");
        firings.put(rule, new Rule(rule, rule, "", said, conditions, List.of(conclusions), Place.of("test")));
    }

    void clear() {
        firings.clear();
    }

    Belief belief() {
        List<Firing> fired = new ArrayList<>();
        new RuleGraph(List.copyOf(firings.values())).nodes().forEach(node -> fired.add(new Firing(node)));
        return new Belief(new Conclusions(new Story(List.of(), new Demands()), fired));
    }
}
