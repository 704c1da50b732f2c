package io.github.backwise.rules;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers that the patterns of one rule have bound so far. Immutable. */
record Bindings(Map<String, Integer> numbers) {
    static final Bindings NONE = new Bindings(Map.of());

    Bindings {
        numbers = Collections.unmodifiableMap(new HashMap<>(numbers));
    }

    /** With those that a pattern binds in a fact. */
    Bindings with(Condition condition, Record fact) {
        Map<String, Integer> more = new HashMap<>(numbers);
        for (Constraint constraint : condition.constraints()) {
            if (constraint instanceof Constraint.Bind bind) {
                more.put(bind.variable(), (Integer) bind.field().of(fact));
            }
        }
        return new Bindings(more);
    }

    /** Whether a fact passes all tests of a pattern. */
    boolean accept(Condition condition, Record fact) {
        return condition.type().type().isInstance(fact)
                && condition
                        .tests()
                        .allMatch(test -> resolve(test).accepts(test.field().of(fact)));
    }

    /** The test with numbers in place of what is bound. */
    Constraint.Test resolve(Constraint.Test test) {
        List<Operand> operands = test.operands().stream().map(this::resolve).toList();
        return new Constraint.Test(test.field(), test.operator(), operands, test.place());
    }

    private Operand resolve(Operand operand) {
        return operand instanceof Operand.Bound bound && numbers.containsKey(bound.variable())
                ? new Operand.Literal(numbers.get(bound.variable()) + bound.plus())
                : operand;
    }
}
