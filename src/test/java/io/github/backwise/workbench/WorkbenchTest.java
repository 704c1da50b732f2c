package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.rules.RuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbenchTest {
    @Test
    void saysWhichVersionItIs() {
        Run run = Run.of("--version");
        assertEquals(0, run.status());
        assertTrue(
                run.out()
                        .matches("Backwise \\S+\nRules \\S+\\+"
                                + RuleFiles.bundled().hash() + "\n"),
                run.out());
    }

    @Test
    void explainsItself() {
        Run run = Run.of("--help");
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("Usage: backwise [-hV] COMMAND"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "consult", "test", "consul x", "consult --jsn x", "test a b"})
    void refusesWrongUsageWithStatusTwo(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(
                run.err()
                        .matches("(?s).*(Usage: backwise|Did you mean: backwise|Possible solutions: --json"
                                + "|Maybe see 'backwise \\w+ --help'\\?).*"),
                run.err());
    }

    @Test
    void refusesAnEmptyNameOfAStory() {
        Run run = Run.of("consult", "");
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("The name of a story is empty."), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"test no-such-folder", "consult --rules no-such-folder rules"})
    void saysThatARuleFolderIsMissing(String line) {
        Run run = Run.of(line.split(" "));
        assertEquals(1, run.status());
        assertTrue(
                run.err().contains("no-such-folder: there is no such folder. Maybe its name is misspelt?"), run.err());
    }
}
