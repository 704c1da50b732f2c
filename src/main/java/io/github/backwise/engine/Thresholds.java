package io.github.backwise.engine;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which demands a fact meets. If all of them test the same column, it is the same ones for all numbers between two that are
 * compared with, so one look tells what testing one demand after the other would. Immutable.
 */
final class Thresholds {
    private final int[] demands;
    private final Check[][] checks;

    /** What all of them test; {@link Kind#NONE} if they test several columns. */
    private final int column;

    /** All that the number is compared with, in order. */
    private final double[] values;

    /** The demands met below the first of these, by just the first, between the first and the second, and so on. */
    private final int[][] met;

    /**
     * @param demands in order
     * @param checks what a fact must pass for each
     */
    Thresholds(int[] demands, Check[][] checks) {
        this.demands = demands;
        this.checks = checks;
        SortedSet<Integer> columns = new TreeSet<>();
        SortedSet<Double> compared = new TreeSet<>();
        for (Check[] all : checks) {
            for (Check check : all) {
                columns.add(check.column());
                for (double value : check.values()) {
                    compared.add(value);
                }
            }
        }
        this.column = columns.size() > 1 ? Kind.NONE : columns.isEmpty() ? 0 : columns.first();
        this.values = new double[compared.size()];
        int i = 0;
        for (double value : compared) {
            values[i++] = value;
        }
        this.met = column == Kind.NONE ? new int[0][] : metByRange();
    }

    private int[][] metByRange() {
        int[][] met = new int[2 * values.length + 1][];
        double[] row = new double[column + 1];
        for (int range = 0; range < met.length; range++) {
            row[column] = example(range);
            met[range] = tested(row);
        }
        return met;
    }

    /** A number of a range. */
    private double example(int range) {
        int next = range / 2;
        if (range % 2 == 1) {
            return values[next];
        }
        if (values.length == 0) {
            return 0;
        }
        if (next == 0) {
            return values[0] - 1;
        }
        return next == values.length ? values[next - 1] + 1 : (values[next - 1] + values[next]) / 2;
    }

    /** The demands that a fact meets, in order; not to be changed. */
    int[] met(double[] row) {
        return column == Kind.NONE ? tested(row) : met[range(row[column])];
    }

    private int range(double value) {
        // Without a sign, or zero would come before itself.
        int found = Arrays.binarySearch(values, value + 0.0);
        return found < 0 ? 2 * (-found - 1) : 2 * found + 1;
    }

    private int[] tested(double[] row) {
        int[] met = new int[demands.length];
        int size = 0;
        for (int i = 0; i < demands.length; i++) {
            if (Check.all(checks[i], row, null)) {
                met[size++] = demands[i];
            }
        }
        return Arrays.copyOf(met, size);
    }
}
