package io.github.backwise.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the rule files and texts of one directory, and reports every file that does not arrive as it should. */
final class RuleFolder {
    private static final int MAX_BYTES = 256 * 1024;
    private static final List<String> ENDINGS = List.of(".drl", ".properties");

    private final Path directory;
    private final String prefix;
    private final List<Problem> problems;

    /** @param prefix stands before the path of a file in messages */
    RuleFolder(Path directory, String prefix, List<Problem> problems) {
        this.directory = directory;
        this.prefix = prefix;
        this.problems = problems;
    }

    /** What could be read, by path inside the directory. */
    Map<String, String> read() {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files()) {
            String name = directory.relativize(file).toString().replace('\\', '/');
            if (isLinkToFolder(file) || ENDINGS.stream().anyMatch(name::endsWith)) {
                text(file, name).ifPresent(text -> texts.put(name, text));
            } else {
                refuseNearMiss(name);
            }
        }
        return texts;
    }

    private List<Path> files() {
        if (Files.isRegularFile(directory)) {
            problem("", "this is a file, not a folder", "Maybe give the folder it stands in?");
            return List.of();
        }
        try (Stream<Path> walk = DirectoryState.walk(directory)) {
            return walk.filter(file -> !isPlainFolder(file)).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            String message = Files.exists(directory) ? "this folder cannot be read" : "there is no such folder";
            problem("", message, "Maybe its name is misspelt?");
            return List.of();
        }
    }

    private boolean isPlainFolder(Path file) {
        boolean folder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
        return file.equals(directory) || folder && ENDINGS.stream().noneMatch(file.toString()::endsWith);
    }

    private Optional<String> text(Path file, String name) {
        try {
            if (isLinkToFolder(file)) {
                problem(name, "this is a link to a folder", "Maybe put or mount the folder itself here?");
            } else if (Files.isSymbolicLink(file) && !isInside(file)) {
                problem(name, "this is a link to another place", "Maybe copy the file into the folder?");
            } else if (!Files.isRegularFile(file)) {
                problem(name, "this is a folder, not a file", "Maybe rename it?");
            } else if (Files.size(file) > MAX_BYTES) {
                problem(name, "the file is larger than 256 KB", "Maybe split it by topic?");
            } else {
                return new FileText(prefix + name, problems).of(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            problem(name, "the file cannot be read", "Maybe another program holds it?");
        }
        return Optional.empty();
    }

    private static boolean isLinkToFolder(Path file) {
        return Files.isSymbolicLink(file) && Files.isDirectory(file);
    }

    /** Whether a link leads to a file of the same folder, as in mounted configurations. */
    private boolean isInside(Path link) throws IOException {
        return Files.isRegularFile(link) && link.toRealPath().startsWith(directory.toRealPath());
    }

    /** Some systems hide what a name ends in, and add to it. */
    private void refuseNearMiss(String name) {
        String small = name.toLowerCase(Locale.ROOT).replaceFirst("\\.txt$", "");
        ENDINGS.stream()
                .filter(small::endsWith)
                .findFirst()
                .ifPresent(ending -> problem(
                        name,
                        "the file is not read, because its name does not end in " + ending,
                        "Maybe rename it to " + small.substring(small.lastIndexOf('/') + 1) + "?"));
    }

    private void problem(String name, String message, String maybe) {
        Place place = name.isEmpty() ? new Place(directory.toString(), 0, 0) : Place.of(prefix + name);
        problems.add(new Problem(place, "", message, maybe));
    }
}
