package io.github.backwise.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints rules as Drools reads them, from the tree alone: no text of an author but ids gets into it. Drools only has to find
 * out which rules fire; what they conclude stands in the tree, so nothing of it is printed.
 */
final class Drl {
    private static final String HEADER = "package " + RuleParser.PACKAGE + ";\n";

    private Drl() {}

    static String print(List<Rule> rules) {
        return HEADER + rules.stream().map(Drl::print).collect(Collectors.joining());
    }

    /** One rule, without the header. */
    static String print(Rule rule) {
        String when = rule.conditions().stream().map(Drl::condition).collect(Collectors.joining("\n    "));
        return "rule \"" + rule.id() + "\"\nwhen\n    " + when + "\nthen\nend\n";
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

    /** With the package: Drools would prefer a class of the same name in no package, should an application have one. */
    private static String constant(Enum<?> value) {
        return value.getDeclaringClass().getName() + "." + value.name();
    }
}
