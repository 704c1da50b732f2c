package io.github.backwise.engine;

import io.github.backwise.engine.Story.Told;
import io.github.backwise.rules.Condition.Presence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each rule waits for, so that a fact wakes few rules, however many there are: that one of its conditions which fewest
 * rules have, or two of them together where many rules would wait for the same; or any of the interim conclusions it matches,
 * as those come later than all facts. Immutable.
 */
final class Cues {
    /** If more rules than this would wait for the same hint, they wait for two. */
    private static final int MAX_WAITING = 8;

    private final List<Set<Integer>> byRule = new ArrayList<>();
    private final Integer[] single = new Integer[Kind.hints()];
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final BitSet paired = new BitSet();
    private Integer always;
    private int size;

    /**
     * @param rules the conditions of each rule
     * @param interims how many interim conclusions rules match; the number of each is its cue
     */
    Cues(List<Matcher> rules, int interims) {
        size = interims;
        List<List<int[]>> hints = new ArrayList<>();
        int[] asking = new int[Kind.hints()];
        for (Matcher rule : rules) {
            List<int[]> ofRule = hints(rule);
            hints.add(ofRule);
            ofRule.forEach(condition -> count(condition, asking));
        }
        int[] waiting = new int[Kind.hints()];
        for (List<int[]> ofRule : hints) {
            if (!ofRule.isEmpty()) {
                ofRule.sort(Comparator.comparingInt(condition -> sum(condition, asking)));
                count(ofRule.get(0), waiting);
            }
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            Set<Integer> interim = interim(rules.get(rule));
            byRule.add(interim.isEmpty() ? cues(hints.get(rule), waiting) : interim);
        }
    }

    private static boolean asksFact(Pattern pattern) {
        return pattern.presence() != Presence.NOT && !pattern.kind().isInterim();
    }

    /** For each condition that a fact must meet, the hints that such a fact gives: one of them. */
    private static List<int[]> hints(Matcher rule) {
        List<int[]> hints = new ArrayList<>();
        for (Pattern pattern : rule.patterns()) {
            if (asksFact(pattern)) {
                hints.add(pattern.hints());
            }
        }
        return hints;
    }

    private static void count(int[] hints, int[] counts) {
        for (int hint : hints) {
            counts[hint]++;
        }
    }

    private static int sum(int[] hints, int[] counts) {
        int sum = 0;
        for (int hint : hints) {
            sum += counts[hint];
        }
        return sum;
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

    /**
     * @param conditions the hints of each condition, the rarest first
     * @param waiting how many rules would wait for each hint if each waited for its rarest
     */
    private Set<Integer> cues(List<int[]> conditions, int[] waiting) {
        if (conditions.isEmpty()) {
            always = always == null ? Integer.valueOf(size++) : always;
            return Set.of(always);
        }
        int[] rarest = conditions.get(0);
        int[] other = isCrowded(rarest, waiting) ? other(conditions, rarest) : null;
        Set<Integer> cues = new TreeSet<>();
        for (int hint : rarest) {
            if (other == null) {
                single[hint] = single[hint] == null ? Integer.valueOf(size++) : single[hint];
                cues.add(single[hint]);
            } else {
                for (int with : other) {
                    cues.add(pair(hint, with));
                }
            }
        }
        return cues;
    }

    private static boolean isCrowded(int[] hints, int[] waiting) {
        for (int hint : hints) {
            if (waiting[hint] > MAX_WAITING) {
                return true;
            }
        }
        return false;
    }

    /** The rarest condition that gives other hints; null if there is none. */
    private static int[] other(List<int[]> conditions, int[] rarest) {
        for (int[] condition : conditions) {
            if (areDistinct(condition, rarest)) {
                return condition;
            }
        }
        return null;
    }

    private static boolean areDistinct(int[] hints, int[] others) {
        for (int hint : hints) {
            for (int other : others) {
                if (hint == other) {
                    return false;
                }
            }
        }
        return true;
    }

    private Integer pair(int hint, int other) {
        paired.set(hint);
        paired.set(other);
        Integer key = key(hint, other);
        Integer known = pairs.get(key);
        if (known == null) {
            known = size++;
            pairs.put(key, known);
        }
        return known;
    }

    private static Integer key(int hint, int other) {
        return Math.min(hint, other) * Kind.hints() + Math.max(hint, other);
    }

    /** What the rule of a number waits for: any of these. */
    Set<Integer> of(int rule) {
        return byRule.get(rule);
    }

    /** What is heard of the stated facts. */
    List<Integer> heard(Story story) {
        List<Integer> heard = new ArrayList<>(2 * story.facts() + 1);
        if (always != null) {
            heard.add(always);
        }
        BitSet hints = hints(story);
        for (int hint = hints.nextSetBit(0); hint >= 0; hint = hints.nextSetBit(hint + 1)) {
            if (single[hint] != null) {
                heard.add(single[hint]);
            }
        }
        hints.and(paired);
        for (int hint = hints.nextSetBit(0); hint >= 0; hint = hints.nextSetBit(hint + 1)) {
            for (int other = hints.nextSetBit(hint + 1); other >= 0; other = hints.nextSetBit(other + 1)) {
                Integer pair = pairs.get(key(hint, other));
                if (pair != null) {
                    heard.add(pair);
                }
            }
        }
        return heard;
    }

    private static BitSet hints(Story story) {
        BitSet hints = new BitSet(Kind.hints());
        for (int place = 0; place < story.facts(); place++) {
            Told told = story.told(place);
            hints.set(told.kind().hint());
            hints.set(told.kind().hint(told.row()));
        }
        return hints;
    }
}
