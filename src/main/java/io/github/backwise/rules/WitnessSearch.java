package io.github.backwise.rules;

import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Condition.Presence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The search for one witness: satisfies one condition after the other, and goes back where that leads nowhere. */
final class WitnessSearch {
    private static final int MAX_STEPS = 50_000;
    private static final int MAX_RULES = 60;

    private final Witnesses rules;
    private int steps;

    WitnessSearch(Witnesses rules) {
        this.rules = rules;
    }

    /** A condition of one of the rules that must fire; each rule has its own bound numbers. */
    private record Goal(Condition condition, int rule) {}

    /** What is decided so far, and what is still to be satisfied. */
    private record State(
            List<Goal> open, List<Goal> absent, Map<Object, Fact> facts, Map<Integer, Bindings> bindings, int rules) {
        Bindings bindings(Goal goal) {
            return bindings.getOrDefault(goal.rule(), Bindings.NONE);
        }

        /** The same with the conditions of another rule before the open ones. */
        State firing(Rule rule) {
            List<Goal> before = new ArrayList<>();
            List<Goal> without = new ArrayList<>(absent);
            for (Condition condition : rule.conditions()) {
                (condition.presence() == Presence.NOT ? without : before).add(new Goal(condition, rules));
            }
            before.addAll(open);
            return new State(before, without, facts, bindings, rules + 1);
        }

        State afterFirst() {
            return new State(open.subList(1, open.size()), absent, facts, bindings, rules);
        }

        /** The same with a fact that satisfies a goal; empty if the fact contradicts another. */
        Optional<State> stating(Fact fact, Goal goal) {
            Object key = List.of(fact.getClass(), fact.key());
            if (!facts.getOrDefault(key, fact).equals(fact)) {
                return Optional.empty();
            }
            Map<Object, Fact> moreFacts = new HashMap<>(facts);
            moreFacts.put(key, fact);
            Map<Integer, Bindings> moreBindings = new HashMap<>(bindings);
            moreBindings.put(goal.rule(), bindings(goal).with(goal.condition(), (Record) fact));
            return Optional.of(new State(open, absent, moreFacts, moreBindings, rules));
        }

        /** Whether nothing is stated that must be absent. */
        boolean isAllowed() {
            return absent.stream()
                    .noneMatch(goal -> facts.values().stream()
                            .anyMatch(fact -> bindings(goal).accept(goal.condition(), (Record) fact)));
        }
    }

    /** The facts of a runner for whom the rule fires. */
    Optional<List<Fact>> facts(Rule rule) {
        State start = new State(List.of(), List.of(), Map.of(), Map.of(), 0);
        return solve(start.firing(rule)).map(state -> List.copyOf(state.facts().values()));
    }

    private Optional<State> solve(State state) {
        if (steps++ > MAX_STEPS || state.rules() > MAX_RULES) {
            return Optional.empty();
        }
        if (state.open().isEmpty()) {
            return Optional.of(state).filter(State::isAllowed);
        }
        Goal goal = state.open().get(0);
        State rest = state.afterFirst();
        Class<?> type = goal.condition().type().type();
        if (type == Suspected.class) {
            return first(rules.suspecting(goal.condition()).stream().map(rest::firing));
        }
        if (type == Criteria.class) {
            return first(counts(goal.condition(), rest));
        }
        Bindings bindings = state.bindings(goal);
        Stream<Fact> stated =
                state.facts().values().stream().filter(fact -> bindings.accept(goal.condition(), (Record) fact));
        Stream<Fact> candidates = Stream.of(goal).flatMap(g -> Candidates.of(g.condition(), bindings).stream());
        return first(Stream.concat(stated, candidates).flatMap(fact -> rest.stating(fact, goal).stream()));
    }

    private Optional<State> first(Stream<State> states) {
        return states.map(this::solve).flatMap(Optional::stream).findFirst();
    }

    /** The states in which just enough criteria of a set are to be met. */
    private Stream<State> counts(Condition condition, State state) {
        Collection<List<Rule>> criteria = rules.counting(condition);
        Constraint.Test met = condition.tests("met").findFirst().orElseThrow();
        int needed = 1;
        while (needed < criteria.size() && !met.accepts(needed)) {
            needed++;
        }
        return met.accepts(needed) ? choose(List.copyOf(criteria), needed, state) : Stream.empty();
    }

    private static Stream<State> choose(List<List<Rule>> criteria, int needed, State state) {
        if (needed == 0) {
            return Stream.of(state);
        }
        if (criteria.size() < needed) {
            return Stream.empty();
        }
        List<List<Rule>> others = criteria.subList(1, criteria.size());
        Stream<State> with = criteria.get(0).stream().flatMap(rule -> choose(others, needed - 1, state.firing(rule)));
        return Stream.concat(with, Stream.of(others).flatMap(rest -> choose(rest, needed, state)));
    }
}
