package io.github.backwise.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each rule waits for, so that facts wake few rules, however many there are: that what its conditions demand of facts is met;
 * or any of the interim conclusions it matches, as those come later than all facts. Rules that wait for the same share a cue, and
 * the cues of rules that wait for nearly the same follow each other. Immutable.
 */
final class Cues {
    private static final long ONE_MORE = 1L << Integer.SIZE;
    private static final long NAMES_NOTHING = 1L << 62;

    /** More cues than nearly all runners let be heard. */
    private static final int MANY = 32;

    /** Comes right before the first demand. */
    private static final int NO_DEMAND = -1;

    /** The first cue that stands for demands; those before it stand for interim conclusions. */
    private final int first;

    private final List<int[]> byRule = new ArrayList<>();

    /**
     * The cues in order: first those for which no fact is wanted, then by the demand that each cannot do without, so that one has
     * to look only at those whose demand is met. Where those of each demand start. Arrays of numbers, here and below, as a
     * consultation runs through many of them.
     */
    private final int[] starts;

    /** For each cue, the next demand. */
    private final int[] next;

    /** For each cue, where all that it stands for is written. */
    private final int[] places;

    /** How many demands must be met, which, how many must not, and which. */
    private final int[] waiters;

    /**
     * What some rules wait for.
     *
     * @param wanted the demands that must be met, the rarest first
     * @param unwanted the demands that must not
     */
    private record Waiter(int[] wanted, int[] unwanted) implements Comparable<Waiter> {
        @Override
        public int compareTo(Waiter other) {
            int order = Arrays.compare(wanted, other.wanted);
            return order != 0 ? order : Arrays.compare(unwanted, other.unwanted);
        }

        /** The demand to look at first; {@link #NO_DEMAND} if none must be met. */
        int first() {
            return wanted.length == 0 ? NO_DEMAND : wanted[0];
        }

        /** The second one, or the only one once more. */
        int second() {
            return wanted.length < 2 ? first() : wanted[1];
        }

        int length() {
            return wanted.length + unwanted.length + 2;
        }

        void write(int[] waiters, int place) {
            waiters[place] = wanted.length;
            System.arraycopy(wanted, 0, waiters, place + 1, wanted.length);
            waiters[place + 1 + wanted.length] = unwanted.length;
            System.arraycopy(unwanted, 0, waiters, place + 2 + wanted.length, unwanted.length);
        }
    }

    /**
     * @param rules the conditions of each rule
     * @param demands what they demand
     * @param interims how many interim conclusions they match; the number of each is its cue
     */
    Cues(List<Matcher> rules, List<Demand> demands, int interims) {
        first = interims;
        List<Waiter> waiting = waiting(rules, rarity(rules, demands));
        SortedMap<Waiter, Integer> known = new TreeMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            if (rules.get(rule).interims().length == 0) {
                known.put(waiting.get(rule), first);
            }
        }
        int length = 0;
        for (Waiter waiter : known.keySet()) {
            length += waiter.length();
        }
        starts = new int[demands.size() + 1];
        next = new int[known.size()];
        places = new int[known.size()];
        waiters = new int[length];
        write(known);
        for (int rule = 0; rule < rules.size(); rule++) {
            int[] cues = rules.get(rule).interims();
            byRule.add(cues.length == 0 ? new int[] {known.get(waiting.get(rule))} : cues);
        }
    }

    private void write(SortedMap<Waiter, Integer> cues) {
        int number = 0;
        int place = 0;
        for (Map.Entry<Waiter, Integer> cue : cues.entrySet()) {
            Waiter waiter = cue.getKey();
            cue.setValue(first + number);
            next[number] = waiter.second();
            places[number] = place;
            waiter.write(waiters, place);
            place += waiter.length();
            starts[waiter.first() + 1] = ++number;
        }
        for (int demand = 1; demand < starts.length; demand++) {
            starts[demand] = Math.max(starts[demand - 1], starts[demand]);
        }
    }

    private static List<Waiter> waiting(List<Matcher> rules, long[] rarity) {
        List<Waiter> waiting = new ArrayList<>();
        for (Matcher rule : rules) {
            waiting.add(new Waiter(rarestFirst(rule.wanted(), rarity), rule.unwanted()));
        }
        return waiting;
    }

    /**
     * A number for each demand that ends with its own, smaller for the rarer. What names the thing it speaks of comes before all
     * else, as many things can be spoken of; then what few rules want.
     */
    private static long[] rarity(List<Matcher> rules, List<Demand> demands) {
        long[] rarity = new long[demands.size()];
        for (Demand demand : demands) {
            rarity[demand.number()] = (demand.namesKey() ? 0 : NAMES_NOTHING) + demand.number();
        }
        for (Matcher rule : rules) {
            for (int demand : rule.wanted()) {
                rarity[demand] += ONE_MORE;
            }
        }
        return rarity;
    }

    private static int[] rarestFirst(int[] demands, long[] rarity) {
        long[] order = new long[demands.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = rarity[demands[i]];
        }
        Arrays.sort(order);
        int[] rarestFirst = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rarestFirst[i] = (int) order[i];
        }
        return rarestFirst;
    }

    /** What the rule of a number waits for: any of these, in order. */
    int[] of(int rule) {
        return byRule.get(rule);
    }

    /** What is heard if just these demands are met, in order. */
    int[] heard(BitSet met) {
        int[] heard = new int[MANY];
        int size = 0;
        for (int number = 0; number < starts[0]; number++) {
            if (isHeard(number, met)) {
                heard = with(first + number, heard, size++);
            }
        }
        for (int demand = met.nextSetBit(0); demand >= 0; demand = met.nextSetBit(demand + 1)) {
            int end = starts[demand + 1];
            for (int number = starts[demand]; number < end; number++) {
                if (met.get(next[number]) && isHeard(number, met)) {
                    heard = with(first + number, heard, size++);
                }
            }
        }
        return Arrays.copyOf(heard, size);
    }

    private static int[] with(int cue, int[] heard, int size) {
        int[] cues = size < heard.length ? heard : Arrays.copyOf(heard, 2 * size);
        cues[size] = cue;
        return cues;
    }

    private boolean isHeard(int number, BitSet met) {
        int at = places[number];
        for (int left = waiters[at++]; left > 0; left--) {
            if (!met.get(waiters[at++])) {
                return false;
            }
        }
        for (int left = waiters[at++]; left > 0; left--) {
            if (met.get(waiters[at++])) {
                return false;
            }
        }
        return true;
    }
}
