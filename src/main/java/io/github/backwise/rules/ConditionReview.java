package io.github.backwise.rules;

import io.github.backwise.facts.FactType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds conditions that can never hold, always hold or add nothing, within one rule. */
final class ConditionReview {
    private final Rule rule;
    private final List<Problem> problems = new ArrayList<>();

    ConditionReview(Rule rule) {
        this.rule = rule;
    }

    List<Problem> problems() {
        Set<String> seen = new HashSet<>();
        for (Condition condition : rule.conditions()) {
            condition.type().fields().forEach(field -> review(condition, field));
            boolean binds = condition.constraints().stream().anyMatch(Constraint.Bind.class::isInstance);
            String shown = condition.presence() + " " + condition.type() + condition.constraints();
            if (!binds && !seen.add(shown)) {
                problem(condition.place(), "this condition stands twice in the rule", "Maybe delete one?");
            }
        }
        return problems;
    }

    private void problem(Place place, String message, String maybe) {
        problems.add(new Problem(place, rule.title(), message, maybe));
    }

    private void review(Condition condition, FactType.Field field) {
        Span span = Span.of(condition, field);
        if (span.tests().isEmpty()) {
            return;
        }
        Constraint.Test last = span.tests().get(span.tests().size() - 1);
        if (span.isEmpty()) {
            problem(
                    last.place(),
                    "no value of '" + field + "' can pass " + shown(span.tests()),
                    span.tests().size() == 1
                            ? "Maybe the other way round?"
                            : "Maybe a second rule for the one or the other?");
            return;
        }
        for (Constraint.Test test : span.tests()) {
            if (test.operands().stream().distinct().count() < test.operands().size()) {
                problem(
                        test.place(),
                        "a value stands twice in the list of '" + field + "'",
                        "Maybe another was meant?");
            } else if (span.only(test).isEverything()) {
                problem(test.place(), "'" + test + "' always holds", "Maybe delete it, or another number was meant?");
            }
        }
        span.tests().stream()
                .filter(test -> !span.only(test).isEverything())
                .filter(test -> span.tests().size() > 1 && span.without(test).isWithin(span.only(test)))
                .findFirst()
                .ifPresent(test -> problem(
                        test.place(),
                        "'" + test + "' adds nothing to "
                                + shown(span.without(test).tests()),
                        "Maybe delete it?"));
    }

    private static String shown(List<Constraint.Test> tests) {
        return String.join(" and ", tests.stream().map(test -> "'" + test + "'").toList());
    }
}
