package io.github.backwise.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways in which one answer could lead to an urgency, those together that one refused demand rules out, and among these again:
 * so that few have to be looked at. Immutable.
 */
final class Ways {
    /**
     * A rule that asks something.
     *
     * @param demand what it asks, by number
     * @param rule the rule, by number
     */
    record Want(int demand, int rule) {}

    /** Stands for no demand, and for no rule. */
    private static final int NONE = -1;

    private static final int ENTRY = 3;

    /**
     * For each entry a demand, where the entries end that come to nothing if it is refused, and the rule that wants it;
     * {@link #NONE} if such entries follow. In one row, as a consultation runs through many of them.
     */
    private int[] row = {};

    private final int urgency;

    /**
     * @param wants who asks, the simplest first
     * @param urgency counted from 1
     * @param indispensable what each of these rules cannot do without
     */
    Ways(List<Want> wants, int urgency, Indispensable indispensable) {
        this.urgency = urgency;
        add(wants, new BitSet(), indispensable);
    }

    /**
     * @param shared what all of these are known to share
     */
    private void add(List<Want> wants, BitSet shared, Indispensable indispensable) {
        List<Want> open = wants;
        while (!open.isEmpty()) {
            int demand = mostShared(open, shared, indispensable);
            List<Want> with = new ArrayList<>();
            List<Want> without = new ArrayList<>();
            for (Want want : open) {
                boolean isWith = demand == NONE || indispensable.of(want.rule()).get(demand);
                (isWith ? with : without).add(want);
            }
            if (demand == NONE || with.size() == 1) {
                with.forEach(want -> close(open(want.demand(), want.rule())));
            } else {
                int entry = open(demand, NONE);
                shared.set(demand);
                add(with, shared, indispensable);
                shared.clear(demand);
                close(entry);
            }
            open = without;
        }
    }

    private int open(int demand, int rule) {
        int entry = row.length;
        row = Arrays.copyOf(row, entry + ENTRY);
        row[entry] = demand;
        row[entry + 2] = rule;
        return entry;
    }

    private void close(int entry) {
        row[entry + 1] = row.length;
    }

    /** The demand that most of these have in common besides what all have; {@link #NONE} if there is nothing else. */
    private static int mostShared(List<Want> wants, BitSet shared, Indispensable indispensable) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Want want : wants) {
            BitSet demands = indispensable.of(want.rule());
            for (int demand = demands.nextSetBit(0); demand >= 0; demand = demands.nextSetBit(demand + 1)) {
                if (!shared.get(demand)) {
                    counts.merge(demand, 1, Integer::sum);
                }
            }
        }
        return counts.isEmpty()
                ? NONE
                : Collections.max(counts.entrySet(), Map.Entry.comparingByValue())
                        .getKey();
    }

    /** Whether any of them is still open. */
    boolean areOpen(Outlook outlook) {
        BitSet refused = outlook.refused();
        int at = 0;
        while (at < row.length) {
            int demand = row[at];
            if (refused.get(demand)) {
                at = row[at + 1];
            } else {
                int rule = row[at + 2];
                if (rule != NONE && outlook.isOpen(demand) && outlook.couldLead(rule, urgency)) {
                    return true;
                }
                at += ENTRY;
            }
        }
        return false;
    }
}
