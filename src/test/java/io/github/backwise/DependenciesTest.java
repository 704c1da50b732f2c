package io.github.backwise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an application gets with the library, and how much that is. */
class DependenciesTest {
    private static final double MAX_MEGABYTES = 2.6;

    /** Written by the build before the tests. */
    private static final Path TREE = Path.of("target/dependency-tree.txt");

    /** The branch of the tree, then {@code group:artifact:jar:version:scope}; nothing follows unless it is optional. */
    private static final Pattern ARTIFACT =
            Pattern.compile("[-+|\\\\ ]+ ([^:]+):([^:]+):jar:([^:]+):(?:compile|runtime)");

    @Test
    void areThoseOnTheList() throws IOException {
        Frozen.assertUnchanged(
                "dependencies.txt",
                artifacts()
                        .map(artifact -> artifact.group(1) + ":" + artifact.group(2) + ":" + artifact.group(3))
                        .sorted()
                        .toList());
    }

    @Test
    void stayWithinTheirSize() throws IOException {
        double megabytes = artifacts().mapToLong(DependenciesTest::bytes).sum() / 1e6;
        assertTrue(
                megabytes <= MAX_MEGABYTES,
                () -> "the dependencies weigh %.1f MB, more than %.1f. Maybe see what grew in target/dependencies.txt?"
                        .formatted(megabytes, MAX_MEGABYTES));
    }

    private static Stream<MatchResult> artifacts() throws IOException {
        assertTrue(Files.exists(TREE), TREE + " is missing. Maybe run mvn process-test-resources first?");
        List<String> lines = Files.readAllLines(TREE);
        return lines.stream()
                .map(ARTIFACT::matcher)
                .filter(found -> found.matches())
                .map(found -> found.toMatchResult());
    }

    /** Of the jar on the class path of the tests. */
    private static long bytes(MatchResult artifact) {
        String jar = artifact.group(2) + "-" + artifact.group(3) + ".jar";
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> file.getName().equals(jar))
                .mapToLong(File::length)
                .findFirst()
                .orElseThrow(() -> new AssertionError(jar + " is not on the class path"));
    }
}
