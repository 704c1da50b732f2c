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
 * @param checks what must hold for it
 * @param columns the fields of which it binds the number
 * @param slots where it keeps each of these numbers
 */
record Pattern(Presence presence, Kind kind, int name, List<Check> checks, int[] columns, int[] slots) {
    /** A condition with more hints than this is taken to have only that of its kind. */
    private static final int MAX_HINTS = 8;

    /**
     * @param bound the names of the numbers that the rule has bound so far; takes those of this condition
     * @param interims the numbers that stand for names
     */
    static Pattern of(Condition condition, List<String> bound, Interims interims) {
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
        return new Pattern(condition.presence(), kind, name, List.copyOf(checks), columns, slots);
    }

    private static int[] with(int[] numbers, int more) {
        int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
        longer[numbers.length] = more;
        return longer;
    }

    /** The hints of the facts that meet it: each of them gives one of these. */
    int[] hints() {
        int[] any = {kind.hint()};
        List<Check> onAnswer = onAnswer();
        if (onAnswer.isEmpty()) {
            return any;
        }
        int[] hints = new int[MAX_HINTS];
        int found = 0;
        Check listing = Check.listing(onAnswer, kind.choice());
        for (double[] answer : kind.answers(listing == null ? kind.choices() : listing.values())) {
            if (Check.all(onAnswer, answer, null)) {
                if (found == MAX_HINTS) {
                    return any;
                }
                hints[found++] = kind.hint(answer);
            }
        }
        return found == 0 ? any : Arrays.copyOf(hints, found);
    }

    private List<Check> onAnswer() {
        List<Check> onAnswer = new ArrayList<>();
        for (Check check : checks) {
            if (kind.isAnswer(check.column())) {
                onAnswer.add(check);
            }
        }
        return onAnswer;
    }

    /** True if whether a fact meets it depends on other facts, or those that meet others on it. */
    boolean isBound() {
        for (Check check : checks) {
            if (!check.isFixed()) {
                return true;
            }
        }
        return columns.length > 0;
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
