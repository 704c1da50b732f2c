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

    private static final int[] NONE = {};

    /** The column of what a fact speaks of. */
    private static final int KEY = 0;

    private final Map<List<Object>, Demand> byTests = new HashMap<>();
    private final List<Demand> inOrder = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final Map<List<Check>, Check[]> shared = new HashMap<>();
    private final int[][] byKey = new int[Kind.count()][];

    /** Something that can be asked and answered, and the demands that have to do with it. */
    private static final class Item {
        private final List<Demand> asking = new ArrayList<>();

        /** What a fact that answers it must still pass for each of these. */
        private final List<Check[]> remaining = new ArrayList<>();

        private final BitSet deciding = new BitSet();
        private final List<Demand> decidingFirst = new ArrayList<>();

        /** Made when first needed, from what does not change any more then. */
        private Thresholds thresholds;

        void add(Demand demand, Check[] checks) {
            asking.add(demand);
            remaining.add(checks);
            thresholds = null;
        }

        int[] met(double[] row) {
            Thresholds known = thresholds;
            if (known == null) {
                known = new Thresholds(numbers(), remaining.toArray(Check[][]::new));
                thresholds = known;
            }
            return known.met(row);
        }

        private int[] numbers() {
            int[] numbers = new int[asking.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = asking.get(i).number();
            }
            return numbers;
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
        for (Check check : checks) {
            if (check.isFixed()) {
                fixed.add(check);
            }
        }
        boolean isBound = binds || fixed.size() < checks.size();
        List<Object> tests = List.of(kind, isBound, fixed);
        Demand known = byTests.get(tests);
        if (known == null) {
            known = demand(kind, fixed, isBound);
            byTests.put(tests, known);
        }
        return known;
    }

    private Demand demand(Kind kind, List<Check> checks, boolean isBound) {
        boolean namesKey = kind.isKeyed() && Check.listing(checks, KEY) != null;
        int[] asked = items(kind, checks);
        Demand demand = new Demand(inOrder.size(), isBound, namesKey, asked, new ArrayList<>());
        inOrder.add(demand);
        Check[] remaining = remaining(kind, checks);
        for (int item : asked) {
            items.get(item).add(demand, remaining);
        }
        if (asked.length == 1) {
            items.get(asked[0]).deciding.set(demand.number());
        } else if (asked.length > 1) {
            items.get(asked[0]).decidingFirst.add(demand);
        }
        return demand;
    }

    /** What the facts answer that may meet a demand. */
    private int[] items(Kind kind, List<Check> checks) {
        if (!kind.isKeyed()) {
            return new int[] {item(kind, 0)};
        }
        int[] accepted = new int[kind.valueCount(KEY)];
        int size = 0;
        for (int key = 0; key < accepted.length; key++) {
            if (accept(key, checks)) {
                accepted[size++] = item(kind, key);
            }
        }
        return Arrays.copyOf(accepted, size);
    }

    /** What is left to check once it is known what a fact speaks of: the same for many. */
    private Check[] remaining(Kind kind, List<Check> checks) {
        List<Check> remaining = new ArrayList<>();
        for (Check check : checks) {
            if (!kind.isKeyed() || check.column() != KEY) {
                remaining.add(check);
            }
        }
        return shared.computeIfAbsent(remaining, tests -> tests.toArray(Check[]::new));
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
        int[] ofKind = byKey[kind.number()];
        if (ofKind == null) {
            ofKind = new int[kind.isKeyed() ? kind.valueCount(KEY) : 1];
            Arrays.fill(ofKind, NOTHING);
            byKey[kind.number()] = ofKind;
        }
        if (ofKind[key] == NOTHING) {
            ofKind[key] = items.size();
            numbers.put(kind.isKeyed() ? kind + "." + kind.value(KEY, key) : kind.toString(), ofKind[key]);
            items.add(new Item());
        }
        return ofKind[key];
    }

    /** All demands, by number. */
    List<Demand> all() {
        return inOrder;
    }

    /** How many things can be asked or answered. */
    int items() {
        return items.size();
    }

    /** What is decided by asking something, and maybe more. */
    List<Demand> asking(int item) {
        return items.get(item).asking;
    }

    /** What is decided by asking something and nothing else, by number. */
    BitSet deciding(int item) {
        return items.get(item).deciding;
    }

    /** What is decided by asking something, as the first of several things. */
    List<Demand> decidingFirst(int item) {
        return items.get(item).decidingFirst;
    }

    /** Those that a fact meets, by number and in order; not to be changed. */
    int[] met(Told told) {
        int item = answered(told);
        return item == NOTHING ? NONE : items.get(item).met(told.row());
    }

    /** The number of something that can be asked; {@link #NOTHING} if no rule asks it. */
    int number(String item) {
        return numbers.getOrDefault(item, NOTHING);
    }

    /** The number of what a fact answers; {@link #NOTHING} if no rule asks it. */
    int answered(Told told) {
        int[] ofKind = byKey[told.kind().number()];
        return ofKind == null ? NOTHING : ofKind[told.kind().isKeyed() ? (int) told.row()[KEY] : 0];
    }
}
