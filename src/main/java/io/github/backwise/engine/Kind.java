package io.github.backwise.engine;

import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.rules.Condition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How facts of one kind are written as rows of numbers, which compare quickly and sort the same way everywhere: the fields in
 * their order, yes as 1, an allowed value as the rank of its name among all names. Immutable.
 */
final class Kind {
    /** The column of a field that a kind does not have. */
    static final int NONE = -1;

    private static final Map<Class<?>, Kind> BY_CLASS = new HashMap<>();

    static {
        for (FactType type : Condition.types()) {
            BY_CLASS.put(type.type(), new Kind(BY_CLASS.size(), type));
        }
    }

    private final int number;
    private final FactType type;
    private final List<FactType.Field> fields;
    private final String[][] names;
    private final int[][] ranks;
    private final boolean isInterim;
    private final boolean isKeyed;

    private Kind(int number, FactType type) {
        this.number = number;
        this.type = type;
        this.fields = type.fields();
        this.names = new String[fields.size()][];
        this.ranks = new int[fields.size()][];
        for (int column = 0; column < names.length; column++) {
            names[column] = names(fields.get(column));
            ranks[column] = ranks(fields.get(column), names[column]);
        }
        this.isKeyed = type.key().isPresent() && !type.holdsSeveral();
        this.isInterim = !Fact.class.isAssignableFrom(type.type());
    }

    private static String[] names(FactType.Field field) {
        String[] names = field.allowed().toArray(String[]::new);
        Arrays.sort(names);
        return names;
    }

    private static int[] ranks(FactType.Field field, String[] ranked) {
        List<String> allowed = field.allowed();
        int[] ranks = new int[allowed.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = Arrays.binarySearch(ranked, allowed.get(i));
        }
        return ranks;
    }

    /** How many kinds there are. */
    static int count() {
        return BY_CLASS.size();
    }

    /** The kind of what rules can match. */
    static Kind of(Class<?> type) {
        return BY_CLASS.get(type);
    }

    /** Its place in the alphabetical order of kinds, counted from 0; interim conclusions come last. */
    int number() {
        return number;
    }

    /** True if rules make it, and nobody can state it. */
    boolean isInterim() {
        return isInterim;
    }

    /** True if facts of this kind that speak of different things are answers to different questions. */
    boolean isKeyed() {
        return isKeyed;
    }

    /** The column of a field. */
    int column(FactType.Field field) {
        return fields.indexOf(field);
    }

    /** A fact as numbers. */
    double[] row(Fact fact) {
        double[] row = new double[names.length];
        for (int column = 0; column < row.length; column++) {
            row[column] = number(column, fields.get(column).of((Record) fact));
        }
        return row;
    }

    /** The value of a field as a number. */
    double number(int column, Object value) {
        if (value instanceof Enum<?> constant) {
            return ranks[column][constant.ordinal()];
        }
        return value instanceof Boolean yes ? (yes ? 1 : 0) : ((Number) value).doubleValue();
    }

    /** How many allowed values a column has; 0 if it has no list. */
    int valueCount(int column) {
        return names[column].length;
    }

    /** The allowed value of a column by rank. */
    String value(int column, int rank) {
        return names[column][rank];
    }

    @Override
    public String toString() {
        return type.name();
    }
}
