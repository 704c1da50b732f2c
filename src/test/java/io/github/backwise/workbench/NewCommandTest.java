package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new rule, from its frame to the first green check. */
class NewCommandTest {
    @TempDir
    private Path rules;

    @BeforeEach
    void copyTheSoundRules() throws IOException {
        RuleFolders.copy(RuleFolders.SOUND, rules);
    }

    @Test
    void writesTheRuleItsCasesAndItsWordsWhereTheyBelong() throws IOException {
        Run run = write("hills", "hills-at-dusk");
        assertEquals(0, run.status(), run.err());
        assertTrue(Files.readString(rules.resolve("hills.drl")).contains("@id( \"hills-at-dusk\" )"));
        assertTrue(Files.readString(rules.resolve("hills.cases.yaml")).contains("silent: hills-at-dusk"));
        assertTrue(Files.readString(rules.resolve("text/advice.properties")).contains("hills.at-dusk.title = "));
        assertTrue(run.out().contains("hills.drl:"), run.out());
    }

    @Test
    void passesTheCheckApartFromWhatIsMarked() {
        write("hills", "hills-at-dusk");
        Run check = Run.of("check", rules.toString());
        List<String> problems = check.out()
                .lines()
                .filter(line -> line.matches("\\S+:\\d+:\\d+:? .*"))
                .toList();
        assertEquals(9, problems.size(), check.out());
        assertTrue(
                problems.stream()
                        .allMatch(line ->
                                line.endsWith(": this is still to be filled in. Maybe write it, and delete the ___?")),
                check.out());
    }

    @Test
    void passesTheCheckAndTheCasesOnceItIsFilledIn() throws IOException {
        write("hills", "hills-at-dusk");
        for (String file : List.of("hills.drl", "hills.cases.yaml", "text/advice.properties")) {
            Path path = rules.resolve(file);
            Files.writeString(
                    path, Files.readString(path).replace("\"___\"", "\"book\"").replace("___ ", ""));
        }
        assertEquals(
                "7 rules, nothing to report\n",
                Run.of("check", rules.toString()).out());
        assertEquals(0, Run.of("test", rules.toString()).status());
    }

    @Test
    void rulesWithBlanksReachNoRunner() {
        write("hills", "hills-at-dusk");
        Run run = Run.of("consult", "--rules", rules.toString(), "rules/stories/hills.yaml");
        assertEquals(1, run.status());
        assertTrue(run.err().contains("this is still to be filled in"), run.err());
    }

    @Test
    void startsAFileForANewTopicAndSaysSo() {
        Run run = write("hill", "hill-at-dusk");
        assertTrue(run.out().startsWith("There was no hill.drl yet. There is a hills.drl.\n"), run.out());
        assertTrue(Files.exists(rules.resolve("hill.drl")));
    }

    @Test
    void keepsTheLineEndsOfTheFile() throws IOException {
        Path file = rules.resolve("hills.drl");
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        write("hills", "hills-at-dusk");
        assertFalse(Files.readString(file).matches("(?s).*[^\r]\n.*"));
    }

    @Test
    void refusesAnIdThatIsTaken() {
        assertRefused(
                "the id 'hills-lean' is taken, by the rule at hills.drl:4:1. Maybe 'hills-lean-2'?",
                "hills",
                "hills-lean");
    }

    @Test
    void refusesAnIdThatIsRetired() throws IOException {
        Files.writeString(rules.resolve("retired.properties"), "hills-old = nobody runs like that\n");
        assertRefused(
                "the id 'hills-old' was used before, and is never used again. Maybe 'hills-old-2'?",
                "hills",
                "hills-old");
    }

    @Test
    void refusesAnIdWithOtherLetters() {
        assertRefused(
                "the id 'Hills at dusk' may hold only small letters, digits and dashes. Maybe 'hills-at-dusk'?",
                "hills",
                "Hills at dusk");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Run run = Run.of("new", "hills", "hills-at-dusk", "--rules", "no-such-folder");
        assertEquals(2, run.status());
        assertTrue(
                run.err()
                        .startsWith(
                                "there is no folder no-such-folder. Maybe make it first, or give another with --rules?"),
                run.err());
    }

    private void assertRefused(String message, String topic, String id) {
        Run run = write(topic, id);
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith(message), run.err());
    }

    private Run write(String topic, String id) {
        return Run.of("new", topic, id, "--rules", rules.toString());
    }
}
