package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.advice.Consultation;
import io.github.backwise.engine.Engine;
import io.github.backwise.facts.Fault;
import io.github.backwise.facts.FormHabit;
import io.github.backwise.facts.Terrain;
import io.github.backwise.facts.TerrainKind;
import io.github.backwise.rules.RuleFiles;
import io.github.backwise.rules.RuleProblemsException;
import io.github.backwise.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rule files and texts that try to run code or to use up time and memory. Each folder holds the files in which it differs
 * from a sound rule directory; those in {@code harmless} are texts that may say what they like.
 */
class HostileTest {
    private static final Path HOSTILE = Path.of("src/test/resources/hostile");
    private static final Path HARMLESS = HOSTILE.resolve("harmless");
    private static final long SECOND = 1_000;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startUp() {
        Run.of("check", RuleFolders.SOUND.toString());
    }

    @BeforeEach
    @AfterEach
    void nothingRan() throws IOException {
        assertNull(System.getProperty(Tripwire.TRACE));
        assertFalse(Files.exists(Path.of(Tripwire.TRACE)));
    }

    @TestFactory
    Stream<DynamicTest> refusesCode() {
        return hostile().map(file -> test(file.getFileName().toString(), rules -> RuleFolders.copy(file, rules)));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatIsHuge() throws IOException {
        String sound = Files.readString(RuleFolders.SOUND.resolve("hills.drl"));
        return HugeFiles.madeFrom(sound).entrySet().stream()
                .map(file ->
                        test(file.getKey(), rules -> Files.writeString(rules.resolve("hills.drl"), file.getValue())));
    }

    @Test
    void thereAreManyOfThem() {
        assertTrue(hostile().count() >= 80);
    }

    @TestFactory
    Stream<DynamicTest> textsMaySayWhatTheyLike() {
        return RuleFolders.in(HARMLESS).stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Path rules = rules(file.getFileName().toString());
                    RuleFolders.copy(file, rules);
                    RuleSet set = RuleSet.read(RuleFiles.in(rules));
                    Consultation visit = Engine.of(set)
                            .consult(List.of(new Terrain(TerrainKind.HILLS), new FormHabit(Fault.LEANS_FORWARD, true)));
                    assertEquals(
                            set.texts().get("advice", "form.run-tall.title"),
                            visit.advice().get(0).title());
                    nothingRan();
                }));
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder() throws IOException {
        Path rules = rules("linked");
        Path outside = Files.createDirectory(folder.resolve("outside"));
        RuleFolders.copy(HOSTILE.resolve("then-code"), outside);
        Files.createSymbolicLink(rules.resolve("linked.drl"), outside.resolve("hills.drl"));
        Files.createSymbolicLink(rules.resolve("more"), outside);
        Run run = Run.of("check", rules.toString());
        assertEquals("""
                linked.drl:1:1: this is a link to another place. Maybe copy the file into the folder?
                more:1:1: this is a link to a folder. Maybe put or mount the folder itself here?
                6 rules, 2 problems
                """, run.out());
        assertThrows(RuleProblemsException.class, () -> RuleSet.read(RuleFiles.in(rules)));
    }

    @Test
    void theTripwireWorks() throws IOException {
        try {
            assertTrue(Tripwire.cut());
            assertEquals("cut", System.getProperty(Tripwire.TRACE));
            assertTrue(Files.exists(Path.of(Tripwire.TRACE)));
        } finally {
            System.clearProperty(Tripwire.TRACE);
            Files.delete(Path.of(Tripwire.TRACE));
        }
    }

    private static Stream<Path> hostile() {
        return RuleFolders.in(HOSTILE).stream().filter(file -> !file.equals(HARMLESS));
    }

    private interface Change {
        void apply(Path rules) throws IOException;
    }

    private DynamicTest test(String name, Change change) {
        return DynamicTest.dynamicTest(name, () -> {
            Path rules = rules(name);
            change.apply(rules);
            long start = System.nanoTime();
            Run run = Run.of("check", rules.toString());
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertThrows(RuleProblemsException.class, () -> RuleSet.read(RuleFiles.in(rules)));
            assertEquals(1, run.status());
            assertEquals("", run.err());
            assertTrue(run.out().matches("(?s).*\\d+ problems?\n"), run.out());
            assertTrue(
                    run.out().length() < 100_000, "says too much: " + run.out().length());
            assertTrue(millis < SECOND, "took " + millis + " ms");
            nothingRan();
        });
    }

    private Path rules(String name) throws IOException {
        Path rules = folder.resolve(name);
        RuleFolders.copy(RuleFolders.SOUND, rules);
        return rules;
    }
}
