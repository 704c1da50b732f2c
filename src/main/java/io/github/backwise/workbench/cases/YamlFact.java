package io.github.backwise.workbench.cases;

import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Vocabulary;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A fact as one writes it in a story: {@code Change: {factor: HILLS, daysAgo: 14}}. */
public final class YamlFact {
    private YamlFact() {}

    /** The fact on one line, with all its fields. */
    public static String of(Fact fact) {
        return written(Vocabulary.type(fact), field -> plain(field.of((Record) fact)));
    }

    /** Any fact of this type that would be accepted. */
    public static String example(FactType type) {
        return written(type, FactType.Field::example);
    }

    private static String written(FactType type, Function<FactType.Field, Object> value) {
        return type.fields().stream()
                .map(field -> field.name() + ": " + value.apply(field))
                .collect(Collectors.joining(", ", type.name() + ": {", "}"));
    }

    /** A value as one writes it: 5, not 5.0. */
    public static Object plain(Object value) {
        return value instanceof Double number && number == Math.rint(number) ? (Object) number.longValue() : value;
    }
}
