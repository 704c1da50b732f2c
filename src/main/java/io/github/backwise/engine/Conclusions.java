package io.github.backwise.engine;

import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.rules.Conclusion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Everything that one consultation concluded, by kind and by what it speaks of. */
public final class Conclusions {
    /** What is concluded from no facts by no rules. */
    static final Conclusions NONE = new Conclusions(new Story(List.of(), new Demands()), List.of());

    private final Story story;
    private final List<Firing> firings;
    private final int[] fired;
    private final Map<Class<?>, List<List<Claim<?>>>> claims = new HashMap<>();

    /**
     * @param story what was stated
     * @param firings the rules that fired
     */
    Conclusions(Story story, List<Firing> firings) {
        this.story = story;
        this.firings = inOrder(firings);
        this.fired = new int[firings.size()];
        int size = 0;
        for (int i = 0; i < fired.length; i++) {
            Node node = this.firings.get(i).node();
            fired[i] = node.number();
            size += node.topics().length;
        }
        Claim<?>[] made = new Claim<?>[size];
        long[] order = new long[size];
        size = 0;
        for (Firing firing : this.firings) {
            int[] topics = firing.node().topics();
            Conclusion[] conclusions = firing.node().conclusions();
            for (int i = 0; i < topics.length; i++) {
                made[size] = new Claim<>(firing, conclusions[i]);
                order[size] = (long) topics[i] << Integer.SIZE | size;
                size++;
            }
        }
        Arrays.sort(order);
        group(order, made);
    }

    /** By the numbers of their rules. */
    private static List<Firing> inOrder(List<Firing> firings) {
        long[] order = new long[firings.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) firings.get(i).node().number() << Integer.SIZE | i;
        }
        Arrays.sort(order);
        List<Firing> inOrder = new ArrayList<>(order.length);
        for (long each : order) {
            inOrder.add(firings.get((int) each));
        }
        return inOrder;
    }

    /**
     * @param order the topic and the place of each claim, by topic
     */
    private void group(long[] order, Claim<?>[] made) {
        List<List<Claim<?>>> ofKind = List.of();
        Class<?> kind = null;
        int end;
        for (int start = 0; start < order.length; start = end) {
            Claim<?> first = made[(int) order[start]];
            end = endOfTopic(order, start);
            if (first.conclusion().getClass() != kind) {
                kind = first.conclusion().getClass();
                ofKind = new ArrayList<>();
                claims.put(kind, ofKind);
            }
            ofKind.add(end == start + 1 ? List.of(first) : several(order, made, start, end));
        }
    }

    private static int endOfTopic(long[] order, int start) {
        int end = start + 1;
        while (end < order.length && order[end] >> Integer.SIZE == order[start] >> Integer.SIZE) {
            end++;
        }
        return end;
    }

    private static List<Claim<?>> several(long[] order, Claim<?>[] made, int from, int to) {
        Claim<?>[] about = new Claim<?>[to - from];
        for (int i = from; i < to; i++) {
            about[i - from] = made[(int) order[i]];
        }
        return List.of(about);
    }

    /** Where the claims about an id stand; if there are none, the complement of where they would. */
    private static int search(List<List<Claim<?>>> claims, String target) {
        int from = 0;
        int to = claims.size();
        while (from < to) {
            int middle = (from + to) / 2;
            int order = claims.get(middle).get(0).conclusion().target().compareTo(target);
            if (order == 0) {
                return middle;
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle;
        }
        return ~from;
    }

    /** Ids of the rules that fired. */
    public Set<String> firedRules() {
        Set<String> ids = new TreeSet<>();
        firings.forEach(firing -> ids.add(firing.rule().id()));
        return ids;
    }

    /** What was stated. */
    Story story() {
        return story;
    }

    /** Whether the rule of a number fired. */
    boolean fired(int rule) {
        return Arrays.binarySearch(fired, rule) >= 0;
    }

    /** The conclusions of this kind: those about one id together, and the ids in order. None of the lists is empty. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    <C extends Conclusion> List<List<Claim<C>>> claims(Class<C> kind) {
        return (List) claims.getOrDefault(kind, List.of());
    }

    /** The conclusions of this kind about this id, by rule id: the order in which beliefs multiply and reasons are told. */
    @SuppressWarnings("unchecked")
    <C extends Conclusion> List<Claim<C>> claims(Class<C> kind, String target) {
        List<List<Claim<?>>> known = claims.getOrDefault(kind, List.of());
        int at = search(known, target);
        return at < 0 ? List.of() : (List<Claim<C>>) (List<?>) known.get(at);
    }

    /** The facts a firing rests on, by their place: those it matched, and those behind the counts it matched. */
    BitSet facts(Firing firing) {
        if (firing.node().matchedSets().isEmpty()) {
            return firing.matched();
        }
        BitSet facts = (BitSet) firing.matched().clone();
        for (String set : firing.node().matchedSets()) {
            for (Claim<Conclusion.Criterion> claim : claims(Conclusion.Criterion.class, set)) {
                facts.or(claim.firing().matched());
            }
        }
        return facts;
    }
}
