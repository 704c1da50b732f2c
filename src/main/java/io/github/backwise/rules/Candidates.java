package io.github.backwise.rules;

import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.facts.InvalidFactException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes facts that satisfy a pattern: the values that its tests name first, then those next to them. */
final class Candidates {
    private static final int MOST = 400;

    private final Condition condition;
    private final Bindings bindings;
    private final List<Fact> facts = new ArrayList<>();

    private Candidates(Condition condition, Bindings bindings) {
        this.condition = condition;
        this.bindings = bindings;
    }

    static List<Fact> of(Condition condition, Bindings bindings) {
        Candidates candidates = new Candidates(condition, bindings);
        candidates.combine(condition.type().fields(), new LinkedHashMap<>());
        return candidates.facts;
    }

    private void combine(List<FactType.Field> open, Map<String, Object> chosen) {
        if (facts.size() >= MOST) {
            return;
        }
        if (open.isEmpty()) {
            fact(chosen)
                    .filter(fact -> bindings.with(condition, (Record) fact).accept(condition, (Record) fact))
                    .ifPresent(facts::add);
            return;
        }
        FactType.Field field = open.get(0);
        for (Object value : values(field)) {
            chosen.put(field.name(), value);
            combine(open.subList(1, open.size()), chosen);
        }
    }

    private Optional<Fact> fact(Map<String, Object> values) {
        try {
            return Optional.of(condition.type().read(values));
        } catch (InvalidFactException notPossibleTogether) {
            return Optional.empty();
        }
    }

    private Set<Object> values(FactType.Field field) {
        List<Constraint.Test> tests = condition
                .tests(field.name())
                .map(bindings::resolve)
                .filter(Span::isFixed)
                .toList();
        Span span = new Span(field, tests);
        Set<Object> values = new LinkedHashSet<>();
        if (field.isNumber() && tests.isEmpty()) {
            values.add(field.type() == int.class ? (Object) Integer.valueOf(field.example()) : field.example());
        }
        values.addAll(span.values());
        return values;
    }
}
