package io.github.backwise.engine;

import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Constraint;
import io.github.backwise.rules.VocabularyItem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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
    private final List<Demand> sorted = new ArrayList<>();
    private int[] asked = {};
    private final Map<Class<?>, Item> byType = new HashMap<>();
    private final Map<Class<?>, Map<Object, Item>> byKey = new HashMap<>();

    /** Adds a condition of a rule; barred if such a fact must not be stated. */
    void add(Condition condition, Node node, boolean barred) {
        List<Constraint.Test> tests = new ArrayList<>();
        StringBuilder said = new StringBuilder(condition.type().name());
        for (Constraint constraint : condition.constraints()) {
            if (constraint instanceof Constraint.Test test) {
                tests.add(test);
                said.append(' ').append(test);
            }
        }
        String text = said.toString();
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
        List<Constraint.Test> onKey = new ArrayList<>();
        List<Check> others = new ArrayList<>();
        for (Constraint.Test test : tests) {
            if (keyed && test.field() == type.key().get()) {
                onKey.add(test);
            } else {
                others.add(Check.of(test));
            }
        }
        Demand demand = new Demand(byText.size(), others, new BitSet(), new ArrayList<>(), new ArrayList<>());
        VocabularyItem.of(condition).forEach(name -> addAsking(item(name), demand));
        if (keyed) {
            addByKey(type, onKey, demand);
        } else {
            Item item = item(type.name());
            byType.put(type.type(), item);
            item.demands().add(demand);
        }
        return demand;
    }

    private static void addAsking(Item item, Demand demand) {
        if (!demand.items().get(item.number())) {
            demand.items().set(item.number());
            item.asking().add(demand);
        }
    }

    private void addByKey(FactType type, List<Constraint.Test> onKey, Demand demand) {
        Map<Object, Item> keys = byKey.computeIfAbsent(type.type(), t -> new HashMap<>());
        for (Object key : type.key().orElseThrow().type().getEnumConstants()) {
            if (accept(onKey, key)) {
                Item item = keys.get(key);
                if (item == null) {
                    item = item(type.name() + "." + ((Enum<?>) key).name());
                    keys.put(key, item);
                }
                item.demands().add(demand);
            }
        }
    }

    private static boolean accept(List<Constraint.Test> tests, Object value) {
        for (Constraint.Test test : tests) {
            if (!test.accepts(value)) {
                return false;
            }
        }
        return true;
    }

    private Item item(String name) {
        Item known = byName.get(name);
        if (known == null) {
            known = new Item(byName.size(), new ArrayList<>(), new ArrayList<>());
            byName.put(name, known);
        }
        return known;
    }

    /**
     * Puts what may matter most first.
     *
     * @param urgency how urgent a rule may be at most, by its number; the lower, the more urgent
     */
    void sort(int[] urgency) {
        Comparator<Node> byUrgency = Comparator.comparingInt(node -> urgency[node.number()]);
        byText.values().forEach(demand -> demand.wanting().sort(byUrgency));
        byText.values().stream()
                .filter(demand -> !demand.wanting().isEmpty())
                .sorted(Comparator.comparing(demand -> demand.wanting().get(0), byUrgency))
                .forEach(sorted::add);
        asked = new int[byText.size()];
        byText.values()
                .forEach(demand -> asked[demand.number()] = demand.items().cardinality());
    }

    /** What rules want, the most pressing first. */
    List<Demand> byUrgency() {
        return sorted;
    }

    /** How much one would have to ask to decide each demand, by its number. */
    int[] asked() {
        return asked.clone();
    }

    /** How many demands there are. */
    int size() {
        return byText.size();
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
