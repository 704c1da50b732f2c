package io.github.backwise.workbench.preview;

import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.facts.History;
import io.github.backwise.facts.Symptom;
import io.github.backwise.facts.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Runners made of random facts over the whole vocabulary, symptoms and history more often, without contradictions. The same
 * seed gives the same runner.
 */
public final class RandomRunners {
    private RandomRunners() {}

    /** The runner of this seed. */
    public static List<Fact> runner(long seed) {
        Random random = new Random(seed);
        List<FactType> types = List.copyOf(Vocabulary.types());
        Map<Object, Fact> facts = new LinkedHashMap<>();
        int size = 1 + random.nextInt(25);
        for (int i = 0; i < size; i++) {
            Class<?> flag = random.nextBoolean() ? Symptom.class : History.class;
            FactType type = random.nextInt(3) == 0
                    ? Vocabulary.type(flag.getSimpleName()).orElseThrow()
                    : types.get(random.nextInt(types.size()));
            Fact fact = fact(type, random);
            facts.putIfAbsent(List.of(fact.getClass(), fact.key()), fact);
        }
        return new ArrayList<>(facts.values());
    }

    private static Fact fact(FactType type, Random random) {
        Map<String, Object> values = new LinkedHashMap<>();
        type.fields().forEach(field -> values.put(field.name(), value(field, random)));
        return type.read(values);
    }

    /** Small numbers more often than large ones: thresholds are small. */
    private static Object value(FactType.Field field, Random random) {
        if (field.type() == boolean.class) {
            return random.nextInt(4) != 0;
        }
        if (field.type().isEnum()) {
            return field.allowed().get(random.nextInt(field.allowed().size()));
        }
        double min = field.range().orElseThrow().min();
        double width = field.range().orElseThrow().max() - min;
        double value = min + Math.min(width, Math.floor(Math.pow(random.nextDouble(), 3) * Math.min(width, 200)));
        return field.type() == int.class ? (Object) (int) value : (Object) value;
    }
}
