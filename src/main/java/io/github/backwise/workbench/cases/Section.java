package io.github.backwise.workbench.cases;

import io.github.backwise.facts.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The entries {@code key: value} that belong together in a file: a story, a case, an expectation, the fields of a fact. */
final class Section {
    private final MappingNode node;
    private final FileProblems problems;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private boolean strange;

    private Section(MappingNode node, FileProblems problems) {
        this.node = node;
        this.problems = problems;
        node.getValue().forEach(this::add);
    }

    /** The entries, whatever their keys; empty if the node holds something else. */
    static Optional<Section> of(Node node, FileProblems problems) {
        return node instanceof MappingNode mapping ? Optional.of(new Section(mapping, problems)) : Optional.empty();
    }

    private void add(NodeTuple entry) {
        String key = text(entry.getKeyNode()).orElse("");
        if (key.isEmpty()) {
            problems.add(entry.getKeyNode(), "a name is missing before the colon", "Maybe delete this line?");
        } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
            problems.add(entry.getKeyNode(), "'" + key + "' stands twice", "Maybe delete one of the two?");
        } else {
            keys.put(key, entry.getKeyNode());
        }
    }

    /** Complains about keys other than these. */
    Section allow(List<String> allowed) {
        keys.forEach((key, where) -> {
            if (!allowed.contains(key)) {
                strange = true;
                problems.add(where, "'" + key + "' is not known here", Nearest.maybe(key, allowed));
            }
        });
        return this;
    }

    /** True if a key was not allowed: it may be a misspelt form of one that is missed. */
    boolean isStrange() {
        return strange;
    }

    Map<String, Node> values() {
        return values;
    }

    /** Where a key stands; the whole section if it has no such key. */
    Node where(String key) {
        return keys.getOrDefault(key, node);
    }

    Optional<Node> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** One text or a list of texts; empty if the key is absent. */
    List<String> texts(String key) {
        return find(key).map(value -> texts(key, value)).orElse(List.of());
    }

    private List<String> texts(String key, Node value) {
        List<Node> items = value instanceof SequenceNode list ? list.getValue() : List.of(value);
        List<String> texts = new ArrayList<>();
        for (Node item : items) {
            text(item)
                    .ifPresentOrElse(
                            texts::add,
                            () -> problems.add(
                                    item,
                                    "'" + key + "' takes a name or a list of names",
                                    "Maybe " + key + ": [one, another]?"));
        }
        return texts;
    }

    /** The text of a plain value; empty for lists, sections, and where nothing is written. */
    static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }
}
