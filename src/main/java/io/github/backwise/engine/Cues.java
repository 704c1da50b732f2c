package io.github.backwise.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What each rule waits for, so that facts wake few rules, however many there are: that what its conditions demand of facts is met;
 * or any of the interim conclusions it matches, as those come later than all facts. Rules that wait for the same share a cue, and
 * the cues of rules that wait for nearly the same follow each other. Immutable.
 */
final class Cues {
    private static final long ONE_MORE = 1L << Integer.SIZE;
    private static final long NAMES_NOTHING = 1L << 62;

    /** The first cue that stands for demands; those before it stand for interim conclusions. */
    private final int first;

    private final List<Set<Integer>> byRule = new ArrayList<>();

    /**
     * The cues in order: first those for which no fact is wanted, then by the demand that each cannot do without, so that one has
     * to look only at those whose demand is met. Where those of each demand start, and for each cue the next demand and where all
     * that it stands for is written. Arrays of numbers, as a consultation runs through many of them.
     */
    private final int[] starts;

    private final int[] next;
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
        SortedMap<Waiter, Integer> cues = new TreeMap<>();
        List<Waiter> waiting = waiting(rules, rarity(rules, demands));
        for (int rule = 0; rule < rules.size(); rule++) {
            if (interim(rules.get(rule)).isEmpty()) {
                cues.put(waiting.get(rule), first);
            }
        }
        starts = new int[demands.size() + 1];
        next = new int[cues.size()];
        places = new int[cues.size()];
        int number = 0;
        int place = 0;
        for (Map.Entry<Waiter, Integer> cue : cues.entrySet()) {
            int[] wanted = cue.getKey().wanted();
            starts[wanted.length == 0 ? 0 : wanted[0] + 1] = number + 1;
            next[number] = wanted.length == 0 ? Demands.NOTHING : wanted[Math.min(1, wanted.length - 1)];
            places[number] = place;
            place += cue.getKey().length();
            cue.setValue(first + number++);
        }
        for (int demand = 0; demand < demands.size(); demand++) {
            starts[demand + 1] = Math.max(starts[demand], starts[demand + 1]);
        }
        waiters = new int[place];
        cues.forEach((waiter, cue) -> waiter.write(waiters, places[cue - first]));
        for (int rule = 0; rule < rules.size(); rule++) {
            Set<Integer> interim = interim(rules.get(rule));
            byRule.add(interim.isEmpty() ? Set.of(cues.get(waiting.get(rule))) : interim);
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

    private static Set<Integer> interim(Matcher rule) {
        Set<Integer> cues = new TreeSet<>();
        for (Pattern pattern : rule.patterns()) {
            if (pattern.kind().isInterim()) {
                cues.add(pattern.name());
            }
        }
        return cues;
    }

    /** What the rule of a number waits for: any of these. */
    Set<Integer> of(int rule) {
        return byRule.get(rule);
    }

    /** What is heard if just these demands are met. */
    List<Integer> heard(BitSet met) {
        List<Integer> heard = new ArrayList<>();
        for (int number = 0; number < starts[0]; number++) {
            hear(number, met, heard);
        }
        for (int demand = met.nextSetBit(0); demand >= 0; demand = met.nextSetBit(demand + 1)) {
            int end = starts[demand + 1];
            for (int number = starts[demand]; number < end; number++) {
                if (met.get(next[number])) {
                    hear(number, met, heard);
                }
            }
        }
        return heard;
    }

    private void hear(int number, BitSet met, List<Integer> heard) {
        int at = places[number];
        for (int left = waiters[at++]; left > 0; left--) {
            if (!met.get(waiters[at++])) {
                return;
            }
        }
        for (int left = waiters[at++]; left > 0; left--) {
            if (met.get(waiters[at++])) {
                return;
            }
        }
        heard.add(first + number);
    }
}
