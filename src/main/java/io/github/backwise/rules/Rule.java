package io.github.backwise.rules;

import io.github.backwise.advice.Evidence;
import io.github.backwise.advice.Judgement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One rule as its author wrote it: the tree that the engine, the explanation and every tool work from. Immutable.
 *
 * @param id stable id: "hills-forward-lean"
 * @param title the rule's name, a sentence
 * @param note the comment above the rule; empty if there is none
 * @param annotations what is said about the rule
 * @param conditions the patterns of {@code when}, in order
 * @param conclusions the verbs of {@code then}, in order
 * @param place where the rule starts
 */
public record Rule(
        String id,
        String title,
        String note,
        Annotations annotations,
        List<Condition> conditions,
        List<Conclusion> conclusions,
        Place place) {
    /** Keeps immutable copies of the lists. */
    public Rule {
        conditions = List.copyOf(conditions);
        conclusions = List.copyOf(conclusions);
    }

    /** The conclusions of one kind. */
    public <T extends Conclusion> Stream<T> conclusions(Class<T> kind) {
        return conclusions.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Ids of the causes that must be suspected for this rule to match. */
    public Stream<String> matchedCauses() {
        return conditions.stream()
                .filter(c -> c.type().type() == Suspected.class)
                .map(c -> c.text("cause"));
    }

    /** Names of the criteria sets that are counted for this rule to match. */
    public Stream<String> matchedSets() {
        return conditions.stream()
                .filter(c -> c.type().type() == Criteria.class)
                .map(c -> c.text("set"));
    }

    /** True if the rule refers, withholds, eases or counts: such rules may only ever react to what was stated. */
    public boolean guardsSafety() {
        return conclusions.stream().anyMatch(Conclusion::guardsSafety);
    }

    /**
     * What is said about a rule.
     *
     * @param captures ids of the heuristics it captures
     * @param sources keys of the bibliography
     * @param evidence how well it is supported
     * @param judgement what research says; null if not stated
     * @param conflict where runners and research disagree
     * @param misleads when the rule is wrong
     * @param unverified what a clinician has still to check
     * @param since rule-set version that brought it
     * @param was its former id
     * @param replaces why it takes the place of the rule of this id in a directory below
     */
    public record Annotations(
            List<String> captures,
            List<String> sources,
            Evidence evidence,
            Judgement judgement,
            String conflict,
            String misleads,
            String unverified,
            String since,
            String was,
            String replaces) {
        /** Keeps immutable copies of the lists. */
        public Annotations {
            captures = List.copyOf(captures);
            sources = List.copyOf(sources);
        }

        /** What is said to a runner beside the title, by the name of the annotation; nothing empty. */
        public Map<String, String> sayings() {
            Map<String, String> sayings = new LinkedHashMap<>();
            sayings.put("misleads", misleads);
            sayings.put("conflict", conflict);
            sayings.put("unverified", unverified);
            sayings.values().removeIf(String::isEmpty);
            return sayings;
        }
    }
}
