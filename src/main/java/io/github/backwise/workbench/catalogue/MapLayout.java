package io.github.backwise.workbench.catalogue;

import io.github.backwise.workbench.catalogue.KnowledgeMap.Kind;
import io.github.backwise.workbench.catalogue.KnowledgeMap.Link;
import io.github.backwise.workbench.catalogue.KnowledgeMap.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a map in three columns, connected nodes near each other so that few links cross. */
final class MapLayout {
    private static final int ROUNDS = 12;

    private final List<List<Node>> columns;
    private final Map<String, List<String>> neighbours = new HashMap<>();
    private final Map<String, Double> heights = new HashMap<>();

    MapLayout(KnowledgeMap map) {
        columns = Stream.of(List.of(Kind.FACT), List.of(Kind.COUNT, Kind.CAUSE), List.of(Kind.REFERRAL, Kind.ADVICE))
                .map(kinds ->
                        kinds.stream().flatMap(kind -> map.nodes(kind).stream()).toList())
                .map(nodes -> (List<Node>) new ArrayList<>(nodes))
                .toList();
        map.links().forEach(this::connect);
        columns.forEach(this::spread);
        for (int round = 0; round < ROUNDS; round++) {
            columns.forEach(this::settle);
        }
    }

    /** The nodes of the three columns from top to bottom: facts; counts and causes; referrals and advice. */
    List<List<Node>> columns() {
        return columns;
    }

    private void connect(Link link) {
        neighbours.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link.to());
        neighbours.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(link.from());
    }

    private void settle(List<Node> column) {
        Map<String, Double> wished = new HashMap<>();
        column.forEach(node -> wished.put(node.key(), wished(node)));
        column.sort(Comparator.comparing((Node node) -> node.kind() == Kind.ADVICE || node.kind() == Kind.CAUSE)
                .thenComparing(node -> wished.get(node.key()))
                .thenComparing(Node::key));
        spread(column);
    }

    private double wished(Node node) {
        return neighbours.getOrDefault(node.key(), List.of()).stream()
                .mapToDouble(heights::get)
                .average()
                .orElse(1);
    }

    private void spread(List<Node> column) {
        for (int i = 0; i < column.size(); i++) {
            heights.put(column.get(i).key(), (i + 0.5) / column.size());
        }
    }
}
