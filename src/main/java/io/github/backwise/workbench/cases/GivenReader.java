package io.github.backwise.workbench.cases;

import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.facts.InvalidFactException;
import io.github.backwise.facts.Nearest;
import io.github.backwise.facts.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Makes facts of the entry {@code given} of a case. */
final class GivenReader {
    private final FileProblems problems;

    GivenReader(FileProblems problems) {
        this.problems = problems;
    }

    List<Statement> read(Section entries) {
        Optional<Node> given = entries.find("given");
        if (given.isEmpty()) {
            if (!entries.isStrange()) {
                problems.add(
                        entries.where("given"), "'given' is missing", "Maybe add 'given:' with the facts below it?");
            }
            return List.of();
        }
        if (given.get() instanceof SequenceNode list) {
            return list.getValue().stream().flatMap(this::item).toList();
        }
        problems.add(
                entries.where("given"),
                "'given' takes a list of facts",
                "Maybe start each fact with '- ', or write 'given: []' if nothing is known?");
        return Section.of(given.get(), problems).stream().flatMap(this::facts).toList();
    }

    private Stream<Statement> item(Node item) {
        Optional<Section> section = Section.of(item, problems);
        int facts = section.map(entries -> entries.values().size()).orElse(0);
        if (facts == 0) {
            refuse(item, "this is not a fact", Section.text(item).orElse(""));
        } else if (facts > 1) {
            problems.add(item, "two facts stand in one item of the list", "Maybe start each fact with '- '?");
        }
        return section.stream().flatMap(this::facts);
    }

    private Stream<Statement> facts(Section entries) {
        return entries.values().entrySet().stream()
                .flatMap(entry -> statement(entry.getKey(), entries.where(entry.getKey()), entry.getValue()).stream());
    }

    private Optional<Statement> statement(String name, Node where, Node value) {
        Optional<Section> fields = Section.of(value, problems);
        if (fields.isEmpty() && Vocabulary.type(name).isPresent()) {
            refuse(where, name + " takes its fields in braces", name);
            return Optional.empty();
        }
        return fact(name, where, fields).map(fact -> new Statement(fact, problems.place(where)));
    }

    private void refuse(Node where, String message, String name) {
        problems.add(where, message, "Maybe write '- " + example(name) + "'?");
    }

    private Optional<Fact> fact(String name, Node where, Optional<Section> fields) {
        int before = problems.count();
        Map<String, String> values = fields.map(this::plain).orElse(Map.of());
        if (problems.count() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(Vocabulary.read(name, values));
        } catch (InvalidFactException e) {
            Node place = fields.flatMap(section -> section.find(e.field()).map(value -> section.where(e.field())))
                    .orElse(where);
            Sentence sentence = Sentence.of(e.getMessage());
            problems.add(place, sentence.message(), sentence.maybe());
            return Optional.empty();
        }
    }

    private Map<String, String> plain(Section fields) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.values().forEach((name, value) -> {
            if (value instanceof CollectionNode<?>) {
                problems.add(value, "'" + name + "' takes one value", "Maybe state one fact for each value?");
            }
            values.put(name, Section.text(value).orElse(null));
        });
        return values;
    }

    private static String example(String name) {
        return Nearest.to(name, Vocabulary.types().stream().map(FactType::name).toList())
                .or(() -> Optional.of("PainSeverity"))
                .flatMap(Vocabulary::type)
                .map(YamlFact::example)
                .orElseThrow();
    }
}
