package io.github.backwise.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.github.backwise.rules.Constraint.Operator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One look at thresholds finds the demands that testing each of them finds. */
class ThresholdsTest {
    private static final int SETS = 2_000;
    private static final int FACTS = 50;

    /** Few enough that facts often lie just on a threshold, and with fractions between. */
    private static final double[] NUMBERS = {-2, -0.5, 0, 0.5, 1, 1.5, 7, 7.25, 8, 100};

    private final Random random = new Random(7);

    @Test
    void ofOneColumnFindWhatTestingFinds() {
        compare(1);
    }

    @Test
    void ofSeveralColumnsFindWhatTestingFinds() {
        compare(3);
    }

    @Test
    void takeZeroForTheSameWithAndWithoutASign() {
        Check[][] atLeastZero = {{new Check(0, Operator.AT_LEAST, new double[] {0}, Kind.NONE)}};
        Thresholds thresholds = new Thresholds(new int[] {5}, atLeastZero);
        assertArrayEquals(new int[] {5}, thresholds.met(new double[] {-0.0}));
    }

    private void compare(int columns) {
        for (int set = 0; set < SETS; set++) {
            int[] demands =
                    IntStream.range(0, random.nextInt(6)).map(i -> 3 * i).toArray();
            Check[][] checks = new Check[demands.length][];
            for (int i = 0; i < checks.length; i++) {
                checks[i] = checks(columns);
            }
            Thresholds thresholds = new Thresholds(demands, checks);
            for (int fact = 0; fact < FACTS; fact++) {
                double[] row = random.doubles(columns, -3, 9).toArray();
                row[random.nextInt(columns)] = number();
                int[] met = IntStream.range(0, demands.length)
                        .filter(i -> Check.all(checks[i], row, null))
                        .map(i -> demands[i])
                        .toArray();
                assertArrayEquals(met, thresholds.met(row));
            }
        }
    }

    private Check[] checks(int columns) {
        Check[] checks = new Check[random.nextInt(3)];
        for (int i = 0; i < checks.length; i++) {
            Operator operator = Operator.values()[random.nextInt(Operator.values().length)];
            double[] values = new double[operator.isList() ? 1 + random.nextInt(3) : 1];
            for (int j = 0; j < values.length; j++) {
                values[j] = number();
            }
            checks[i] = new Check(random.nextInt(columns), operator, values, Kind.NONE);
        }
        return checks;
    }

    private double number() {
        return NUMBERS[random.nextInt(NUMBERS.length)];
    }
}
