package io.github.backwise.rules;

import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Vocabulary;
import io.github.backwise.rules.Constraint.Operator;
import java.util.stream.Stream;

/** What can be asked: which item of the vocabulary a condition asks for, and which one a fact answers. */
public final class VocabularyItem {
    private VocabularyItem() {}

    /**
     * The items a condition asks for: one for a type with a single answer, "PainSeverity"; one for each key that the
     * condition accepts, "Symptom.FEVER". Empty for a condition that leaves the key open.
     */
    public static Stream<String> of(Condition condition) {
        FactType type = condition.type();
        if (type.key().isEmpty() || type.holdsSeveral()) {
            return Stream.of(type.name());
        }
        return condition
                .tests(type.key().get().name())
                .filter(test -> test.operator() == Operator.EQUAL || test.operator() == Operator.IN)
                .flatMap(test -> test.operands().stream())
                .map(operand -> type.name() + "." + ((Enum<?>) ((Operand.Literal) operand).value()).name());
    }

    /** The item that a fact answers. */
    public static String of(Fact fact) {
        FactType type = Vocabulary.type(fact);
        boolean byKey = type.key().isPresent() && !type.holdsSeveral();
        return byKey ? type.name() + "." + ((Enum<?>) fact.key()).name() : type.name();
    }
}
