package io.github.backwise.engine;

import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.engine.Story.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that rules ask of facts, each thing once, and what can be asked and answered, by number. */
final class Demands {
    /** Stands for what no rule asks. */
    static final int NOTHING = -1;

    /** The column of what a fact speaks of. */
    private static final int KEY = 0;

    private final Map<String, Demand> byTests = new HashMap<>();
    private final List<Demand> inOrder = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Demand>> asking = new ArrayList<>();
    private final List<List<Demand>> answering = new ArrayList<>();
    private final int[][] byKey = new int[Kind.count()][];

    /** What a condition of a rule asks. */
    Demand of(Pattern condition, Node node) {
        List<Check> checks = new ArrayList<>();
        StringBuilder tests =
                new StringBuilder().append((char) condition.kind().number()).append(condition.isBound() ? '?' : '!');
        for (Check check : condition.checks()) {
            if (check.isFixed()) {
                checks.add(check);
                append(check, tests);
            }
        }
        Demand known = byTests.get(tests.toString());
        if (known == null) {
            known = demand(condition.kind(), checks, condition.isBound());
            byTests.put(tests.toString(), known);
        }
        known.wanting().add(node);
        return known;
    }

    /** Writes a test down, short and quick: the same test the same way. */
    private static void append(Check check, StringBuilder tests) {
        tests.append((char) check.column())
                .append((char) check.operator().ordinal())
                .append((char) check.values().length);
        for (double value : check.values()) {
            long bits = Double.doubleToLongBits(value);
            for (int shift = 0; shift < Long.SIZE; shift += Character.SIZE) {
                tests.append((char) (bits >>> shift));
            }
        }
    }

    private Demand demand(Kind kind, List<Check> checks, boolean isBound) {
        Demand demand = new Demand(inOrder.size(), List.copyOf(checks), isBound, new BitSet(), new ArrayList<>());
        inOrder.add(demand);
        int keys = kind.isKeyed() ? kind.values(KEY).size() : 1;
        for (int key = 0; key < keys; key++) {
            if (!kind.isKeyed() || accept(key, checks)) {
                int item = item(kind, key);
                answering.get(item).add(demand);
                if (!kind.isKeyed() || Check.listing(checks, KEY) != null) {
                    asking.get(item).add(demand);
                    demand.items().set(item);
                }
            }
        }
        return demand;
    }

    private static boolean accept(int key, List<Check> checks) {
        double[] row = {key};
        for (Check check : checks) {
            if (check.column() == KEY && !check.accepts(row, null)) {
                return false;
            }
        }
        return true;
    }

    private int item(Kind kind, int key) {
        int[] items = byKey[kind.number()];
        if (items == null) {
            items = new int[kind.isKeyed() ? kind.values(KEY).size() : 1];
            Arrays.fill(items, NOTHING);
            byKey[kind.number()] = items;
        }
        if (items[key] == NOTHING) {
            items[key] = asking.size();
            numbers.put(kind.isKeyed() ? kind + "." + kind.values(KEY).get(key) : kind.toString(), items[key]);
            asking.add(new ArrayList<>());
            answering.add(new ArrayList<>());
        }
        return items[key];
    }

    /** All demands, by number. */
    List<Demand> all() {
        return inOrder;
    }

    /** How many things can be asked or answered. */
    int items() {
        return asking.size();
    }

    /** What is decided by asking something. */
    List<Demand> asking(int item) {
        return asking.get(item);
    }

    /** What a fact that answers something may meet. */
    List<Demand> answering(int item) {
        return answering.get(item);
    }

    /** The number of something that can be asked; {@link #NOTHING} if no rule asks it. */
    int number(String item) {
        return numbers.getOrDefault(item, NOTHING);
    }

    /** The number of what a fact answers; {@link #NOTHING} if no rule asks it. */
    int answered(Told told) {
        int[] items = byKey[told.kind().number()];
        return items == null ? NOTHING : items[told.kind().isKeyed() ? (int) told.row()[KEY] : 0];
    }
}
