package io.github.backwise.workbench.cases;

import io.github.backwise.advice.Urgency;
import io.github.backwise.advice.Who;
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
            "doubted",
            "advice",
            "notAdvised",
            "exercises",
            "setAside",
            "withheld",
            "referrals",
            "who",
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
        List<Urgency> levels = new ArrayList<>(constants(entries, "urgency", Urgency.class));
        levels.addAll(constants(entries, "acceptable", Urgency.class));
        return new Expectation(
                levels,
                entries.texts("causes"),
                entries.texts("doubted"),
                entries.texts("advice"),
                entries.texts("notAdvised"),
                entries.texts("exercises"),
                entries.texts("setAside"),
                entries.texts("withheld"),
                entries.texts("referrals"),
                names(constants(entries, "who", Who.class)),
                entries.texts("unanswered"));
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    private <E extends Enum<E>> List<E> constants(Section entries, String key, Class<E> type) {
        List<String> allowed = names(Arrays.asList(type.getEnumConstants()));
        List<E> constants = new ArrayList<>();
        for (String name : entries.texts(key)) {
            if (allowed.contains(name)) {
                constants.add(Enum.valueOf(type, name));
            } else {
                problems.add(entries.where(key), "no '" + name + "' for " + key, Nearest.maybe(name, allowed));
            }
        }
        return constants;
    }
}
