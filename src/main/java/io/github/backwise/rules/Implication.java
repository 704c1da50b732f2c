package io.github.backwise.rules;

import io.github.backwise.facts.FactType;
import io.github.backwise.rules.Condition.Presence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells whether one rule's conditions hold whenever another's do, as far as the conditions themselves show it. */
final class Implication {
    private final Rule specific;
    private final Rule general;
    private final Map<String, String> specificNames;
    private final Map<String, String> generalNames;

    private Implication(Rule specific, Rule general) {
        this.specific = specific;
        this.general = general;
        this.specificNames = names(specific);
        this.generalNames = names(general);
    }

    /** True if the general rule fires whenever the specific one does. */
    static boolean holds(Rule specific, Rule general) {
        return new Implication(specific, general).holds();
    }

    private boolean holds() {
        return general.conditions().stream()
                .allMatch(wanted -> specific.conditions().stream().anyMatch(given -> implies(given, wanted)));
    }

    private boolean implies(Condition given, Condition wanted) {
        if (!given.type().name().equals(wanted.type().name())) {
            return false;
        }
        boolean absent = wanted.presence() == Presence.NOT;
        if (absent != (given.presence() == Presence.NOT)) {
            return false;
        }
        return absent
                ? isWithin(wanted, generalNames, given, specificNames)
                : isWithin(given, specificNames, wanted, generalNames);
    }

    /** True if every fact that the one accepts is accepted by the other. */
    private static boolean isWithin(
            Condition one, Map<String, String> oneNames, Condition other, Map<String, String> otherNames) {
        Set<String> groups = new TreeSet<>();
        other.tests().forEach(test -> groups.add(group(test, otherNames)));
        return groups.stream().allMatch(group -> {
            FactType.Field field =
                    other.type().field(group.substring(0, group.indexOf(' '))).orElseThrow();
            return new Span(field, tests(one, oneNames, group))
                    .isWithin(new Span(field, tests(other, otherNames, group)));
        });
    }

    private static List<Constraint.Test> tests(Condition condition, Map<String, String> names, String group) {
        return condition
                .tests()
                .filter(test -> group(test, names).equals(group))
                .map(Implication::relative)
                .toList();
    }

    /** Tests against the same thing can be compared: fixed values, or the same bound number. */
    private static String group(Constraint.Test test, Map<String, String> names) {
        String against = test.operands().get(0) instanceof Operand.Bound bound ? names.get(bound.variable()) : "";
        return test.field().name() + " " + against;
    }

    /** The test with the distance to a bound number in place of that number. */
    private static Constraint.Test relative(Constraint.Test test) {
        List<Operand> operands = test.operands().stream()
                .map(operand -> operand instanceof Operand.Bound bound ? new Operand.Literal(bound.plus()) : operand)
                .toList();
        return new Constraint.Test(test.field(), test.operator(), operands, test.place());
    }

    /** What each bound number is, said the same way in every rule. */
    private static Map<String, String> names(Rule rule) {
        Map<String, String> names = new HashMap<>();
        for (Condition condition : rule.conditions()) {
            String key = condition
                    .type()
                    .key()
                    .map(field -> condition.tests(field.name()).toList().toString())
                    .orElse("");
            for (Constraint constraint : condition.constraints()) {
                if (constraint instanceof Constraint.Bind bind) {
                    names.put(bind.variable(), condition.type() + "." + bind.field() + key);
                }
            }
        }
        return names;
    }
}
