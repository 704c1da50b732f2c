package io.github.backwise.workbench.coverage;

import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Constraint;
import io.github.backwise.rules.Constraint.Operator;
import io.github.backwise.rules.Operand;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Parts of a rule as an author writes them. */
public final class AsWritten {
    private AsWritten() {}

    /** {@code not PainDuration( days <= 3 )}. */
    public static String of(Condition condition) {
        String constraints = condition.constraints().stream().map(AsWritten::of).collect(Collectors.joining(", "));
        String pattern = condition.type() + (constraints.isEmpty() ? "()" : "( " + constraints + " )");
        return switch (condition.presence()) {
            case STATED -> pattern;
            case EXISTS -> "exists " + pattern;
            case NOT -> "not " + pattern;
        };
    }

    /** {@code days <= 3}, {@code $d : days}, {@code !present}. */
    static String of(Constraint constraint) {
        if (constraint instanceof Constraint.Test test && test.operator() == Operator.EQUAL) {
            if (test.operands().equals(List.of(new Operand.Literal(true)))) {
                return test.field().name();
            }
            if (test.operands().equals(List.of(new Operand.Literal(false)))) {
                return "!" + test.field().name();
            }
        }
        return constraint.toString();
    }

    /** {@code suspect( hills, LIKELY )}. */
    public static String of(Conclusion conclusion) {
        String arguments = Arrays.stream(conclusion.getClass().getRecordComponents())
                .map(component -> value(component, conclusion))
                .collect(Collectors.joining(", "));
        return conclusion.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "( " + arguments + " )";
    }

    private static String value(RecordComponent component, Conclusion conclusion) {
        try {
            return String.valueOf(component.getAccessor().invoke(conclusion));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
