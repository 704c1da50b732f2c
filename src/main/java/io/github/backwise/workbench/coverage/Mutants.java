package io.github.backwise.workbench.coverage;

import io.github.backwise.advice.Urgency;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Constraint;
import io.github.backwise.rules.Constraint.Operator;
import io.github.backwise.rules.Operand;
import io.github.backwise.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways to break a rule a little: leave out a condition, a test, a value of a list or a conclusion, turn a comparison
 * round, move a threshold by one step, make a referral one level less urgent.
 */
public final class Mutants {
    private final Rule rule;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(Rule rule) {
        this.rule = rule;
    }

    /** All broken forms of a rule. */
    public static List<Mutant> of(Rule rule) {
        Mutants mutants = new Mutants(rule);
        for (int i = 0; i < rule.conditions().size(); i++) {
            mutants.breakCondition(i);
        }
        for (int i = 0; i < rule.conclusions().size(); i++) {
            mutants.loseConclusion(i);
        }
        rule.conclusions(Conclusion.Refer.class)
                .collect(Collectors.toMap(Conclusion.Refer::text, refer -> refer, (one, other) -> one, TreeMap::new))
                .values()
                .forEach(mutants::weakenReferral);
        return mutants.mutants;
    }

    private void loseConclusion(int index) {
        Conclusion lost = rule.conclusions().get(index);
        add(lost, "without " + AsWritten.of(lost), without(rule.conclusions(), index));
    }

    /** One level less urgent, whomever it names; nothing is less urgent than ROUTINE and still sends somebody. */
    private void weakenReferral(Conclusion.Refer refer) {
        if (refer.urgency().isMoreUrgentThan(Urgency.ROUTINE)) {
            Urgency weaker = Urgency.values()[refer.urgency().ordinal() + 1];
            List<Conclusion> conclusions = rule.conclusions().stream()
                    .map(conclusion -> conclusion instanceof Conclusion.Refer same
                                    && same.text().equals(refer.text())
                            ? new Conclusion.Refer(same.who(), weaker, same.text())
                            : conclusion)
                    .toList();
            add(refer, AsWritten.of(refer) + " as " + weaker, conclusions);
        }
    }

    private void add(Conclusion lost, String change, List<Conclusion> conclusions) {
        mutants.add(new Mutant(with(rule.conditions(), conclusions), change, rule.place(), Optional.of(lost)));
    }

    private void breakCondition(int index) {
        Condition condition = rule.conditions().get(index);
        if (rule.conditions().size() > 1 && !isNeededBelow(condition)) {
            add(condition, "without " + AsWritten.of(condition), without(rule.conditions(), index));
        }
        for (int j = 0; j < condition.constraints().size(); j++) {
            if (condition.constraints().get(j) instanceof Constraint.Test test && !isName(test)) {
                breakTest(index, j, test);
            }
        }
    }

    private void breakTest(int index, int position, Constraint.Test test) {
        Condition condition = rule.conditions().get(index);
        String within = " in " + AsWritten.of(condition);
        if (!isAnyCount(test)) {
            Condition looser = changed(condition, without(condition.constraints(), position));
            add(condition, "without " + AsWritten.of(test) + within, replaced(rule.conditions(), index, looser));
        }
        slips(test).filter(slip -> !isAnyCount(test) || !isAnyCount(slip)).forEach(slip -> {
            Condition broken = changed(condition, replaced(condition.constraints(), position, slip));
            add(condition, change(test, slip) + within, replaced(rule.conditions(), index, broken));
        });
    }

    /** "days <= 3 as days <= 4"; "without Factor.HILLS" if that is all that differs. */
    private static String change(Constraint.Test test, Constraint.Test slip) {
        List<Operand> missing = new ArrayList<>(test.operands());
        missing.removeAll(slip.operands());
        return slip.operands().size() < test.operands().size()
                ? "without " + missing.get(0)
                : AsWritten.of(test) + " as " + AsWritten.of(slip);
    }

    private void add(Condition where, String change, List<Condition> conditions) {
        mutants.add(new Mutant(with(conditions, rule.conclusions()), change, where.place(), Optional.empty()));
    }

