package io.github.backwise.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what two rules do to each other: say the same twice, or give with one hand and take with the other. */
final class PairReview {
    private final List<Draft> drafts;
    private final Map<String, List<Draft>> byWord = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    PairReview(List<Draft> drafts) {
        this.drafts = drafts;
        for (Draft draft : drafts) {
            words(draft)
                    .distinct()
                    .forEach(word ->
                            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(draft));
        }
    }

    /** What the conclusions of a rule speak of: only rules that speak of the same can get into each other's way. */
    private static Stream<String> words(Draft draft) {
        return draft.rule().conclusions().stream().flatMap(PairReview::words);
    }

    private static Stream<String> words(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Include include) {
            return Stream.of(include.advice(), include.exercise());
        }
        String target = conclusion.target();
        return conclusion instanceof Conclusion.Recommend
                ? Stream.of(target, target.replaceFirst("\\..*", ""))
                : Stream.of(target);
    }

    List<Problem> problems() {
        for (Draft draft : drafts) {
            conflict(draft.rule(), draft.rule())
                    .ifPresent(what -> problem(
                            draft, what, "the rule " + what + " and does the opposite", "Maybe make two rules of it?"));
            words(draft)
                    .flatMap(word -> byWord.get(word).stream())
                    .distinct()
                    .filter(other -> !other.rule().id().equals(draft.rule().id()))
                    .forEach(other -> compare(draft, other));
        }
        return problems;
    }

    private void compare(Draft draft, Draft other) {
        boolean repeats = repeats(draft.rule(), other.rule());
        Optional<Conflict> conflict = conflict(draft.rule(), other.rule());
        if (!repeats && conflict.isEmpty() || !Implication.holds(draft.rule(), other.rule())) {
            return;
        }
        boolean twins = Implication.holds(other.rule(), draft.rule());
        boolean second = draft.rule().place().compareTo(other.rule().place()) > 0;
        if (repeats && (second || !twins)) {
            problem(
                    draft,
                    new Conflict("", ""),
                    "whenever it fires, the rule at " + other.rule().place() + " fires too and says the same",
                    twins
                            ? "Maybe delete one of the two?"
                            : "Maybe delete it, or is a condition missing in the other?");
        }
        conflict.ifPresent(what -> problem(
                draft,
                what,
                "whenever it " + what + ", the rule at " + other.rule().place() + " does the opposite",
                "Maybe only one of them should?"));
    }

    private void problem(Draft draft, Conflict what, String message, String maybe) {
        problems.add(new Problem(draft.place(what.target()), draft.rule().title(), message, maybe));
    }

    /** Whether the other rule says everything that the rule says, and says it as surely. */
    private static boolean repeats(Rule rule, Rule other) {
        return rule.conclusions().stream()
                .allMatch(said -> other.conclusions().stream().anyMatch(also -> covers(also, said)));
    }

    private static boolean covers(Conclusion also, Conclusion said) {
        boolean claim = said.certainty() != null
                && also.getClass() == said.getClass()
                && also.target().equals(said.target());
        return claim ? also.certainty().compareTo(said.certainty()) <= 0 : also.equals(said);
    }

    /** What one rule does and the other undoes. */
    private record Conflict(String verb, String target) {
        @Override
        public String toString() {
            return verb + " '" + target + "'";
        }
    }

    private static Optional<Conflict> conflict(Rule rule, Rule other) {
        return rule.conclusions().stream()
                .flatMap(said -> other.conclusions().stream().flatMap(also -> conflict(said, also).stream()))
                .findFirst();
    }

    private static Optional<Conflict> conflict(Conclusion said, Conclusion also) {
        if (said instanceof Conclusion.Suspect suspect
                && also instanceof Conclusion.Doubt doubt
                && suspect.cause().equals(doubt.cause())) {
            return Optional.of(new Conflict("suspects", suspect.cause()));
        }
        if (also instanceof Conclusion.Withhold withhold) {
            if (said instanceof Conclusion.Recommend recommend && holdsBack(withhold, recommend.advice())) {
                return Optional.of(new Conflict("recommends", recommend.advice()));
            }
            if (said instanceof Conclusion.Include include && holdsBack(withhold, include.exercise())) {
                return Optional.of(new Conflict("includes", include.exercise()));
            }
        }
        return Optional.empty();
    }

    /** An advice is held back by its id or its topic. */
    private static boolean holdsBack(Conclusion.Withhold withhold, String id) {
        return id.equals(withhold.target()) || id.startsWith(withhold.target() + ".");
    }
}
