package io.github.backwise.workbench.cases;

import io.github.backwise.rules.DirectoryState;
import io.github.backwise.rules.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A file of cases, or a story, as read.
 *
 * <pre>{@code
 * for (CaseFile file : CaseFile.in(Path.of("rules"))) {
 *     file.cases();    // each with what it states and what it expects
 * }
 * }</pre>
 *
 * @param path where it is
 * @param cases what could be read
 * @param unread how many cases could not
 * @param rests what could be read of those that could not: some of their facts
 * @param problems why they could not, by line
 */
public record CaseFile(Path path, List<Case> cases, int unread, List<Case> rests, List<Problem> problems) {
    private static final String CASES = "\\.cases\\.ya?ml";
    private static final String STORY = "\\.ya?ml";

    /** Keeps immutable copies of the lists. */
    public CaseFile {
        cases = List.copyOf(cases);
        rests = List.copyOf(rests);
        problems = List.copyOf(problems);
    }

    /** All files of cases and all stories of a rule directory, by name; stories stand in its folder "stories". */
    public static List<CaseFile> in(Path directory) {
        return paths(directory).stream().map(CaseFile::read).toList();
    }

    /** Where they are; nothing if there is no such directory. */
    static List<Path> paths(Path directory) {
        return Files.isDirectory(directory)
                ? files(directory)
                        .filter(file -> isCases(file) || isStory(file) && isIn(directory.resolve("stories"), file))
                        .toList()
                : List.of();
    }

    /** Files of YAML that are neither cases nor stories by their names and places. */
    public static List<Path> misnamed(Path directory) {
        List<Path> read = paths(directory);
        return Files.isDirectory(directory)
                ? files(directory)
                        .filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*" + STORY))
                        .filter(file -> !read.contains(file))
                        .toList()
                : List.of();
    }

    /** Reads a file of cases or a story, by its name. */
    static CaseFile read(Path file) {
        return isCases(file) ? readCases(file) : readStory(file);
    }

    /** The content of a file of cases; empty if it is no such file or cannot be read as text. */
    public static Optional<String> text(Path file) {
        try {
            return isStory(file) || isCases(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The stories that stand directly in a folder, by name. */
    public static List<CaseFile> storiesIn(Path folder) {
        return files(folder)
                .filter(file -> isIn(folder, file) && isStory(file))
                .map(CaseFile::readStory)
                .toList();
    }

    /** Reads a file of cases. */
    public static CaseFile readCases(Path file) {
        return read(file, CaseReader::cases);
    }

    /** Reads a story: one case in a file of its own. */
    public static CaseFile readStory(Path file) {
        return read(file, (reader, root) -> reader.story(root).stream().toList());
    }

    private static CaseFile read(Path file, BiFunction<CaseReader, Node, List<Case>> reading) {
        FileProblems problems = new FileProblems(shown(file));
        CaseReader reader = new CaseReader(problems);
        return YamlText.read(file, problems)
                .map(root -> reading.apply(reader, root))
                .map(cases -> new CaseFile(file, cases, reader.unread(), reader.rests(), problems.all()))
                .orElseGet(() -> new CaseFile(file, List.of(), 1, List.of(), problems.all()));
    }

    /** The file's name without its endings: "hills". */
    public String topic() {
        return path.getFileName().toString().replaceFirst(CASES + "$|" + STORY + "$", "");
    }

    /** The path as a person reads it on any system. */
    public String shown() {
        return shown(path);
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** True for a story, false for a file of cases. */
    boolean isStory() {
        return isStory(path);
    }

    private static boolean isCases(Path file) {
        return file.getFileName().toString().matches(".*" + CASES);
    }

    private static boolean isStory(Path file) {
        return !isCases(file) && file.getFileName().toString().matches(".*" + STORY);
    }

    private static boolean isIn(Path folder, Path file) {
        return folder.equals(file.getParent());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> walk = DirectoryState.walk(folder)) {
            return walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
