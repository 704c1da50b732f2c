package io.github.backwise.workbench;

import io.github.backwise.advice.Urgency;
import io.github.backwise.facts.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Makes an expectation of the entry {@code expect} of a case. */
final class ExpectationReader {
    private static final List<String> KEYS = List.of(
            "urgency",
            "acceptable",
            "causes",
            "advice",
            "notAdvised",
            "setAside",
            "withheld",
            "referrals",
            "unanswered");

    private final FileProblems problems;

    ExpectationReader(FileProblems problems) {
        this.problems = problems;
    }

    Expectation read(Node node) {
        Optional<Section> section = Section.of(node, problems);
        if (section.isEmpty()) {
            problems.add(node, "'expect' takes entries below it", "Maybe add 'urgency: SELF_CARE'?");
            return Expectation.NONE;
        }
        Section entries = section.get().allow(KEYS);
        List<Urgency> levels = new ArrayList<>(levels(entries, "urgency"));
        levels.addAll(levels(entries, "acceptable"));
        return new Expectation(
                levels,
                entries.texts("causes"),
                entries.texts("advice"),
                entries.texts("notAdvised"),
                entries.texts("setAside"),
                entries.texts("withheld"),
                entries.texts("referrals"),
                entries.texts("unanswered"));
    }

    private List<Urgency> levels(Section entries, String key) {
        List<String> allowed =
                Arrays.stream(Urgency.values()).map(Urgency::name).toList();
        List<Urgency> levels = new ArrayList<>();
        for (String level : entries.texts(key)) {
            if (allowed.contains(level)) {
                levels.add(Urgency.valueOf(level));
            } else {
                problems.add(entries.where(key), "no level '" + level + "' for " + key, Nearest.maybe(level, allowed));
            }
        }
        return levels;
    }
}
