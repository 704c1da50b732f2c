package io.github.backwise.engine;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What each rule waits for, so that facts wake few rules, however many there are: that what its conditions demand of facts is met;
 * or any of the interim conclusions it matches, as those come later than all facts. Rules that wait for the same share a cue.
 * Immutable.
 */
final class Cues {
    private final List<Set<Integer>> byRule = new ArrayList<>();

    /**
     * Who waits, in the order of the demand that each cannot do without, so that one has to look only at those whose demand is
     * met: where each demand starts, what each waits for next, and where all that it waits for stands. Arrays of numbers, as a
     * consultation runs through many of them.
     */
    private final int[] starts;

    private final int[] next;
    private final int[] places;

    /** How many demands must be met, which, how many must not, which, and the cue. */
    private int[] waiters = {};

    private int size;

    /** The places of those who want no fact. */
    private final List<Integer> alone = new ArrayList<>();

    /**
     * @param cue what is heard
     * @param wanted the demands that must be met, the rarest first
     * @param unwanted the demands that must not
     */
    private record Waiter(int cue, int[] wanted, int[] unwanted) {
        int first() {
            return wanted[0];
        }

        /** The second one, or the only one once more. */
        int next() {
            return wanted[Math.min(1, wanted.length - 1)];
        }

        int[] row() {
            int[] row = new int[wanted.length + unwanted.length + 3];
            row[0] = wanted.length;
            System.arraycopy(wanted, 0, row, 1, wanted.length);
            row[wanted.length + 1] = unwanted.length;
            System.arraycopy(unwanted, 0, row, wanted.length + 2, unwanted.length);
            row[row.length - 1] = cue;
            return row;
        }
    }

    /**
     * @param rules the conditions of each rule
     * @param demands what they demand
     * @param interims how many interim conclusions they match; the number of each is its cue
     */
    Cues(List<Matcher> rules, List<Demand> demands, int interims) {
        Comparator<Integer> rarestFirst = rarestFirst(rules, demands);
        Map<List<IntBuffer>, Waiter> known = new LinkedHashMap<>();
        for (Matcher rule : rules) {
            Set<Integer> interim = interim(rule);
            byRule.add(
                    interim.isEmpty()
                            ? Set.of(waiter(rule, rarestFirst, known, interims).cue())
                            : interim);
        }
        List<Waiter> ordered = new ArrayList<>(known.values());
        ordered.removeIf(waiter -> waiter.wanted().length == 0);
        ordered.sort(Comparator.comparingInt(Waiter::first).thenComparing(Waiter::next));
        starts = new int[demands.size() + 1];
        next = new int[ordered.size()];
        places = new int[ordered.size()];
        for (int i = 0; i < ordered.size(); i++) {
            starts[ordered.get(i).first() + 1] = i + 1;
            next[i] = ordered.get(i).next();
            places[i] = add(ordered.get(i));
        }
        for (int demand = 0; demand < demands.size(); demand++) {
            starts[demand + 1] = Math.max(starts[demand], starts[demand + 1]);
        }
        for (Waiter waiter : known.values()) {
            if (waiter.wanted().length == 0) {
                alone.add(add(waiter));
            }
        }
    }

    /** What names the thing it speaks of comes before all else, as many things can be spoken of; then what few rules want. */
    private static Comparator<Integer> rarestFirst(List<Matcher> rules, List<Demand> demands) {
        int[] wanting = new int[demands.size()];
        for (Matcher rule : rules) {
            for (int demand : rule.wanted()) {
                wanting[demand]++;
            }
        }
        return Comparator.<Integer, Boolean>comparing(
                        demand -> !demands.get(demand).namesKey())
                .thenComparing(demand -> wanting[demand])
                .thenComparing(demand -> demand);
    }

    private static Waiter waiter(
            Matcher rule, Comparator<Integer> rarestFirst, Map<List<IntBuffer>, Waiter> known, int interims) {
        int[] wanted = IntStream.of(rule.wanted())
                .distinct()
                .boxed()
                .sorted(rarestFirst)
                .mapToInt(demand -> demand)
                .toArray();
        int[] unwanted = IntStream.of(rule.unwanted()).distinct().sorted().toArray();
        return known.computeIfAbsent(
                List.of(IntBuffer.wrap(wanted), IntBuffer.wrap(unwanted)),
                demands -> new Waiter(interims + known.size(), wanted, unwanted));
    }

    private int add(Waiter waiter) {
        int place = size;
        int[] row = waiter.row();
        if (waiters.length < size + row.length) {
            waiters = Arrays.copyOf(waiters, 2 * (size + row.length));
        }
        System.arraycopy(row, 0, waiters, size, row.length);
        size += row.length;
        return place;
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
        for (int place : alone) {
            hear(place, met, heard);
        }
        for (int demand = met.nextSetBit(0); demand >= 0; demand = met.nextSetBit(demand + 1)) {
            int end = starts[demand + 1];
            for (int i = starts[demand]; i < end; i++) {
                if (met.get(next[i])) {
                    hear(places[i], met, heard);
                }
            }
        }
        return heard;
    }

    private void hear(int place, BitSet met, List<Integer> heard) {
        int at = place;
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
        heard.add(waiters[at]);
    }
}
