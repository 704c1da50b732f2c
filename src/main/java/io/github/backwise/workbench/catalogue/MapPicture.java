package io.github.backwise.workbench.catalogue;

import io.github.backwise.workbench.catalogue.KnowledgeMap.Kind;
import io.github.backwise.workbench.catalogue.KnowledgeMap.Link;
import io.github.backwise.workbench.catalogue.KnowledgeMap.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws a map as an SVG picture: facts on the left, causes in the middle, advice on the right. */
final class MapPicture {
    private static final int ROW = 20;
    private static final int TOP = 40;
    private static final int WIDTH = 1200;
    private static final List<Column> COLUMNS = List.of(
            new Column("What is stated", 0, 170, 24),
            new Column("What may be behind it", 420, 300, 46),
            new Column("What follows", 890, 310, 48));

    /** Where a column stands, and how many letters fit into it. */
    private record Column(String title, int left, int width, int letters) {}

    /** Where a node stands. */
    private record Spot(Column column, double middle) {
        double right() {
            return column.left() + column.width();
        }
    }

    private final KnowledgeMap map;
    private final Map<String, Spot> spots = new HashMap<>();

    MapPicture(KnowledgeMap map) {
        this.map = map;
    }

    void drawIn(Markup figure) {
        List<List<Node>> columns = new MapLayout(map).columns();
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        int height = TOP + rows * ROW + ROW / 2;
        Markup svg = figure.add("svg", "map")
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .with("role", "group")
                .with("aria-label", "How facts lead to causes, and causes to advice");
        for (int i = 0; i < COLUMNS.size(); i++) {
            place(columns.get(i), COLUMNS.get(i), rows);
            svg.add("text", "column")
                    .with("x", COLUMNS.get(i).left() + 4)
                    .with("y", 20)
                    .text(COLUMNS.get(i).title());
        }
        Markup links = svg.add("g", "links");
        map.links().forEach(link -> draw(link, links));
        map.nodes().forEach(node -> draw(node, svg));
    }

    private void place(List<Node> nodes, Column column, int rows) {
        double step = (double) rows * ROW / Math.max(1, nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            spots.put(nodes.get(i).key(), new Spot(column, TOP + (i + 0.5) * step));
        }
    }

    private void draw(Link link, Markup links) {
        Spot from = spots.get(link.from());
        Spot to = spots.get(link.to());
        boolean direct = from.column() == COLUMNS.get(0) && to.column() == COLUMNS.get(2);
        links.add("path", link.against() ? "against" : direct ? "direct" : "towards")
                .with("data-from", link.from())
                .with("data-to", link.to())
                .with("d", from.column() == to.column() ? arc(from, to) : curve(from, to));
    }

    private static String curve(Spot from, Spot to) {
        double bend = (to.column().left() - from.right()) / 2;
        return path(from.right(), from.middle(), bend, to.column().left(), to.middle(), -bend);
    }

    private static String arc(Spot from, Spot to) {
        double bend = 25 + Math.abs(from.middle() - to.middle()) / 8;
        return path(from.right(), from.middle(), bend, to.right(), to.middle(), bend);
    }

    private static String path(double x, double y, double bend, double toX, double toY, double toBend) {
        return String.format(
                Locale.ROOT,
                "M%.0f %.1fC%.0f %.1f %.0f %.1f %.0f %.1f",
                x,
                y,
                x + bend,
                y,
                toX + toBend,
                toY,
                toX,
                toY);
    }

    private void draw(Node node, Markup svg) {
        Spot spot = spots.get(node.key());
        Markup drawn = svg.add("g", "node " + node.kind().name().toLowerCase(Locale.ROOT))
                .with("data-key", node.key())
                .with("tabindex", "0")
                .with("role", "button");
        drawn.add("title").text(node.title());
        drawn.add("rect")
                .with("x", spot.column().left())
                .with("y", round(spot.middle() - 8.5))
                .with("width", spot.column().width())
                .with("height", 17)
                .with("rx", node.kind() == Kind.FACT ? 9 : 4);
        drawn.add("text")
                .with("x", spot.column().left() + 9)
                .with("y", round(spot.middle() + 4))
                .text(shortened(node.title(), spot.column().letters()));
    }

    private static String round(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String shortened(String title, int letters) {
        return title.length() <= letters
                ? title
                : title.substring(0, letters - 1).strip() + "…";
    }
}
