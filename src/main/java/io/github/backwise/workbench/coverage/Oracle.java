package io.github.backwise.workbench.coverage;

import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Constraint;
import io.github.backwise.rules.Criteria;
import io.github.backwise.rules.Operand;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.Suspected;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fires rules the slow and obvious way, straight from the tree: what the engine must agree with, and a quick judge of
 * what a changed rule would do.
 *
 * <pre>{@code
 * Oracle outcome = new Oracle(rules.rules(), story.facts());
 * outcome.fired();                              // ids of rules
 * outcome.matches(changed.conditions());        // would the changed rule fire?
 * }</pre>
 */
public final class Oracle {
    private final Map<Class<?>, Set<Record>> memory = new HashMap<>();
    private final Map<String, Set<String>> met = new HashMap<>();
    private final Set<String> fired = new TreeSet<>();

    /** Fires all rules over the facts until nothing more fires. */
    public Oracle(Collection<Rule> rules, Collection<? extends Fact> facts) {
        facts.forEach(fact -> remember((Record) fact));
        boolean more = true;
        while (more) {
            more = false;
            for (Rule rule : rules) {
                if (!fired.contains(rule.id()) && matches(rule.conditions())) {
                    more |= fired.add(rule.id());
                    rule.conclusions().forEach(this::conclude);
                }
            }
        }
    }

    private void remember(Record fact) {
        memory.computeIfAbsent(fact.getClass(), type -> new LinkedHashSet<>()).add(fact);
    }

    private void conclude(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Suspect suspect) {
            remember(new Suspected(suspect.cause(), suspect.certainty()));
        } else if (conclusion instanceof Conclusion.Criterion criterion) {
            Set<String> items = met.computeIfAbsent(criterion.set(), set -> new TreeSet<>());
            items.add(criterion.item());
            remember(new Criteria(criterion.set(), items.size()));
        }
    }

    /** Ids of the rules that fired. */
    public Set<String> fired() {
        return fired;
    }

    /** Whether conditions hold in what was stated and concluded. */
    public boolean matches(List<Condition> conditions) {
        return matches(conditions, Map.of());
    }

    private boolean matches(List<Condition> conditions, Map<String, Integer> bound) {
        if (conditions.isEmpty()) {
            return true;
        }
        Condition first = conditions.get(0);
        List<Condition> rest = conditions.subList(1, conditions.size());
        List<Record> fitting = memory.getOrDefault(first.type().type(), Set.of()).stream()
                .filter(fact -> fits(first, fact, bound))
                .toList();
        return switch (first.presence()) {
            case NOT -> fitting.isEmpty() && matches(rest, bound);
            case EXISTS -> !fitting.isEmpty() && matches(rest, bound);
            case STATED -> fitting.stream().anyMatch(fact -> matches(rest, with(first, fact, bound)));
        };
    }

    private static Map<String, Integer> with(Condition condition, Record fact, Map<String, Integer> bound) {
        Map<String, Integer> more = new HashMap<>(bound);
        for (Constraint constraint : condition.constraints()) {
            if (constraint instanceof Constraint.Bind bind) {
                more.put(bind.variable(), (Integer) bind.field().of(fact));
            }
        }
        return more;
    }

    private static boolean fits(Condition condition, Record fact, Map<String, Integer> bound) {
        return condition
                .tests()
                .allMatch(test -> resolved(test, bound).accepts(test.field().of(fact)));
    }

    private static Constraint.Test resolved(Constraint.Test test, Map<String, Integer> bound) {
        if (bound.isEmpty()) {
            return test;
        }
        List<Operand> operands = test.operands().stream()
                .map(operand -> resolved(operand, bound))
                .toList();
        return new Constraint.Test(test.field(), test.operator(), operands, test.place());
    }

    private static Operand resolved(Operand operand, Map<String, Integer> bound) {
        return operand instanceof Operand.Bound variable && bound.containsKey(variable.variable())
                ? new Operand.Literal(bound.get(variable.variable()) + variable.plus())
                : operand;
    }
}
