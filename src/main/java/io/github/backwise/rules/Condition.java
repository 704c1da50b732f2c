package io.github.backwise.rules;

import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Vocabulary;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One pattern of {@code when}.
 *
 * @param presence whether such a fact must be stated or must not
 * @param type what it matches: a kind of fact, {@link Suspected} or {@link Criteria}
 * @param constraints what must hold for it, all of them
 * @param place where it stands
 */
public record Condition(Presence presence, FactType type, List<Constraint> constraints, Place place) {
    private static final Map<String, FactType> TYPES = new LinkedHashMap<>();

    static {
        for (FactType type : Vocabulary.types()) {
            TYPES.put(type.name(), type);
        }
        for (Class<? extends Record> interim : List.of(Suspected.class, Criteria.class)) {
            FactType type = FactType.of(interim);
            TYPES.put(type.name(), type);
        }
    }

    /** Keeps an immutable copy of the list. */
    public Condition {
        constraints = List.copyOf(constraints);
    }

    /** All that a pattern can match: the kinds of facts, and interim conclusions. */
    public static Collection<FactType> types() {
        return Collections.unmodifiableCollection(TYPES.values());
    }

    /** True unless it matches an interim conclusion. */
    public boolean isAboutFacts() {
        return Fact.class.isAssignableFrom(type.type());
    }

    /** What a pattern of this name matches. */
    static Optional<FactType> type(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    /** Whether a pattern asks for a fact or for its absence. */
    public enum Presence {
        /** A fact that fits was stated; the rule's reason names it. */
        STATED,

        /** A fact that fits was stated; the reason does not name it. */
        EXISTS,

        /** No fact that fits was stated. */
        NOT
    }

    /** The tests on fields, without the bindings. */
    public Stream<Constraint.Test> tests() {
        return constraints.stream().filter(Constraint.Test.class::isInstance).map(Constraint.Test.class::cast);
    }

    /** The tests on one field. */
    public Stream<Constraint.Test> tests(String field) {
        return tests().filter(test -> test.field().name().equals(field));
    }

    /** The names it gives to numbers. */
    public Stream<String> bound() {
        return constraints.stream()
                .filter(Constraint.Bind.class::isInstance)
                .map(constraint -> ((Constraint.Bind) constraint).variable());
    }

    /** The names of numbers that it compares with. */
    public Stream<String> used() {
        return tests().flatMap(test -> test.operands().stream())
                .filter(Operand.Bound.class::isInstance)
                .map(operand -> ((Operand.Bound) operand).variable());
    }

    /** The text that a field is compared with; the parser has made sure that there is exactly one. */
    public String text(String field) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Test test
                    && test.field().name().equals(field)) {
                return ((Operand.Literal) test.operands().get(0)).value().toString();
            }
        }
        throw new NoSuchElementException(field);
    }
}