    /** True if another condition compares with a number that this one gives a name. */
    private boolean isNeededBelow(Condition condition) {
        List<String> bound = condition.bound().toList();
        return rule.conditions().stream().flatMap(Condition::used).anyMatch(bound::contains);
    }

    /** The name of a cause or set is not a test to break: the parser demands it. */
    private static boolean isName(Constraint.Test test) {
        return test.field().type() == String.class;
    }

    /** Every count is at least one: to drop or lower that test changes nothing. */
    private static boolean isAnyCount(Constraint.Test test) {
        return test.field().name().equals("met") && test.operator() == Operator.AT_LEAST && test.accepts(1);
    }

    private static Stream<Constraint.Test> slips(Constraint.Test test) {
        return Stream.of(Stream.of(turned(test)), steps(test), shorterLists(test))
                .flatMap(slips -> slips);
    }

    private static Constraint.Test turned(Constraint.Test test) {
        if (test.field().type() == boolean.class) {
            Object value = ((Operand.Literal) test.operands().get(0)).value();
            return with(test, List.of(new Operand.Literal(!(Boolean) value)));
        }
        return with(
                test,
                switch (test.operator()) {
                    case EQUAL -> Operator.UNEQUAL;
                    case UNEQUAL -> Operator.EQUAL;
                    case LESS -> Operator.AT_LEAST;
                    case AT_MOST -> Operator.MORE;
                    case MORE -> Operator.AT_MOST;
                    case AT_LEAST -> Operator.LESS;
                    case IN -> Operator.NOT_IN;
                    case NOT_IN -> Operator.IN;
                });
    }

    /** One up and one down; between numbers with decimals also whether the threshold itself belongs to it. */
    private static Stream<Constraint.Test> steps(Constraint.Test test) {
        if (!test.field().isNumber()) {
            return Stream.empty();
        }
        Stream<Constraint.Test> onItself =
                test.field().type() == double.class && test.operator().isOrder()
                        ? Stream.of(onItself(test))
                        : Stream.empty();
        return Stream.concat(Stream.of(moved(test, -1), moved(test, 1)), onItself);
    }

    private static Constraint.Test onItself(Constraint.Test test) {
        return with(
                test,
                switch (test.operator()) {
                    case LESS -> Operator.AT_MOST;
                    case AT_MOST -> Operator.LESS;
                    case MORE -> Operator.AT_LEAST;
                    default -> Operator.MORE;
                });
    }

    private static Constraint.Test moved(Constraint.Test test, int step) {
        return with(
                test,
                test.operands().stream().map(operand -> moved(operand, step)).toList());
    }

    private static Operand moved(Operand operand, int step) {
        if (operand instanceof Operand.Bound bound) {
            return new Operand.Bound(bound.variable(), bound.plus() + step);
        }
        Object value = ((Operand.Literal) operand).value();
        return new Operand.Literal(
                value instanceof Integer whole ? (Object) (whole + step) : (Object) ((Double) value + step));
    }

    private static Stream<Constraint.Test> shorterLists(Constraint.Test test) {
        int size = test.operands().size();
        return Stream.iterate(0, i -> i + 1)
                .limit(size > 1 ? size : 0)
                .map(i -> with(test, without(test.operands(), i)));
    }

    private Rule with(List<Condition> conditions, List<Conclusion> conclusions) {
        return new Rule(
                rule.id(), rule.title(), rule.note(), rule.annotations(), conditions, conclusions, rule.place());
    }

    private static Constraint.Test with(Constraint.Test test, List<Operand> operands) {
        return new Constraint.Test(test.field(), test.operator(), operands, test.place());
    }

    private static Constraint.Test with(Constraint.Test test, Operator operator) {
        return new Constraint.Test(test.field(), operator, test.operands(), test.place());
    }

    private static Condition changed(Condition condition, List<Constraint> constraints) {
        return new Condition(condition.presence(), condition.type(), constraints, condition.place());
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> shorter = new ArrayList<>(list);
        shorter.remove(index);
        return shorter;
    }

    private static <T> List<T> replaced(List<T> list, int index, T item) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, item);
        return changed;
    }
}
