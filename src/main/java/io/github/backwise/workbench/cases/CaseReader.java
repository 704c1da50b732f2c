package io.github.backwise.workbench.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Makes cases of the nodes of one file; what is wrong goes to the file's problems, and the reading goes on behind it. */
final class CaseReader {
    private static final List<String> STORY_KEYS = List.of("story", "case", "given", "expect");
    private static final List<String> CASE_KEYS = List.of("case", "fires", "silent", "given", "expect");
    private final FileProblems problems;
    private final List<Case> rests = new ArrayList<>();
    private int unread;

    CaseReader(FileProblems problems) {
        this.problems = problems;
    }

    /** How many cases could not be read. */
    int unread() {
        return unread;
    }

    /** What could be read of cases that could not be read as a whole. */
    List<Case> rests() {
        return rests;
    }

    /** A story: one set of facts in a file of its own. */
    Optional<Case> story(Node root) {
        int before = problems.count();
        Optional<Section> story = Section.of(root, problems);
        if (story.isEmpty()) {
            problems.add(
                    root,
                    "a story starts with 'given:' and the facts below it",
                    root instanceof SequenceNode
                            ? "Maybe add the line 'given:' above the list, or use 'test' if these are cases?"
                            : "Maybe it is another file than meant?");
            unread++;
            return Optional.empty();
        }
        Case read = read(root, story.get().allow(STORY_KEYS));
        return whole(before, read);
    }

    /** The cases of a file beside a rule file. */
    List<Case> cases(Node root) {
        if (!(root instanceof SequenceNode list)) {
            problems.add(root, "a file of cases is a list", "Maybe start each case with '- case: its name'?");
            unread++;
            return List.of();
        }
        return list.getValue().stream()
                .map(this::oneCase)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Case> oneCase(Node node) {
        int before = problems.count();
        Optional<Section> section = Section.of(node, problems);
        if (section.isEmpty()) {
            problems.add(node, "this is not a case", "Maybe start it with '- case: its name'?");
            unread++;
            return Optional.empty();
        }
        Section entries = section.get().allow(CASE_KEYS);
        if (entries.texts("case").isEmpty()) {
            problems.add(node, "this case has no name", "Maybe start it with '- case: its name'?");
        }
        boolean expectsNothing = Stream.of("fires", "silent", "expect")
                .allMatch(key -> entries.find(key).isEmpty());
        if (expectsNothing && !entries.isStrange()) {
            problems.add(node, "this case expects nothing", "Maybe add 'fires: the-id-of-a-rule'?");
        }
        return whole(before, read(node, entries));
    }

    private Optional<Case> whole(int problemsBefore, Case read) {
        if (problems.count() > problemsBefore) {
            unread++;
            rests.add(read);
            return Optional.empty();
        }
        return Optional.of(read);
    }

    private Case read(Node node, Section entries) {
        List<String> name = entries.find("case").isPresent() ? entries.texts("case") : entries.texts("story");
        return new Case(
                String.join(" ", name),
                problems.place(node),
                new GivenReader(problems).read(entries),
                entries.texts("fires"),
                entries.texts("silent"),
                entries.find("expect")
                        .map(new ExpectationReader(problems)::read)
                        .orElse(Expectation.NONE));
    }
}
