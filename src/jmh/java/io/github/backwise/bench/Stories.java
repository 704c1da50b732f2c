package io.github.backwise.bench;

import io.github.backwise.facts.Fact;
import io.github.backwise.workbench.cases.CaseFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The runners of {@code rules/stories}, in a fixed order. */
final class Stories {
    private Stories() {}

    static List<List<Fact>> facts() {
        try (Stream<Path> files = Files.list(Path.of("rules", "stories"))) {
            return files.sorted()
                    .map(file -> CaseFile.readStory(file).cases().get(0).facts())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
