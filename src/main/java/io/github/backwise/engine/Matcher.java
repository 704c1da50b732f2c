package io.github.backwise.engine;

import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Condition.Presence;
import io.github.backwise.rules.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The conditions of a rule, ready to be held against many stories. Immutable. */
final class Matcher {
    /** No conditions at all. */
    static final Matcher ANYTHING = new Matcher(List.of(), 0);

    private final List<Pattern> patterns;
    private final int slots;
    private final int[] wanted;
    private final int[] unwanted;
    private final int[] interims;
    private final int[] stated;

    private Matcher(List<Pattern> patterns, int slots) {
        this.patterns = patterns;
        this.slots = slots;
        SortedSet<Integer> wanted = new TreeSet<>();
        SortedSet<Integer> unwanted = new TreeSet<>();
        SortedSet<Integer> interims = new TreeSet<>();
        List<Integer> stated = new ArrayList<>();
        for (Pattern pattern : patterns) {
            if (pattern.kind().isInterim()) {
                interims.add(pattern.name());
            } else if (pattern.presence() != Presence.NOT) {
                wanted.add(pattern.demand().number());
                if (pattern.presence() == Presence.STATED) {
                    stated.add(pattern.kind().number());
                    stated.add(pattern.demand().number());
                }
            } else if (pattern.isSettledByDemand()) {
                unwanted.add(pattern.demand().number());
            }
        }
        this.wanted = numbers(wanted);
        this.unwanted = numbers(unwanted);
        this.interims = numbers(interims);
        this.stated = numbers(stated);
    }

    /** The same numbers, as an array. */
    static int[] numbers(Collection<Integer> all) {
        int[] numbers = new int[all.size()];
        int i = 0;
        for (int number : all) {
            numbers[i++] = number;
        }
        return numbers;
    }

    static Matcher of(Rule rule, Interims interims, Demands demands) {
        List<Pattern> patterns = new ArrayList<>();
        List<String> bound = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            patterns.add(Pattern.of(condition, bound, interims, demands));
        }
        return new Matcher(List.copyOf(patterns), bound.size());
    }

    /**
     * For each condition of which facts must be stated, the kind of these facts and the demand, by number; null if it {@linkplain
     * #places depends on numbers of other facts} which of them count.
     */
    int[] stated() {
        return comparesNumbers() ? null : stated;
    }

    /** The demands that stated facts must meet, by number, each once. */
    int[] wanted() {
        return wanted;
    }

    /** The demands that no stated fact may meet, by number, each once. */
    int[] unwanted() {
        return unwanted;
    }

    /** The interim conclusions that it matches, by number, each once. */
    int[] interims() {
        return interims;
    }

    /** True if the demands are all it asks: then the {@link Cues cue} tells that it holds. */
    boolean isSettledByDemands() {
        return !comparesNumbers() && interims.length == 0;
    }

    /** If it does not, the demands say all about which facts meet its conditions. */
    private boolean comparesNumbers() {
        return slots > 0;
    }

    /** Whether all conditions hold. */
    boolean holds(Story story) {
        return meetsDemands(story.met())
                && (comparesNumbers() ? matches(0, story, new double[slots], null) : interimsHold(story));
    }

    private boolean meetsDemands(BitSet met) {
        for (int demand : wanted) {
            if (!met.get(demand)) {
                return false;
            }
        }
        for (int demand : unwanted) {
            if (met.get(demand)) {
                return false;
            }
        }
        return true;
    }

    private boolean interimsHold(Story story) {
        for (int i = 0; i < patterns.size(); i++) {
            Pattern pattern = patterns.get(i);
            if (pattern.kind().isInterim() && isMet(pattern, story) == (pattern.presence() == Presence.NOT)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMet(Pattern pattern, Story story) {
        int end = story.end(pattern.kind());
        for (int place = story.start(pattern.kind()); place < end; place++) {
            if (pattern.accepts(story.row(place), null)) {
                return true;
            }
        }
        return false;
    }

    /** The stated facts that meet the conditions, which all hold, by their place. */
    BitSet places(Story story) {
        BitSet places = new BitSet();
        matches(0, story, new double[slots], places);
        return places;
    }

    private static void note(int place, Pattern pattern, BitSet places) {
        if (!pattern.kind().isInterim()) {
            places.set(place);
        }
    }

    /**
     * Whether the conditions from one on hold.
     *
     * @param places takes the place of all that meets them; null if one way to meet them is enough
     */
    private boolean matches(int next, Story story, double[] numbers, BitSet places) {
        if (next == patterns.size()) {
            return true;
        }
        Pattern pattern = patterns.get(next);
        boolean isStated = pattern.presence() == Presence.STATED;
        boolean holds = pattern.presence() == Presence.NOT;
        int end = story.end(pattern.kind());
        for (int place = story.start(pattern.kind()); place < end; place++) {
            if (pattern.accepts(story.row(place), numbers)) {
                if (!isStated) {
                    holds = !holds;
                    break;
                }
                if (matches(next + 1, story, numbers, places)) {
                    if (places == null) {
                        return true;
                    }
                    note(place, pattern, places);
                    holds = true;
                }
            }
        }
        return isStated ? holds : holds && matches(next + 1, story, numbers, places);
    }
}
