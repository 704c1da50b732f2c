package io.github.backwise.engine;

import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.rules.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How facts of one kind are written as rows of numbers, which compare quickly and sort the same way everywhere: the fields in
 * their order, yes as 1, an allowed value as the rank of its name among all names. Immutable.
 *
 * <p>A fact gives two hints, by which the rules that may care are found: that a fact of its kind was stated, and what it answers,
 * that is, its first allowed value with yes or no.
 */
final class Kind {
    /** The column of a field that a kind does not have. */
    static final int NONE = -1;

    private static final Map<Class<?>, Kind> BY_CLASS = new HashMap<>();
    private static final int HINTS;

    static {
        int hints = 0;
        for (FactType type : Condition.types().toList()) {
            Kind kind = new Kind(BY_CLASS.size(), type, hints);
            hints += 1 + kind.choices().length * (kind.present == NONE ? 1 : 2);
            BY_CLASS.put(type.type(), kind);
        }
        HINTS = hints;
    }

    private final int number;
    private final int firstHint;
    private final FactType type;
    private final List<FactType.Field> fields;
    private final String[][] names;
    private final int[][] ranks;
    private final int choice;
    private final int present;
    private final boolean isInterim;
    private final boolean isKeyed;

    private Kind(int number, FactType type, int firstHint) {
        this.number = number;
        this.firstHint = firstHint;
        this.type = type;
        this.fields = type.fields();
        this.names = new String[fields.size()][];
        this.ranks = new int[fields.size()][];
        for (int column = 0; column < names.length; column++) {
            names[column] = names(fields.get(column));
            ranks[column] = ranks(fields.get(column), names[column]);
        }
        this.choice = column(field -> field.type().isEnum());
        this.present = column(field -> field.name().equals("present"));
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

    private int column(Predicate<FactType.Field> wanted) {
        for (int column = 0; column < fields.size(); column++) {
            if (wanted.test(fields.get(column))) {
                return column;
            }
        }
        return NONE;
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

    /** The allowed values of a column by rank; empty if it has no list. */
    List<String> values(int column) {
        return List.of(names[column]);
    }

    /** Whether a column decides what a fact answers: its first allowed value, and yes or no. Numbers do not. */
    boolean isAnswer(int column) {
        return column == choice || column == present;
    }

    /** The column of the allowed value that a fact answers; {@link #NONE} if it has none. */
    int choice() {
        return choice;
    }

    /** All ranks that {@link #choice} may have; 0 alone if there is no such column. */
    double[] choices() {
        double[] choices = new double[choice == NONE ? 1 : names[choice].length];
        for (int rank = 0; rank < choices.length; rank++) {
            choices[rank] = rank;
        }
        return choices;
    }

    /** A row for each answer with one of these choices; what answers leave open is 0. */
    double[][] answers(double[] choices) {
        List<double[]> answers = new ArrayList<>();
        for (double chosen : choices) {
            for (int yes = 0; yes < (present == NONE ? 1 : 2); yes++) {
                double[] row = new double[names.length];
                if (choice != NONE) {
                    row[choice] = chosen;
                }
                if (present != NONE) {
                    row[present] = yes;
                }
                answers.add(row);
            }
        }
        return answers.toArray(double[][]::new);
    }

    /** The number of what each fact of this kind says, among those of all kinds. */
    int hint() {
        return firstHint;
    }

    /** The number of what a fact answers, among those of all kinds. */
    int hint(double[] row) {
        int chosen = choice == NONE ? 0 : (int) row[choice];
        return firstHint + 1 + (present == NONE ? chosen : 2 * chosen + (int) row[present]);
    }

    /** How many hints all kinds of facts can give. */
    static int hints() {
        return HINTS;
    }

    @Override
    public String toString() {
        return type.name();
    }
}
