package io.github.backwise.rules;

import io.github.backwise.facts.FactType;
import java.util.List;

/** One item between the brackets of a pattern. */
public sealed interface Constraint {
    /** The field it speaks of. */
    FactType.Field field();

    /**
     * Gives a field's value a name for later patterns: {@code $d : days}.
     *
     * @param variable the name, with its dollar sign
     * @param field the field
     */
    record Bind(String variable, FactType.Field field) implements Constraint {
        @Override
        public String toString() {
            return variable + " : " + field.name();
        }
    }

    /**
     * Compares a field: {@code score >= 7}, {@code muscle in ( Muscle.QUADS, Muscle.CALVES )}, {@code present}.
     *
     * @param field the field
     * @param operator the comparison
     * @param operands one value; several for {@link Operator#IN} and {@link Operator#NOT_IN}
     * @param place where it stands
     */
    record Test(FactType.Field field, Operator operator, List<Operand> operands, Place place) implements Constraint {
        /** Keeps an immutable copy of the list. */
        public Test {
            operands = List.copyOf(operands);
        }

        /** Whether a value passes, as far as it can be told without other facts: a bound number always passes. */
        public boolean accepts(Object value) {
            return switch (operator) {
                case NOT_IN -> !isAnyOf(value);
                case IN -> isAnyOf(value);
                default -> compare(value, operands.get(0), operator);
            };
        }

        private boolean isAnyOf(Object value) {
            for (Operand operand : operands) {
                if (compare(value, operand, Operator.EQUAL)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean compare(Object value, Operand operand, Operator operator) {
            if (!(operand instanceof Operand.Literal literal)) {
                return true;
            }
            if (value instanceof Number number) {
                return operator.holds(number.doubleValue(), ((Number) literal.value()).doubleValue());
            }
            return value.equals(literal.value()) == (operator == Operator.EQUAL);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(field.name()).append(' ').append(operator.symbol());
            String before = operator.isList() ? " ( " : " ";
            for (Operand operand : operands) {
                text.append(before).append(operand);
                before = ", ";
            }
            return operator.isList() ? text.append(" )").toString() : text.toString();
        }
    }

    /** A comparison. */
    enum Operator {
        /** Equal. */
        EQUAL("=="),
        /** Not equal. */
        UNEQUAL("!="),
        /** Less. */
        LESS("<"),
        /** At most. */
        AT_MOST("<="),
        /** More. */
        MORE(">"),
        /** At least. */
        AT_LEAST(">="),
        /** One of several. */
        IN("in"),
        /** None of several. */
        NOT_IN("not in");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** As written in a rule. */
        public String symbol() {
            return symbol;
        }

        /** Whether it holds between two numbers; of the last two it holds if they are equal. */
        public boolean holds(double value, double other) {
            int order = Double.compare(value, other);
            return switch (this) {
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
                case UNEQUAL -> order != 0;
                case EQUAL, IN, NOT_IN -> order == 0;
            };
        }

        /** True for the two that take several values. */
        public boolean isList() {
            return this == IN || this == NOT_IN;
        }

        /** True for the four that need an order. */
        public boolean isOrder() {
            return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
        }
    }
}
