package io.github.backwise.engine;

import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Constraint;
import io.github.backwise.rules.VocabularyItem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that rules ask of facts, each thing once, to be found by the facts that may meet it. */
final class Demands {
    /**
     * What is asked of one kind of fact.
     *
     * @param keyed whether it is asked key by key
     * @param demands what may be met or answered by a fact, by its key; by the type itself if that is not keyed
     * @param items the numbers of what such facts answer, in the same way
     */
    private record Kind(boolean keyed, Map<Object, List<Demand>> demands, Map<Object, Integer> items) {
        Object key(Fact fact) {
            return keyed ? fact.key() : fact.getClass();
        }
    }

    private final Map<String, Demand> byText = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Class<?>, Kind> kinds = new HashMap<>();

    /** What a condition asks. */
    Demand of(Condition condition) {
        List<Constraint.Test> tests = condition.tests().toList();
        String text = condition.type().name() + tests;
        Demand known = byText.get(text);
        if (known == null) {
            known = add(condition, tests);
            byText.put(text, known);
        }
        return known;
    }

    private Demand add(Condition condition, List<Constraint.Test> tests) {
        FactType type = condition.type();
        boolean keyed = type.key().isPresent() && !type.holdsSeveral();
        Kind kind = kinds.computeIfAbsent(type.type(), t -> new Kind(keyed, new HashMap<>(), new HashMap<>()));
        BitSet asked = new BitSet();
        VocabularyItem.of(condition).forEach(item -> asked.set(number(item)));
        if (!keyed) {
            Demand demand = new Demand(byText.size(), tests, asked);
            put(
                    kind,
                    type.type(),
                    demand,
                    VocabularyItem.of(condition).findFirst().orElseThrow());
            return demand;
        }
        FactType.Field key = type.key().orElseThrow();
        Demand demand = new Demand(
                byText.size(), tests.stream().filter(test -> !isOn(key, test)).toList(), asked);
        for (Object value : key.type().getEnumConstants()) {
            if (tests.stream().filter(test -> isOn(key, test)).allMatch(test -> test.accepts(value))) {
                put(kind, value, demand, type.name() + "." + ((Enum<?>) value).name());
            }
        }
        return demand;
    }

    private static boolean isOn(FactType.Field key, Constraint.Test test) {
        return test.field().name().equals(key.name());
    }

    private void put(Kind kind, Object key, Demand demand, String item) {
        kind.demands().computeIfAbsent(key, k -> new ArrayList<>()).add(demand);
        kind.items().put(key, number(item));
    }

    private int number(String item) {
        Integer known = numbers.putIfAbsent(item, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** How many there are. */
    int size() {
        return byText.size();
    }

    /** The number of something that can be asked; -1 if no rule asks it. */
    int item(String name) {
        return numbers.getOrDefault(name, -1);
    }

    /** The number of what a fact answers; -1 if no rule asks it. */
    int item(Fact fact) {
        Kind kind = kinds.get(fact.getClass());
        return kind == null ? -1 : kind.items().getOrDefault(kind.key(fact), -1);
    }

    /** Those that a fact may meet or answer. */
    List<Demand> about(Fact fact) {
        Kind kind = kinds.get(fact.getClass());
        return kind == null ? List.of() : kind.demands().getOrDefault(kind.key(fact), List.of());
    }
}
