package io.github.backwise.engine;

import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Conclusion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything that one consultation concluded, by kind and by what it speaks of. */
public final class Conclusions {
    private final List<Fact> given;
    private final List<Firing> firings;
    private final BitSet fired = new BitSet();
    private final Map<Class<?>, Map<String, List<Claim<?>>>> claims = new HashMap<>();

    /**
     * @param given the stated facts, in their standing order
     * @param firings the rules that fired
     */
    Conclusions(List<Fact> given, Collection<Firing> firings) {
        this.given = given;
        this.firings = new ArrayList<>(firings);
        this.firings.sort(Comparator.comparingInt(firing -> firing.node().number()));
        for (Firing firing : this.firings) {
            fired.set(firing.node().number());
            for (Conclusion conclusion : firing.rule().conclusions()) {
                claims.computeIfAbsent(conclusion.getClass(), kind -> new HashMap<>())
                        .computeIfAbsent(conclusion.target(), target -> new ArrayList<>(4))
                        .add(new Claim<>(firing, conclusion));
            }
        }
    }

    /** Ids of the rules that fired. */
    public Set<String> firedRules() {
        Set<String> ids = new TreeSet<>();
        firings.forEach(firing -> ids.add(firing.rule().id()));
        return ids;
    }

    /** The stated facts, in their standing order. */
    List<Fact> given() {
        return given;
    }

    boolean fired(Node node) {
        return fired.get(node.number());
    }

    /** The ids that conclusions of this kind speak of, in order, each with these conclusions. */
    @SuppressWarnings("unchecked")
    <C extends Conclusion> Map<String, List<Claim<C>>> claims(Class<C> kind) {
        Map<?, ?> found = claims.getOrDefault(kind, Map.of());
        return new TreeMap<>((Map<String, List<Claim<C>>>) found);
    }

    /** The conclusions of this kind about this id, by rule id: the order in which beliefs multiply and reasons are told. */
    @SuppressWarnings("unchecked")
    <C extends Conclusion> List<Claim<C>> claims(Class<C> kind, String target) {
        List<?> found = claims.getOrDefault(kind, Map.of()).getOrDefault(target, List.of());
        return (List<Claim<C>>) found;
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
