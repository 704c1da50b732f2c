package io.github.backwise.workbench.check;

import io.github.backwise.engine.Engine;
import io.github.backwise.rules.Problem;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.rules.Witness;
import io.github.backwise.rules.Witnesses;
import io.github.backwise.workbench.cases.YamlFact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds dead rules: fires each rule for an example runner made from its own conditions. */
final class WitnessReview {
    private final RuleSet rules;
    private final Witnesses witnesses;
    private final Engine engine;

    WitnessReview(Engine engine) {
        this.rules = engine.rules();
        this.witnesses = new Witnesses(rules.rules());
        this.engine = engine;
    }

    List<Problem> problems() {
        return rules.rules().stream().flatMap(rule -> problem(rule).stream()).toList();
    }

    private Optional<Problem> problem(Rule rule) {
        Optional<Witness> witness = witnesses.of(rule);
        if (witness.isEmpty()) {
            return problem(
                    rule, "no runner was found for whom it fires", "Maybe two of its conditions exclude each other?");
        }
        boolean fires = engine.fire(witness.get().facts()).firedRules().contains(rule.id());
        return fires
                ? Optional.empty()
                : problem(
                        rule,
                        "it stays silent although all its conditions hold for " + shown(witness.get()),
                        "Maybe report this?");
    }

    private static String shown(Witness witness) {
        Stream<String> facts = witness.facts().stream().map(YamlFact::of);
        return String.join(", ", facts.toList());
    }

    private static Optional<Problem> problem(Rule rule, String message, String maybe) {
        return Optional.of(new Problem(rule.place(), rule.title(), message, maybe));
    }
}
