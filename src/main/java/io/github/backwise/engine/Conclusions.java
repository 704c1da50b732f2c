package io.github.backwise.engine;

import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Conclusion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that one consultation concluded, by kind and by what it speaks of. */
public final class Conclusions {
    private final List<Fact> given;
    private final SortedMap<String, Firing> firings;
    private final Map<Class<?>, SortedMap<String, List<Claim<?>>>> claims = new HashMap<>();

    Conclusions(List<Fact> given, SortedMap<String, Firing> firings) {
        this.given = given;
        this.firings = firings;
        for (Firing firing : firings.values()) {
            for (Conclusion conclusion : firing.conclusions()) {
                claims.computeIfAbsent(conclusion.getClass(), kind -> new TreeMap<>())
                        .computeIfAbsent(conclusion.target(), target -> new ArrayList<>())
                        .add(new Claim<>(firing, conclusion));
            }
        }
    }

    /** Ids of the rules that fired. */
    public Set<String> firedRules() {
        return firings.keySet();
    }

    /** The stated facts, in their standing order. */
    List<Fact> given() {
        return given;
    }

    boolean fired(String rule) {
        return firings.containsKey(rule);
    }

    /** The ids that conclusions of this kind speak of, in order. */
    Set<String> targets(Class<? extends Conclusion> kind) {
        return claims.getOrDefault(kind, new TreeMap<>()).keySet();
    }

    /** The conclusions of this kind about this id, by rule id: the order in which beliefs multiply and reasons are told. */
    @SuppressWarnings("unchecked")
    <C extends Conclusion> List<Claim<C>> claims(Class<C> kind, String target) {
        SortedMap<String, List<Claim<?>>> byTarget = claims.get(kind);
        List<?> found = byTarget == null ? List.of() : byTarget.getOrDefault(target, List.of());
        return (List<Claim<C>>) found;
    }

    /** The facts a firing rests on: those it matched, and those behind the counts it matched; in standing order. */
    List<Fact> facts(Firing firing) {
        Set<Fact> facts = new HashSet<>(firing.facts());
        firing.rule()
                .matchedSets()
                .forEach(set -> claims(Conclusion.Criterion.class, set)
                        .forEach(claim -> facts.addAll(claim.firing().facts())));
        return given.stream().filter(facts::contains).toList();
    }
}
