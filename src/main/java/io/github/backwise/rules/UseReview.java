package io.github.backwise.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what leads nowhere: causes that no advice rests on, advice and exercises that are never given, counts nobody reads. */
final class UseReview {
    private final List<Draft> drafts;
    private final List<Problem> problems = new ArrayList<>();

    UseReview(List<Draft> drafts) {
        this.drafts = drafts.stream()
                .sorted(Comparator.comparing(draft -> draft.rule().place()))
                .toList();
    }

    List<Problem> problems() {
        Set<String> matched = named(Rule::matchedCauses);
        matched.addAll(named(UseReview::restedOn));
        each(
                Conclusion.Suspect.class,
                Conclusion::target,
                matched,
                "no advice rests on the cause",
                "Maybe recommend something in the same rule?");
        Set<String> recommended = targets(Conclusion.Recommend.class, Conclusion::target);
        each(
                Conclusion.Include.class,
                Conclusion::target,
                recommended,
                "no rule recommends",
                "Maybe recommend it in this rule?");
        Set<String> given = targets(Conclusion.Include.class, Conclusion.Include::exercise);
        given.addAll(targets(Conclusion.Ease.class, Conclusion.Ease::milder));
        each(Conclusion.Ease.class, Conclusion::target, given, "no advice includes the exercise", "Maybe include it?");
        given.addAll(recommended);
        recommended.forEach(advice -> given.add(advice.substring(0, Math.max(0, advice.indexOf('.')))));
        each(Conclusion.Withhold.class, Conclusion::target, given, "no rule gives", "Maybe another one was meant?");
        each(
                Conclusion.Criterion.class,
                Conclusion::target,
                named(Rule::matchedSets),
                "no rule asks how many are met of",
                "Maybe it is still to be written?");
        drafts.forEach(this::countsAreReached);
        drafts.forEach(this::certaintiesAreReached);
        return problems;
    }

    private Set<String> named(Function<Rule, Stream<String>> names) {
        return drafts.stream()
                .flatMap(draft -> names.apply(draft.rule()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The causes on which advice of the same rule rests. */
    private static Stream<String> restedOn(Rule rule) {
        boolean advises = rule.conclusions(Conclusion.Recommend.class).findAny().isPresent();
        return advises ? rule.conclusions(Conclusion.Suspect.class).map(Conclusion::target) : Stream.empty();
    }

    private <T extends Conclusion> Set<String> targets(Class<T> kind, Function<T, String> of) {
        return named(rule -> rule.conclusions(kind).map(of));
    }

    private <T extends Conclusion> void each(
            Class<T> kind, Function<T, String> of, Collection<String> known, String message, String maybe) {
        Set<String> told = new TreeSet<>(known);
        for (Draft draft : drafts) {
            draft.rule()
                    .conclusions(kind)
                    .map(of)
                    .filter(told::add)
                    .forEach(id -> problems.add(
                            new Problem(draft.place(id), draft.rule().title(), message + " '" + id + "'", maybe)));
        }
    }

    private void countsAreReached(Draft draft) {
        for (Condition condition : draft.rule().conditions()) {
            if (condition.type().type() == Criteria.class) {
                String set = condition.text("set");
                Set<String> items = named(rule -> rule.conclusions(Conclusion.Criterion.class)
                        .filter(criterion -> criterion.set().equals(set))
                        .map(Conclusion.Criterion::item));
                Constraint.Test met = condition.tests("met").findFirst().orElseThrow();
                if (!items.isEmpty() && !met.accepts(items.size())) {
                    problems.add(new Problem(
                            met.place(),
                            draft.rule().title(),
                            "the set '" + set + "' has only " + items.size() + " criteria",
                            "Maybe met >= " + items.size() + "?"));
                }
            }
        }
    }

    private void certaintiesAreReached(Draft draft) {
        for (Condition condition : draft.rule().conditions()) {
            if (condition.type().type() == Suspected.class) {
                String cause = condition.text("cause");
                boolean reached = drafts.stream()
                        .flatMap(other -> other.rule().conclusions(Conclusion.Suspect.class))
                        .filter(suspect -> suspect.cause().equals(cause))
                        .anyMatch(
                                suspect -> condition.tests("certainty").allMatch(t -> t.accepts(suspect.certainty())));
                condition
                        .tests("certainty")
                        .filter(test -> !reached)
                        .findFirst()
                        .ifPresent(test -> problems.add(new Problem(
                                test.place(),
                                draft.rule().title(),
                                "no rule suspects '" + cause + "' with this certainty",
                                "Maybe another one?")));
            }
        }
    }
}
