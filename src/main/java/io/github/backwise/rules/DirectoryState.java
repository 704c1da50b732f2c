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
 * @param files size and time of each file
 */
public record DirectoryState(Map<Path, Stamp> files) {
    private static final int MAX_DEPTH = 8;

    /** Size in bytes, and when it was last saved. */
    public record Stamp(long sizeInBytes, FileTime saved) {}

    /** The state right now. What cannot be looked at counts as not there. */
    public static DirectoryState of(Path... directories) {
        Map<Path, Stamp> files = new TreeMap<>();
        for (Path directory : directories) {
            try (Stream<Path> walk = Files.walk(directory, MAX_DEPTH)) {
                walk.forEach(file -> add(file, files));
            } catch (IOException | UncheckedIOException e) {
                files.keySet().removeIf(file -> file.startsWith(directory));
            }
        }
        return new DirectoryState(files);
    }

    private static void add(Path file, Map<Path, Stamp> files) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isDirectory()) {
                files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
            }
        } catch (IOException e) {
            // It went away between the listing and this look, which the next look will see.
        }
    }
}
