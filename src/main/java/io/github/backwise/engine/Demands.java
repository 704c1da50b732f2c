package io.github.backwise.engine;

import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Constraint;
import io.github.backwise.rules.VocabularyItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that rules ask of facts, each thing once, to be found by the facts that may meet it. */
final class Demands {
    /**
     * What can be asked, and answered by a fact.
     *
     * @param number counted from 0
     * @param demands those that such a fact may meet or answer
     * @param asking those that are decided by asking it
     */
    record Item(int number, List<Demand> demands, List<Demand> asking) {}

    private final Map<String, Demand> byText = new HashMap<>();
    private final Map<String, Item> byName = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final Map<Class<?>, Item> byType = new HashMap<>();
    private final Map<Class<?>, Map<Object, Item>> byKey = new HashMap<>();

    /** Adds a condition of a rule; barred if such a fact must not be stated. */
    void add(Condition condition, Node node, boolean barred) {
        List<Constraint.Test> tests = condition.tests().toList();
        String text = condition.type().name() + tests;
        Demand demand = byText.get(text);
        if (demand == null) {
            demand = demand(condition, tests);
            byText.put(text, demand);
        }
        (barred ? demand.barring() : demand.wanting()).add(node);
    }

    private Demand demand(Condition condition, List<Constraint.Test> tests) {
        FactType type = condition.type();
        boolean keyed = type.key().isPresent() && !type.holdsSeveral();
        List<Item> asked =
                VocabularyItem.of(condition).distinct().map(this::item).toList();
        Demand demand = new Demand(
                byText.size(),
                keyed ? tests.stream().filter(test -> !isOnKey(type, test)).toList() : tests,
                asked.stream().mapToInt(Item::number).toArray(),
                new ArrayList<>(),
                new ArrayList<>());
        asked.forEach(item -> item.asking().add(demand));
        if (keyed) {
            addByKey(type, tests, demand);
        } else {
            byType.put(type.type(), asked.get(0));
            asked.get(0).demands().add(demand);
        }
        return demand;
    }

    private void addByKey(FactType type, List<Constraint.Test> tests, Demand demand) {
        Map<Object, Item> keys = byKey.computeIfAbsent(type.type(), t -> new HashMap<>());
        for (Object key : type.key().orElseThrow().type().getEnumConstants()) {
            if (tests.stream().filter(test -> isOnKey(type, test)).allMatch(test -> test.accepts(key))) {
                keys.computeIfAbsent(key, k -> item(type.name() + "." + ((Enum<?>) k).name()))
                        .demands()
                        .add(demand);
            }
        }
    }

    private static boolean isOnKey(FactType type, Constraint.Test test) {
        return test.field().name().equals(type.key().orElseThrow().name());
    }

    private Item item(String name) {
        Item known = byName.get(name);
        if (known == null) {
            known = new Item(items.size(), new ArrayList<>(), new ArrayList<>());
            byName.put(name, known);
            items.add(known);
        }
        return known;
    }

    /** How many demands there are. */
    int size() {
        return byText.size();
    }

    /** All that can be asked, by number. */
    List<Item> items() {
        return items;
    }

    /** The number of something that can be asked; -1 if no rule asks it. */
    int number(String item) {
        return byName.containsKey(item) ? byName.get(item).number() : -1;
    }

    /** What a fact answers; null if no rule asks it. */
    Item answered(Fact fact) {
        Item item = byType.get(fact.getClass());
        if (item != null) {
            return item;
        }
        Map<Object, Item> keys = byKey.get(fact.getClass());
        return keys == null ? null : keys.get(fact.key());
    }
}
