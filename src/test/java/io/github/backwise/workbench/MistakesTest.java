package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The mistakes people make. Each folder holds the files in which a rule directory differs from the sound one in
 * {@code base}, and {@code expected.txt}: all that {@code check} prints about it.
 */
class MistakesTest {
    private static final Path MISTAKES = Path.of("src/test/resources/mistakes");
    private static final String EXPECTED = "expected.txt";
    private static final Pattern JARGON = Pattern.compile(
            "java|io\\.github|exception|\\bnull\\b|\\btoken|\\bpars(e|er|ing)"
                    + "\\b|syntax|\\bclass|\\benum|\\bliteral|identifier|operand|\\bdrools|mvel|\\bat [a-z]+\\.[a-z.]+\\(");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrong() {
        return mistakes()
                .map(mistake -> DynamicTest.dynamicTest(
                        mistake.getFileName().toString(), () -> assertEquals(expected(mistake), checked(mistake))));
    }

    @Test
    void findsNothingInTheSoundFolder() {
        Run run = Run.of("check", RuleFolders.SOUND.toString());
        assertEquals("6 rules, nothing to report\n", run.out());
        assertEquals(0, run.status());
    }

    @Test
    void thereAreManyMistakesAndEachIsReported() throws IOException {
        assertTrue(mistakes().count() >= 140);
        for (Path mistake : mistakes().toList()) {
            assertTrue(
                    expected(mistake).matches("(?s).+:\\d+:\\d+.*: .+\\..*\n\\d+ rules?, \\d+ problems?\n"),
                    mistake.toString());
        }
    }

    @Test
    void speaksPlainly() throws IOException {
        for (Path mistake : mistakes().toList()) {
            List<String> messages = expected(mistake)
                    .lines()
                    .filter(line -> !line.startsWith("    "))
                    .toList();
            for (String message : messages) {
                assertFalse(
                        JARGON.matcher(message.toLowerCase(java.util.Locale.ROOT))
                                .find(),
                        message);
            }
        }
    }

    private static Stream<Path> mistakes() {
        return RuleFolders.in(MISTAKES).stream().filter(folder -> !folder.equals(RuleFolders.SOUND));
    }

    private static String expected(Path mistake) throws IOException {
        return Files.readString(mistake.resolve(EXPECTED));
    }

    private String checked(Path mistake) throws IOException {
        Path rules = folder.resolve(mistake.getFileName());
        RuleFolders.copy(RuleFolders.SOUND, rules);
        RuleFolders.copy(mistake, rules);
        Files.delete(rules.resolve(EXPECTED));
        Run run = Run.of("check", rules.toString());
        assertEquals("", run.err());
        assertEquals(1, run.status());
        return run.out();
    }
}
