package io.github.backwise.rules;

import io.github.backwise.facts.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts the rules of one directory on those of the directories below it. A rule takes the place of one below only if it says
 * so, and one goes only if it is named: an id that two rules share by accident is a problem.
 */
final class Succession {
    /** The file that names rules of directories below which do not count any more, each with the reason. */
    static final String RETIRED = "retired.properties";

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Draft> standing = new TreeMap<>();
    private final List<Draft> twins = new ArrayList<>();
    private final List<Draft> gone = new ArrayList<>();
    private final Set<String> retired = new TreeSet<>();

    /**
     * Adds a directory.
     *
     * @param own its rules
     * @param leaving what stands in its file of retired rules
     */
    void add(List<Draft> own, TextFile leaving) {
        Set<String> below = Set.copyOf(standing.keySet());
        leaving.places().forEach((id, place) -> retire(id, place, below));
        Set<String> added = new HashSet<>();
        for (Draft draft : own) {
            review(draft, below);
            String id = draft.rule().id();
            if (id.isEmpty() || !added.add(id)) {
                twins.add(draft);
            } else {
                Optional.ofNullable(standing.put(id, draft)).ifPresent(gone::add);
            }
        }
    }

    private void retire(String id, Place place, Set<String> below) {
        if (standing.containsKey(id)) {
            gone.add(standing.remove(id));
        } else if (!below.isEmpty() && !retired.contains(id)) {
            problems.add(new Problem(
                    place,
                    "",
                    "no directory below has a rule '" + id + "' to retire",
                    below(id, below, "Maybe delete the line?")));
        }
        retired.add(id);
    }

    private void review(Draft draft, Set<String> below) {
        String id = draft.rule().id();
        boolean replaces = !draft.rule().annotations().replaces().isEmpty();
        if (retired.contains(id)) {
            problem(draft, "the id '" + id + "' is retired", "Maybe give the rule another id?");
        } else if (replaces && !below.contains(id)) {
            problem(
                    draft,
                    "no directory below has a rule '" + id + "' to replace",
                    below(id, below, "Maybe delete @replaces?"));
        } else if (!replaces && below.contains(id)) {
            problem(
                    draft,
                    "the id '" + id + "' stands already at "
                            + standing.get(id).rule().place(),
                    "Maybe another id, or @replaces( \"why\" ) to take its place?");
        }
    }

    private static String below(String id, Set<String> below, String otherwise) {
        return below.isEmpty()
                ? "Maybe it belongs on top of the bundled rules (--on-bundled)?"
                : Nearest.maybe(id, below, otherwise);
    }

    private void problem(Draft draft, String message, String maybe) {
        problems.add(new Problem(draft.place(draft.rule().id()), draft.rule().title(), message, maybe));
    }

    /** What is wrong with how the directories lie on each other. */
    List<Problem> problems() {
        return problems;
    }

    /** The rules that count, by id. */
    List<Draft> standing() {
        List<Draft> all = new ArrayList<>(standing.values());
        all.addAll(twins);
        all.sort(Comparator.comparing(draft -> draft.rule().id()));
        return all;
    }

    /** Whether an id was used and is never to be used again: it is retired, or the former id of a rule. */
    boolean isRetired(String id) {
        return retired.contains(id)
                || standing.values().stream()
                        .anyMatch(draft -> draft.rule().annotations().was().equals(id));
    }

    /** The rules that were replaced or retired. */
    List<Draft> gone() {
        return gone;
    }
}
