package io.github.backwise.workbench.cases;

import io.github.backwise.rules.Place;
import io.github.backwise.rules.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Gathers everything that is wrong in one file, so that its author sees all of it at once. */
final class FileProblems {
    private static final int NO_LINE = 0;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    FileProblems(String file) {
        this.file = file;
    }

    /** Adds a problem of the file as a whole. */
    void add(String message, String maybe) {
        add(new Place(file, NO_LINE, 1), message, maybe);
    }

    void add(Node node, String message, String maybe) {
        add(place(node), message, maybe);
    }

    void add(Optional<Mark> mark, String message, String maybe) {
        add(place(mark), message, maybe);
    }

    private void add(Place place, String message, String maybe) {
        problems.add(new Problem(place, "", message, maybe));
    }

    Place place(Node node) {
        return place(node.getStartMark());
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElseGet(() -> Place.of(file));
    }

    String file() {
        return file;
    }

    int count() {
        return problems.size();
    }

    /** All problems, by line. */
    List<Problem> all() {
        return problems.stream().sorted(Comparator.comparing(Problem::place)).toList();
    }
}
