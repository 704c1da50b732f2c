package io.github.backwise.engine;

import io.github.backwise.rules.Constraint;
import io.github.backwise.rules.Constraint.Operator;
import io.github.backwise.rules.Operand;
import java.util.Arrays;
import java.util.List;

/**
 * A test of one field, ready to be made often.
 *
 * @param column the field
 * @param operator the comparison
 * @param values the fixed values, as numbers; for a bound number what is added to it
 * @param slot where the bound number is kept; {@link Kind#NONE} for fixed values
 */
record Check(int column, Operator operator, double[] values, int slot) {
    /**
     * @param bound the names of bound numbers, in the order of their slots
     */
    static Check of(Kind kind, int column, Constraint.Test test, List<String> bound) {
        if (test.operands().get(0) instanceof Operand.Bound number) {
            int slot = bound.indexOf(number.variable());
            if (slot < 0) {
                throw new IllegalStateException(number.variable() + " is not bound");
            }
            return new Check(column, test.operator(), new double[] {number.plus()}, slot);
        }
        double[] values = new double[test.operands().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = kind.number(column, ((Operand.Literal) test.operands().get(i)).value());
        }
        return new Check(column, test.operator(), values, Kind.NONE);
    }

    /** The same test is equal, whichever condition it stands in. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Check check
                && column == check.column
                && operator == check.operator
                && slot == check.slot
                && Arrays.equals(values, check.values);
    }

    @Override
    public int hashCode() {
        return (31 * column + operator.ordinal()) * 31 + Arrays.hashCode(values);
    }

    /** Whether a fact passes all of these. */
    static boolean all(Check[] checks, double[] row, double[] numbers) {
        for (Check check : checks) {
            if (!check.accepts(row, numbers)) {
                return false;
            }
        }
        return true;
    }

    /** True if it compares with fixed values. */
    boolean isFixed() {
        return slot == Kind.NONE;
    }

    /** The one of these that names the values of a column that may pass; null if none does. */
    static Check listing(List<Check> checks, int column) {
        for (Check check : checks) {
            boolean isListing = check.operator == Operator.EQUAL || check.operator == Operator.IN;
            if (check.column == column && check.isFixed() && isListing) {
                return check;
            }
        }
        return null;
    }

    /**
     * Whether a fact passes.
     *
     * @param row the fact
     * @param numbers what is bound so far
     */
    boolean accepts(double[] row, double[] numbers) {
        double value = row[column];
        if (!isFixed()) {
            return operator.holds(value, numbers[slot] + values[0]);
        }
        return operator.isList() ? isListed(value) == (operator == Operator.IN) : operator.holds(value, values[0]);
    }

    private boolean isListed(double value) {
        for (double listed : values) {
            if (listed == value) {
                return true;
            }
        }
        return false;
    }
}
