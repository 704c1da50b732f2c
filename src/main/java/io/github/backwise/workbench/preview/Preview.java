package io.github.backwise.workbench.preview;

import io.github.backwise.engine.Engine;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.rules.Witness;
import io.github.backwise.rules.Witnesses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What an edit of the rules changes, and for whom.
 *
 * <pre>{@code
 * Preview preview = Preview.of(
 *         RuleSet.bundled(), RuleSet.read(RuleFiles.in(Path.of("rules"))), List.of(), count -> {}, () -> {});
 * preview.lessSafe();    // how many answers to look at again
 * }</pre>
 */
public final class Preview {
    private static final int RANDOM_RUNNERS = 3000;
    private static final int MOST_TOGETHER = 5000;

    private final Map<String, Edit> edits;
    private final List<Runner> runners;
    private final List<Difference> differences;
    private final List<Group> groups;

    private Preview(Map<String, Edit> edits, List<Runner> runners, List<Difference> differences, List<Group> groups) {
        this.edits = edits;
        this.runners = runners;
        this.differences = differences;
        this.groups = groups;
    }

    /**
     * Asks both rule sets about these runners, about the witnesses of all their rules, alone and together with those of
     * edited rules, and about 3,000 random runners, always the same. Who states the same counts once.
     *
     * @param total told how many runners will be asked
     * @param step run after each of them, on several threads
     */
    public static Preview of(RuleSet before, RuleSet after, List<Runner> cases, IntConsumer total, Runnable step) {
        Map<String, Edit> edits = Edit.between(before, after);
        Sides sides = new Sides(edits.values(), Engine.of(before), Engine.of(after));
        List<Witness> witnesses =
                Stream.concat(witnesses(before), witnesses(after)).toList();
        List<Runner> runners = different(Stream.of(
                        cases.stream(),
                        witnesses.stream().map(Witness::facts).map(Preview::made),
                        together(witnesses, edits.keySet()),
                        random())
                .flatMap(all -> all));
        total.accept(runners.size());
        List<Difference> differences = runners.parallelStream()
                .map(runner -> {
                    Optional<Difference> difference = sides.difference(runner);
                    step.run();
                    return difference;
                })
                .flatMap(Optional::stream)
                .toList();
        return new Preview(edits, runners, differences, groups(differences, sides));
    }

    /** The rules that are new, gone or changed, by id. */
    Map<String, Edit> edits() {
        return edits;
    }

    /** How many runners of a kind both rule sets were asked about. */
    long runners(Runner.Kind kind) {
        return runners.stream().filter(runner -> runner.kind() == kind).count();
    }

    /** How many runners get another answer. */
    int differing() {
        return differences.size();
    }

    /** How many runners get a less safe answer. */
    public long lessSafe() {
        return differences.stream().filter(Difference::isLessSafe).count();
    }

    /** What changes: what is less safe first, then kind by kind, the largest groups first. */
    List<Group> groups() {
        return groups;
    }

    /** Both rule sets, ready to be asked. */
    private record Sides(Collection<Edit> edits, Engine before, Engine after) {
        Optional<Difference> difference(Runner runner) {
            Answer old = Answer.of(before, runner.facts());
            Answer now = Answer.of(after, runner.facts());
            List<Change> changes = new Comparison(edits, old, now).changes();
            return changes.isEmpty() ? Optional.empty() : Optional.of(new Difference(runner, old, now, changes));
        }

        /** The same change with as few facts as show it: what chance made states much that does not matter. */
        Difference smallest(Difference example, Change change) {
            Difference smallest = example;
            for (Fact fact : example.runner().facts()) {
                smallest = difference(smallest.runner().without(fact))
                        .filter(less -> less.changes().contains(change))
                        .orElse(smallest);
            }
            return smallest;
        }
    }

    private static List<Runner> different(Stream<Runner> all) {
        Set<Set<Fact>> stated = new HashSet<>();
        return all.filter(runner -> stated.add(Set.copyOf(runner.facts()))).toList();
    }

    private static Stream<Witness> witnesses(RuleSet rules) {
        Witnesses witnesses = new Witnesses(rules.rules());
        return rules.rules().stream().flatMap(rule -> witnesses.of(rule).stream());
    }

    private static Runner made(List<Fact> facts) {
        return new Runner(Runner.Kind.WITNESS, "", facts);
    }

    /** What a rule holds back shows only where others give it: so its witness states what theirs do as well. */
    private static Stream<Runner> together(List<Witness> witnesses, Set<String> edited) {
        List<Witness> ofEdited = witnesses.stream()
                .filter(witness -> edited.contains(witness.rule()))
                .toList();
        int step = 1 + ofEdited.size() * witnesses.size() / MOST_TOGETHER;
        return ofEdited.stream()
                .flatMap(one -> IntStream.range(0, witnesses.size())
                        .filter(number -> number % step == 0)
                        .mapToObj(number -> together(one, witnesses.get(number))));
    }

    /** Where the two contradict each other, the first counts. */
    private static Runner together(Witness one, Witness other) {
        Map<Object, Fact> facts = new LinkedHashMap<>();
        Stream.of(one, other)
                .flatMap(witness -> witness.facts().stream())
                .forEach(fact -> facts.putIfAbsent(List.of(fact.getClass(), fact.key()), fact));
        return made(List.copyOf(facts.values()));
    }

    private static Stream<Runner> random() {
        return LongStream.range(0, RANDOM_RUNNERS)
                .mapToObj(seed -> new Runner(Runner.Kind.RANDOM, "", RandomRunners.runner(seed)));
    }

    private static List<Group> groups(List<Difference> differences, Sides sides) {
        Set<Change> changes = differences.stream()
                .flatMap(difference -> difference.changes().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Change, List<Change>> simplest = new HashMap<>();
        changes.forEach(change -> simplest.put(change, simplest(change, changes)));
        Map<Change, List<Difference>> byChange = new LinkedHashMap<>();
        for (Difference difference : differences) {
            difference.changes().stream()
                    .flatMap(change -> simplest.get(change).stream())
                    .distinct()
                    .forEach(change -> byChange.computeIfAbsent(change, key -> new ArrayList<>())
                            .add(difference));
        }
        return byChange.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), sides))
                .sorted(Comparator.<Group, Change.Kind>comparing(
                                group -> group.change().kind())
                        .thenComparing(Comparator.comparingInt(Group::runners).reversed()))
                .toList();
    }

    /** Who has several reasons for the same change belongs to those who have one of them, if there are any. */
    private static List<Change> simplest(Change change, Set<Change> all) {
        List<Change> simpler =
                all.stream().filter(other -> other.isPartOf(change)).toList();
        return simpler.isEmpty()
                ? List.of(change)
                : simpler.stream()
                        .filter(one -> simpler.stream().noneMatch(other -> other.isPartOf(one)))
                        .toList();
    }

    private static Group group(Change change, List<Difference> differences, Sides sides) {
        Difference example = differences.stream()
                .reduce((best, next) ->
                        Runner.BEST_EXAMPLE_FIRST.compare(best.runner(), next.runner()) <= 0 ? best : next)
                .orElseThrow();
        Difference shown = example.runner().kind() == Runner.Kind.RANDOM ? sides.smallest(example, change) : example;
        return new Group(
                change,
                differences.size(),
                shown.runner(),
                Group.Side.of(change, shown.before(), shown.after()),
                Group.Side.of(change, shown.after(), shown.before()));
    }
}
