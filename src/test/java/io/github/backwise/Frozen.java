package io.github.backwise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A list that is kept in src/test/resources, so that nobody changes what it lists without noticing. */
final class Frozen {
    private static final String INDENT = "    ";

    private Frozen() {}

    /**
     * Fails if the list of this name differs from the lines, naming the differences. An indented line belongs to the last one
     * that is not.
     */
    static void assertUnchanged(String name, List<String> lines) throws IOException {
        Path now = Files.write(Path.of("target", name), lines);
        Path frozen = Path.of("src/test/resources", name);
        List<String> before = Files.exists(frozen) ? Files.readAllLines(frozen) : List.of();
        List<String> differences = differences(before, lines);
        assertTrue(
                before.equals(lines),
                () -> "%s differs:%n%s%nIf this is meant, copy %s over %s and say it in the changelog."
                        .formatted(name, String.join(System.lineSeparator(), differences), now, frozen));
    }

    private static List<String> differences(List<String> before, List<String> after) {
        List<String> differences = new ArrayList<>();
        List<String> gone = new ArrayList<>(inFull(before));
        gone.removeAll(inFull(after));
        gone.forEach(line -> differences.add("- " + line));
        List<String> added = new ArrayList<>(inFull(after));
        added.removeAll(inFull(before));
        added.forEach(line -> differences.add("+ " + line));
        return differences;
    }

    /** Each line with the one it belongs to. */
    private static List<String> inFull(List<String> lines) {
        List<String> full = new ArrayList<>();
        String head = "";
        for (String line : lines) {
            head = line.startsWith(INDENT) ? head : line;
            full.add(head.equals(line) ? line : head + ": " + line.strip());
        }
        return full;
    }
}
