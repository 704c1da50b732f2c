package io.github.backwise.engine;

import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Condition.Presence;
import io.github.backwise.rules.Constraint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A condition, ready to be held against many facts.
 *
 * @param presence whether such a fact must be stated or must not
 * @param kind what it matches
 * @param name the number that stands for the name of the interim conclusion that it matches; {@link Kind#NONE} for facts
 * @param demand what it asks of a fact, as far as can be said from the fact alone; null for interim conclusions
 * @param checks what must hold for it
 * @param columns the fields of which it binds the number
 * @param slots where it keeps each of these numbers
 */
record Pattern(Presence presence, Kind kind, int name, Demand demand, Check[] checks, int[] columns, int[] slots) {
    /**
     * @param bound the names of the numbers that the rule has bound so far; takes those of this condition
     * @param interims the numbers that stand for names
     * @param demands takes what it asks of a fact
     */
    static Pattern of(Condition condition, List<String> bound, Interims interims, Demands demands) {
        Kind kind = Kind.of(condition.type().type());
        List<Check> checks = new ArrayList<>();
        int[] columns = {};
        int[] slots = {};
        for (Constraint constraint : condition.constraints()) {
            int column = kind.column(constraint.field());
            if (constraint instanceof Constraint.Test test) {
                if (!kind.isInterim() || column != Interims.NAME) {
                    checks.add(Check.of(kind, column, test, bound));
                }
            } else if (constraint instanceof Constraint.Bind bind) {
                columns = with(columns, column);
                slots = with(slots, bound.size());
                bound.add(bind.variable());
            }
        }
        int name = kind.isInterim() ? interims.number(condition) : Kind.NONE;
        Demand demand = kind.isInterim() ? null : demands.of(kind, checks, columns.length > 0);
        return new Pattern(condition.presence(), kind, name, demand, checks.toArray(Check[]::new), columns, slots);
    }

    private static int[] with(int[] numbers, int more) {
        int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
        longer[numbers.length] = more;
        return longer;
    }

    /** True if what it asks of a fact can be said from the fact alone. */
    boolean isSettledByDemand() {
        return demand != null && !demand.isBound();
    }

    /**
     * Whether a fact meets it.
     *
     * @param row the fact
     * @param numbers what is bound so far; takes what this condition binds
     */
    boolean accepts(double[] row, double[] numbers) {
        if (name != Kind.NONE && row[Interims.NAME] != name) {
            return false;
        }
        for (int i = 0; i < columns.length; i++) {
            numbers[slots[i]] = row[columns[i]];
        }
        return Check.all(checks, row, numbers);
    }
}
