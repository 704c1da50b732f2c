package io.github.backwise.engine;

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
    private final List<BitSet> deciding = new ArrayList<>();
    private final List<List<Demand>> decidingFirst = new ArrayList<>();
    private final List<Answering> answering = new ArrayList<>();
    private final Map<String, Check[]> shared = new HashMap<>();
    private final int[][] byKey = new int[Kind.count()][];

    /** The demands that a fact which answers something may meet, and what it must still pass for each. */
    private static final class Answering {
        private int[] demands = {};
        private Check[][] checks = {};

        void add(int demand, Check[] remaining) {
            int size = demands.length;
            demands = Arrays.copyOf(demands, size + 1);
            demands[size] = demand;
            checks = Arrays.copyOf(checks, size + 1);
            checks[size] = remaining;
        }

        void meet(double[] row, BitSet met) {
            for (int i = 0; i < demands.length; i++) {
                if (passes(checks[i], row)) {
                    met.set(demands[i]);
                }
            }
        }

        private static boolean passes(Check[] checks, double[] row) {
            for (Check check : checks) {
                if (!check.accepts(row, null)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * What a condition asks.
     *
     * @param kind the facts it matches
     * @param checks all that must hold for such a fact
     * @param binds whether it binds a number, to be compared with others
     */
    Demand of(Kind kind, List<Check> checks, boolean binds) {
        List<Check> fixed = new ArrayList<>();
        StringBuilder tests = new StringBuilder();
        for (Check check : checks) {
            if (check.isFixed()) {
                fixed.add(check);
                append(check, tests);
            }
        }
        boolean isBound = binds || fixed.size() < checks.size();
        tests.append((char) kind.number()).append(isBound ? '?' : '!');
        Demand known = byTests.get(tests.toString());
        if (known == null) {
            known = demand(kind, fixed, isBound);
            byTests.put(tests.toString(), known);
        }
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
        boolean namesKey = kind.isKeyed() && Check.listing(checks, KEY) != null;
        int[] items = items(kind, checks);
        Demand demand = new Demand(inOrder.size(), isBound, namesKey, items, new ArrayList<>());
        inOrder.add(demand);
        Check[] remaining = remaining(kind, checks);
        for (int item : items) {
            answering.get(item).add(demand.number(), remaining);
            asking.get(item).add(demand);
        }
        if (items.length == 1) {
            deciding.get(items[0]).set(demand.number());
        } else if (items.length > 1) {
            decidingFirst.get(items[0]).add(demand);
        }
        return demand;
    }

    /** What the facts answer that may meet a demand. */
    private int[] items(Kind kind, List<Check> checks) {
        if (!kind.isKeyed()) {
            return new int[] {item(kind, 0)};
        }
        int[] items = new int[kind.values(KEY)];
        int size = 0;
        for (int key = 0; key < items.length; key++) {
            if (accept(key, checks)) {
                items[size++] = item(kind, key);
            }
        }
        return Arrays.copyOf(items, size);
    }

    /** What is left to check once it is known what a fact speaks of: the same for many. */
    private Check[] remaining(Kind kind, List<Check> checks) {
        List<Check> remaining = new ArrayList<>();
        StringBuilder tests = new StringBuilder();
        for (Check check : checks) {
            if (!kind.isKeyed() || check.column() != KEY) {
                remaining.add(check);
                append(check, tests);
            }
        }
        return shared.computeIfAbsent(tests.toString(), name -> remaining.toArray(Check[]::new));
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
            items = new int[kind.isKeyed() ? kind.values(KEY) : 1];
            Arrays.fill(items, NOTHING);
            byKey[kind.number()] = items;
        }
        if (items[key] == NOTHING) {
            items[key] = asking.size();
            numbers.put(kind.isKeyed() ? kind + "." + kind.value(KEY, key) : kind.toString(), items[key]);
            asking.add(new ArrayList<>());
            deciding.add(new BitSet());
            decidingFirst.add(new ArrayList<>());
            answering.add(new Answering());
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

    /** What is decided by asking something, and maybe more. */
    List<Demand> asking(int item) {
        return asking.get(item);
    }

    /** What is decided by asking something and nothing else, by number. */
    BitSet deciding(int item) {
        return deciding.get(item);
    }

    /** What is decided by asking something, as the first of several things. */
    List<Demand> decidingFirst(int item) {
        return decidingFirst.get(item);
    }

    /** Notes which of them a fact meets, by number. */
    void meet(Told told, BitSet met) {
        int item = answered(told);
        if (item != NOTHING) {
            answering.get(item).meet(told.row(), met);
        }
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
