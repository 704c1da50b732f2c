package io.github.backwise.rules;

import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Range;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The values of a field that pass some tests. Two spans are compared by samples: every value of an enum, and for numbers
 * the ends of the range and the values at and around each number that a test names. No other value can make a difference.
 */
record Span(FactType.Field field, List<Constraint.Test> tests) {
    /** The tests as written with fixed values. */
    static Span of(Condition condition, FactType.Field field) {
        return new Span(
                field, condition.tests(field.name()).filter(Span::isFixed).toList());
    }

    static boolean isFixed(Constraint.Test test) {
        return test.operands().stream().allMatch(Operand.Literal.class::isInstance);
    }

    boolean accepts(Object value) {
        return tests.stream().allMatch(test -> test.accepts(value));
    }

    boolean isEmpty() {
        return samples(tests.stream()).stream().noneMatch(this::accepts);
    }

    boolean isEverything() {
        return samples(tests.stream()).stream().allMatch(this::accepts);
    }

    /** True if every value that passes here passes there. */
    boolean isWithin(Span other) {
        return samples(Stream.concat(tests.stream(), other.tests.stream())).stream()
                .filter(this::accepts)
                .allMatch(other::accepts);
    }

    /** Without one of its tests. */
    Span without(Constraint.Test test) {
        return new Span(field, tests.stream().filter(t -> t != test).toList());
    }

    /** With this test alone. */
    Span only(Constraint.Test test) {
        return new Span(field, List.of(test));
    }

    /** Values that pass, those that a test names first. */
    List<Object> values() {
        Set<Object> named = new LinkedHashSet<>(literals(tests.stream()));
        named.addAll(samples(tests.stream()));
        return named.stream().filter(this::isPossible).filter(this::accepts).toList();
    }

    private Set<Object> samples(Stream<Constraint.Test> all) {
        if (field.type().isEnum()) {
            return new LinkedHashSet<>(List.of(field.type().getEnumConstants()));
        }
        if (field.type() == boolean.class) {
            return new LinkedHashSet<>(List.of(true, false));
        }
        List<Object> literals = literals(all);
        if (!field.isNumber()) {
            Set<Object> samples = new LinkedHashSet<>(literals);
            samples.add("");
            return samples;
        }
        Set<Object> samples = new LinkedHashSet<>();
        around(literals)
                .forEach(number -> samples.add(field.type() == int.class ? (Object) number.intValue() : number));
        samples.removeIf(number -> !isPossible(number));
        return samples;
    }

    private static List<Object> literals(Stream<Constraint.Test> tests) {
        return tests.flatMap(test -> test.operands().stream())
                .filter(Operand.Literal.class::isInstance)
                .map(operand -> ((Operand.Literal) operand).value())
                .toList();
    }

    private Set<Double> around(List<Object> literals) {
        Set<Double> numbers = new TreeSet<>();
        literals.forEach(literal -> numbers.add(((Number) literal).doubleValue()));
        field.range().ifPresent(range -> numbers.addAll(List.of(range.min(), range.max())));
        Set<Double> samples = new TreeSet<>(numbers);
        List<Double> sorted = new ArrayList<>(numbers);
        for (int i = 0; i < sorted.size(); i++) {
            samples.add(sorted.get(i) - 1);
            samples.add(sorted.get(i) + 1);
            if (i > 0 && field.type() == double.class) {
                samples.add((sorted.get(i - 1) + sorted.get(i)) / 2);
            }
        }
        return samples;
    }

    /** Whether the field can have the value at all. */
    boolean isPossible(Object value) {
        if (!(value instanceof Number number) || field.range().isEmpty()) {
            return true;
        }
        Range range = field.range().get();
        return number.doubleValue() >= range.min() && number.doubleValue() <= range.max();
    }
}
