package io.github.backwise.workbench.catalogue;

import io.github.backwise.engine.Wording;
import io.github.backwise.facts.FactType;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Condition.Presence;
import io.github.backwise.rules.Constraint;
import io.github.backwise.rules.Constraint.Operator;
import io.github.backwise.rules.Criteria;
import io.github.backwise.rules.Operand;
import io.github.backwise.rules.Suspected;
import io.github.backwise.rules.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says conditions in plain words, from the texts of the vocabulary. */
final class ConditionWords {
    private final Texts texts;
    private final Wording wording;
    private final Meanings meanings;

    ConditionWords(Texts texts) {
        this.texts = texts;
        this.wording = new Wording(texts);
        this.meanings = new Meanings(texts);
    }

    /** "pain at least 7 out of 10", "not stated: tight hamstrings". */
    String of(Condition condition) {
        if (condition.type().type() == Suspected.class) {
            return suspected(condition);
        }
        if (condition.type().type() == Criteria.class) {
            return counted(condition);
        }
        if (condition.constraints().isEmpty()) {
            return said(condition) + " said about " + label(condition.type());
        }
        String words = wording.of(condition.type(), field -> field(condition, field))
                .replace(" at at least ", " at no less than ")
                .replace(" at at most ", " at no more than ");
        if (condition.type().field("present").isEmpty()) {
            return condition.presence() == Presence.NOT ? "not stated: " + words : words;
        }
        return answered(condition, words);
    }

    private static String said(Condition condition) {
        return condition.presence() == Presence.NOT ? "nothing" : "something";
    }

    /** A condition on something that is answered with yes or no. */
    private String answered(Condition condition, String words) {
        List<Constraint.Test> present = condition.tests("present").toList();
        if (present.isEmpty()) {
            return said(condition) + " said about this: " + words;
        }
        boolean yes = present.stream().allMatch(test -> test.accepts(true));
        if (condition.presence() == Presence.NOT) {
            return (yes ? "not stated: " : "not ruled out: ") + words;
        }
        return yes ? words : wording.denied(words);
    }

    /** The name of a kind of fact as words: "pain duration". */
    static String label(FactType type) {
        return type.name().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private String suspected(Condition condition) {
        String cause = title("causes", condition.text("cause"));
        String certainty = condition
                .tests("certainty")
                .map(test -> " (" + tested(condition.type(), test) + ")")
                .collect(Collectors.joining());
        return "suspected" + certainty + ": " + cause;
    }

    private String counted(Condition condition) {
        String set = title("criteria", condition.text("set"));
        String met = condition
                .tests("met")
                .map(test -> tested(condition.type(), test))
                .collect(Collectors.joining(" and "));
        return (met.isEmpty() ? "some" : met) + " of these: " + set;
    }

    private String title(String file, String id) {
        return texts.find(file, id).orElse(id);
    }

    private String field(Condition condition, FactType.Field field) {
        List<Constraint.Test> tests = condition.tests(field.name()).toList();
        String name = condition.constraints().stream()
                .filter(c -> c instanceof Constraint.Bind && c.field().name().equals(field.name()))
                .map(c -> variable(((Constraint.Bind) c).variable()))
                .collect(Collectors.joining());
        if (tests.isEmpty()) {
            return name.isEmpty() ? anything(condition.type(), field) : name;
        }
        String words = isSpan(tests)
                ? "from " + operands(condition.type(), tests.get(0)) + " to " + operands(condition.type(), tests.get(1))
                : tests.stream().map(test -> tested(condition.type(), test)).collect(Collectors.joining(" and "));
        return name.isEmpty() ? words : name + " (" + words + ")";
    }

    private String anything(FactType type, FactType.Field field) {
        if (field.isNumber()) {
            return "any number of";
        }
        String meaning = meanings.of(type, field);
        if (meaning.startsWith("what ")) {
            return "whatever " + meaning.substring("what ".length());
        }
        return meaning.startsWith("the ") ? "any " + meaning.substring("the ".length()) : "anything";
    }

    private static boolean isSpan(List<Constraint.Test> tests) {
        return tests.size() == 2
                && tests.get(0).operator() == Operator.AT_LEAST
                && tests.get(1).operator() == Operator.AT_MOST;
    }

    private String tested(FactType type, Constraint.Test test) {
        String values = operands(type, test);
        return switch (test.operator()) {
            case EQUAL, IN -> values;
            case UNEQUAL, NOT_IN -> "anything but " + values;
            case LESS -> "less than " + values;
            case AT_MOST -> "at most " + values;
            case MORE -> "more than " + values;
            case AT_LEAST -> "at least " + values;
        };
    }

    private String operands(FactType type, Constraint.Test test) {
        return test.operands().stream()
                .map(operand -> operand(type, test.field(), operand))
                .collect(Collectors.joining(" or "));
    }

    private String operand(FactType type, FactType.Field field, Operand operand) {
        if (operand instanceof Operand.Bound bound) {
            String name = variable(bound.variable());
            return bound.toString().replace(bound.variable(), name);
        }
        return wording.value(type, field, ((Operand.Literal) operand).value());
    }

    /** "$d" as a person writes it: "D". */
    private static String variable(String name) {
        return name.substring(1).toUpperCase(Locale.ROOT);
    }
}
