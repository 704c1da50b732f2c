package io.github.backwise.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Prints rules as Drools reads them, from the tree alone: no text of an author but ids gets into it. */
final class Drl {
    private static final String HEADER =
            "package " + RuleParser.PACKAGE + ";\nglobal " + Conclude.class.getName() + " conclude;\n";

    private Drl() {}

    static String print(List<Rule> rules) {
        return HEADER + rules.stream().map(Drl::print).collect(Collectors.joining());
    }

    /** One rule, without the header. */
    static String print(Rule rule) {
        String when = rule.conditions().stream().map(Drl::condition).collect(Collectors.joining("\n    "));
        String then = rule.conclusions().stream().map(Drl::conclusion).collect(Collectors.joining("\n    "));
        return "rule \"" + rule.id() + "\"\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n";
    }

    private static String condition(Condition condition) {
        String constraints =
                condition.constraints().stream().map(Drl::constraint).collect(Collectors.joining(", "));
        String pattern = condition.type().type().getName() + "( " + constraints + " )";
        return switch (condition.presence()) {
            case STATED -> pattern;
            case EXISTS -> "exists( " + pattern + " )";
            case NOT -> "not( " + pattern + " )";
        };
    }

    private static String constraint(Constraint constraint) {
        if (!(constraint instanceof Constraint.Test test)) {
            return constraint.toString();
        }
        String values = test.operands().stream().map(Drl::operand).collect(Collectors.joining(", "));
        boolean list = test.operator() == Constraint.Operator.IN || test.operator() == Constraint.Operator.NOT_IN;
        return test.field().name() + " " + test.operator().symbol() + " " + (list ? "( " + values + " )" : values);
    }

    private static String operand(Operand operand) {
        return operand instanceof Operand.Literal literal && literal.value() instanceof Enum<?> value
                ? constant(value)
                : operand.toString();
    }

    private static String conclusion(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Suspect c) {
            return verb("suspect", text(c.cause()), constant(c.certainty()));
        } else if (conclusion instanceof Conclusion.Doubt c) {
            return verb("doubt", text(c.cause()), constant(c.certainty()));
        } else if (conclusion instanceof Conclusion.Recommend c) {
            return verb("recommend", text(c.advice()), constant(c.certainty()));
        } else if (conclusion instanceof Conclusion.Include c) {
            return verb("include", text(c.advice()), text(c.exercise()));
        } else if (conclusion instanceof Conclusion.Ease c) {
            return verb("ease", text(c.exercise()), text(c.milder()));
        } else if (conclusion instanceof Conclusion.Withhold c) {
            return verb("withhold", text(c.target()), text(c.text()));
        } else if (conclusion instanceof Conclusion.Refer c) {
            return verb("refer", constant(c.who()), constant(c.urgency()), text(c.text()));
        }
        Conclusion.Criterion c = (Conclusion.Criterion) conclusion;
        return verb("criterion", text(c.set()), text(c.item()));
    }

    private static String verb(String name, String... arguments) {
        return "conclude." + name + "( " + String.join(", ", arguments) + " );";
    }

    private static String text(String id) {
        return "\"" + id + "\"";
    }

    /** With the package: Drools would prefer a class of the same name in no package, should an application have one. */
    private static String constant(Enum<?> value) {
        return value.getDeclaringClass().getName() + "." + value.name();
    }
}
