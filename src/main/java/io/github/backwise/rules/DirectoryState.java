package io.github.backwise.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the files of some directories look from outside: two states differ if a file came, went or was saved in between.
 *
 * @param files what is seen of each file
 */
public record DirectoryState(Map<Path, Stamp> files) {
    private static final int MAX_DEPTH = 8;

    /**
     * What changes when a file is saved, or a link leads to another one.
     *
     * @param file where it lies when all links are followed
     */
    public record Stamp(long sizeInBytes, FileTime saved, Path file) {}

    /** The state right now. What cannot be looked at counts as not there. */
    public static DirectoryState of(Path... directories) {
        Map<Path, Stamp> files = new TreeMap<>();
        for (Path directory : directories) {
            try (Stream<Path> walk = walk(directory)) {
                Path real = directory.toRealPath();
                walk.forEach(file -> add(file, real.resolve(directory.relativize(file)), files));
            } catch (IOException | UncheckedIOException e) {
                files.keySet().removeIf(file -> file.startsWith(directory));
            }
        }
        return new DirectoryState(files);
    }

    /**
     * A directory, whose own name may be a link, and all that lies in it, by the directory's path as given; links inside are
     * not followed. What begins with a dot is left out: editors and systems keep their own things there.
     */
    public static Stream<Path> walk(Path directory) throws IOException {
        Path start = directory.resolve(".");
        int above = start.getNameCount();
        return Files.walk(start, MAX_DEPTH)
                .filter(path -> !isHidden(path, above))
                .map(path ->
                        path.equals(start) ? directory : directory.resolve(path.subpath(above, path.getNameCount())));
    }

    private static boolean isHidden(Path path, int above) {
        for (int i = above; i < path.getNameCount(); i++) {
            if (path.getName(i).toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static void add(Path file, Path real, Map<Path, Stamp> files) {
        try {
            Path place = Files.isSymbolicLink(file) ? file.toRealPath() : real;
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isDirectory()) {
                files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime(), place));
            }
        } catch (IOException e) {
            // It went away between the listing and this look, which the next look will see.
        }
    }
}
