package io.github.backwise.facts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.rules.RuleFiles;
import io.github.backwise.rules.RuleSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind of fact. */
class FactTypesTest {
    private static final Set<String> TEXTS =
            RuleSet.read(RuleFiles.bundled()).texts().file("facts").keySet();

    static Stream<FactType> types() {
        return Vocabulary.types().stream();
    }

    static Stream<FactType> typesWithARange() {
        return types().filter(type -> type.fields().stream().anyMatch(FactType.Field::isNumber));
    }

    @ParameterizedTest
    @MethodSource("typesWithARange")
    void acceptsTheEndsOfItsRangesAndNothingBeyond(FactType type) {
        for (FactType.Field field : type.fields()) {
            field.range().ifPresent(range -> {
                assertDoesNotThrow(() -> type.read(with(type, field, range.min())));
                assertDoesNotThrow(() -> type.read(with(type, field, range.max())));
                assertThrows(InvalidFactException.class, () -> type.read(with(type, field, range.min() - 1)));
                assertThrows(InvalidFactException.class, () -> type.read(with(type, field, range.max() + 1)));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyNumberHasARange(FactType type) {
        assertTrue(type.fields().stream()
                .allMatch(field -> field.isNumber() == field.range().isPresent()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void speaksOfItsFirstFieldIfItHasAKey(FactType type) {
        Fact fact = type.read(example(type));
        Object key = type.key().map(field -> field.of((Record) fact)).orElse(fact.getClass());
        assertEquals(key, fact.key());
        type.key().ifPresent(field -> assertEquals(type.fields().get(0), field));
    }

    @ParameterizedTest
    @MethodSource("types")
    void isExplainedInWords(FactType type) {
        assertTrue(TEXTS.contains(type.name()), type.name());
        assertTrue(TEXTS.contains(type.name() + ".meaning"), type.name() + ".meaning");
        for (FactType.Field field : type.fields()) {
            assertTrue(TEXTS.contains(type.name() + "." + field.name()), type.name() + "." + field.name());
            Arrays.stream(field.allowed().toArray())
                    .map(value -> field.type().getSimpleName() + "." + value)
                    .forEach(key -> assertTrue(TEXTS.contains(key), key));
        }
    }

    private static Map<String, Object> example(FactType type) {
        Map<String, Object> values = new LinkedHashMap<>();
        type.fields().forEach(field -> values.put(field.name(), field.example()));
        return values;
    }

    private static Map<String, Object> with(FactType type, FactType.Field field, double value) {
        Map<String, Object> values = example(type);
        values.put(field.name(), value);
        return values;
    }
}
