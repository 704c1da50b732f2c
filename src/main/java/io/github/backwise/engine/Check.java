package io.github.backwise.engine;

import io.github.backwise.rules.Constraint;
import io.github.backwise.rules.Constraint.Operator;
import io.github.backwise.rules.Operand;

/**
 * A test of one field, ready to be made often.
 *
 * @param test what it tests
 * @param passing of a list of allowed values, whether each passes, by its place among all values; null for other tests
 */
record Check(Constraint.Test test, boolean[] passing) {
    static Check of(Constraint.Test test) {
        return new Check(test, test.operator().isList() && test.field().type().isEnum() ? passing(test) : null);
    }

    private static boolean[] passing(Constraint.Test test) {
        boolean[] passing = new boolean[test.field().type().getEnumConstants().length];
        for (Operand operand : test.operands()) {
            passing[((Enum<?>) ((Operand.Literal) operand).value()).ordinal()] = true;
        }
        if (test.operator() == Operator.NOT_IN) {
            for (int i = 0; i < passing.length; i++) {
                passing[i] = !passing[i];
            }
        }
        return passing;
    }

    /** Whether a fact passes, as far as it can be told without other facts: a bound number always passes. */
    boolean accepts(Record fact) {
        Object value = test.field().of(fact);
        return passing == null ? test.accepts(value) : passing[((Enum<?>) value).ordinal()];
    }
}
