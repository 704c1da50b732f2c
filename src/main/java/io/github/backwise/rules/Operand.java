package io.github.backwise.rules;

/** What a field is compared with. */
public sealed interface Operand {
    /**
     * A fixed value.
     *
     * @param value an Integer, Double, Boolean, enum constant or (for ids) String
     */
    record Literal(Object value) implements Operand {
        @Override
        public String toString() {
            if (value instanceof Enum<?> constant) {
                return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            }
            return value instanceof String ? "\"" + value + "\"" : value.toString();
        }
    }

    /**
     * A number bound by an earlier pattern, moved by a fixed number.
     *
     * @param variable the name, with its dollar sign
     * @param plus what is added; negative to subtract
     */
    record Bound(String variable, int plus) implements Operand {
        @Override
        public String toString() {
            return plus == 0 ? variable : variable + (plus > 0 ? " + " : " - ") + Math.abs(plus);
        }
    }
}
