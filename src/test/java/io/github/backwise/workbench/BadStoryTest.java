package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who makes a mistake in a story gets to read. */
class BadStoryTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "given:\n  - PainSeverty: {score: 3}\n",
                        "2:5: there is no fact 'PainSeverty'. Maybe 'PainSeverity'?"),
                arguments(
                        "given:\n  - PainSeverity: {scor: 3}\n",
                        "2:20: no field 'scor' in PainSeverity. Maybe 'score'?"),
                arguments(
                        "given:\n  - Change: {factor: HILS, daysAgo: 14}\n",
                        "2:14: no value 'HILS' for factor in Change. Maybe 'HILLS'?"),
                arguments(
                        "given:\n  - Change: {factor: HILLS}\n",
                        "2:5: Change lacks its field 'daysAgo'. Maybe add it, or leave the whole fact out if it is not known?"),
                arguments(
                        "given:\n  - Change: {factor: HILLS, daysAgo: fourteen}\n",
                        "2:29: daysAgo in Change takes a whole number of days, not 'fourteen'. Maybe write it in digits, or leave the whole fact out if it is not known?"),
                arguments(
                        "given:\n  - FormHabit: {fault: LEANS_FORWARD, present: no}\n",
                        "2:39: present in FormHabit takes true or false, not 'no'. Maybe false?"),
                arguments(
                        "given:\n  - PainSeverity: {score: 11}\n",
                        "2:20: PainSeverity.score is 11, allowed is 0 to 10 points. "
                                + "Maybe the value counts something other than points?"),
                arguments(
                        "given:\n  - PainSite: {site: [LOW_BACK, CALF]}\n",
                        "2:22: 'site' takes one value. Maybe state one fact for each value?"),
                arguments(
                        "given:\n  - PainSeverity: 3\n",
                        "2:5: PainSeverity takes its fields in braces. Maybe write '- PainSeverity: {score: 7}'?"),
                arguments(
                        "given:\n  - AwkwardNight\n",
                        "2:5: this is not a fact. Maybe write '- AwkwardNight: {present: true}'?"),
                arguments(
                        "given:\n  - Age: {years: 34}\n    PainSeverity: {score: 3}\n",
                        "2:5: two facts stand in one item of the list. Maybe start each fact with '- '?"),
                arguments(
                        "given:\n  Age: {years: 34}\n",
                        "1:1: 'given' takes a list of facts. "
                                + "Maybe start each fact with '- ', or write 'given: []' if nothing is known?"),
                arguments("givn: []\n", "1:1: 'givn' is not known here. Maybe 'given'?"),
                arguments("story: a\n", "1:1: 'given' is missing. Maybe add 'given:' with the facts below it?"),
                arguments(
                        "- Age: {years: 34}\n",
                        "1:1: a story starts with 'given:' and the facts below it. "
                                + "Maybe add the line 'given:' above the list, or use 'test' if these are cases?"),
                arguments(
                        "hello\n",
                        "1:1: a story starts with 'given:' and the facts below it. "
                                + "Maybe it is another file than meant?"),
                arguments(
                        "given: []\nexpect: {urgency: SELFCARE}\n",
                        "2:10: no 'SELFCARE' for urgency. Maybe 'SELF_CARE'?"),
                arguments(
                        "given: []\nexpect: {who: [DOCTOR, PHYSIO_THERAPIST]}\n",
                        "2:10: no 'PHYSIO_THERAPIST' for who. Maybe 'PHYSIOTHERAPIST'?"),
                arguments("given: []\ngiven: []\n", "2:1: 'given' stands twice. Maybe delete one of the two?"),
                arguments("", " the file is empty. Maybe it was not saved?"),
                arguments("# later\n", " the file holds nothing but comments. Maybe it was not finished?"),
                arguments("a\0b", " the file is not a text file. Maybe it is another file than meant?"),
                arguments(
                        "story: Sore: since Monday\ngiven: []\n",
                        "1:12: a colon is missing or one too many, or this line is indented too far. "
                                + "Maybe put a text that holds a colon in quotes, or compare with the line above?"),
                arguments(
                        "given:\n  - Change: {factor: HILLS, daysAgo: 14\n  - Age: {years: 34}\n",
                        "2:13: this '{' is not closed, or a comma is missing behind it. Maybe add '}'?"),
                arguments("given: [\n", "2:1: the file ends before a bracket is closed. Maybe add ']' or '}'?"),
                arguments("story: \"Sore\ngiven: []\n", "1:8: this quote is not closed. Maybe add the second quote?"),
                arguments(
                        "story: \"C:\\path\"\ngiven: []\n",
                        "1:12: a backslash stands in double quotes. Maybe use single quotes, or no backslash?"),
                arguments(
                        "story: @home\ngiven: []\n",
                        "1:8: a value cannot start with this character. Maybe put it in quotes?"),
                arguments(
                        "given:\n\t- Age: {years: 34}\n",
                        "2:1: a tab stands where spaces are needed. Maybe use spaces instead?"),
                arguments(
                        "given:\n    - Age: {years: 34}\n  - PainSeverity: {score: 3}\n",
                        "3:3: this line does not line up with the ones above. "
                                + "Maybe change the spaces at its start?"),
                arguments(
                        "given: []\n---\ngiven: []\n",
                        "2:1: there is more than one story here. Maybe delete the line '---' and what follows?"),
                arguments(
                        "a: &a [1, 1]\nb: &b [*a, *a]\ngiven: [*b, *b]\n",
                        "1:4: '&' and '*' at the start of a value (a link to another place) are not understood here. "
                                + "Maybe write the value out, or put it in quotes?"),
                arguments(
                        "story: !!javax.script.ScriptEngineManager [a]\ngiven: []\n",
                        "1:8: '!' at the start of a value (a type for it) is not understood here. "
                                + "Maybe leave it out, or put the value in quotes?"),
                arguments(
                        "given:\n  - PainSeverity: {score: !!int 3}\n",
                        "2:27: '!' at the start of a value (a type for it) is not understood here. "
                                + "Maybe leave it out, or put the value in quotes?"),
                arguments(
                        "given: " + "[".repeat(100_000),
                        "1:23: lists stand inside lists more than 16 times. Maybe a bracket is not closed?"),
                arguments(
                        "#".repeat(256 * 1024 + 1),
                        " the file is larger than 256 KB. Maybe split it, or is it another file than meant?"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldWithItsPlaceAndWhatToTry(String story, String complaint) throws IOException {
        Files.writeString(folder.resolve("story.yaml"), story);
        assertComplaint(complaint);
    }

    @Test
    void isToldWhenAFileIsNotText() throws IOException {
        Files.write(
                folder.resolve("story.yaml"), "story: R\u00fccken\ngiven: []\n".getBytes(StandardCharsets.ISO_8859_1));
        assertComplaint(" the file is not plain text in UTF-8. "
                + "Maybe save it again with the encoding UTF-8, or is it another file than meant?");
    }

    @Test
    void isToldWhenAFileIsMissing() {
        assertComplaint(" there is no such file. Maybe its name is misspelt, or it is in another folder?");
    }

    @Test
    void isToldWhenAFileHoldsRules() {
        String file = Run.RULES + "/sample.drl";
        Run run = Run.of("consult", file, "--rules", Run.RULES);
        assertEquals(1, run.status());
        assertEquals(file + ": this is a rule file, not a story. Maybe run 'test' on its folder?\n", run.err());
    }

    @Test
    void tellsAllMistakesAtOnce() throws IOException {
        Files.writeString(folder.resolve("story.yaml"), """
                storey: a
                given:
                  - Age: {years: old}
                  - Agee: {years: 34}
                """);
        Run run = consult();
        assertEquals("""
                story.yaml:1:1: 'storey' is not known here. Maybe 'story'?
                story.yaml:3:11: years in Age takes a whole number of years, not 'old'. Maybe write it in digits, or leave the whole fact out if it is not known?
                story.yaml:4:5: there is no fact 'Agee'. Maybe 'Age'?
                """, run.err());
    }

    @Test
    void tellsWhomToSeeWhenWorryingFactsContradictEachOther() throws IOException {
        Files.writeString(folder.resolve("story.yaml"), """
                given:
                  - Symptom: {sign: FEVER, present: true}
                  - Age: {years: 34}
                  - Symptom: {sign: FEVER, present: false}
                """);
        Run run = consult();
        assertEquals(1, run.status());
        assertEquals("""
                story.yaml:4:5: Symptom: {sign: FEVER, present: false} contradicts \
                Symptom: {sign: FEVER, present: true} in line 2. Maybe one of them is out of date?
                  See urgent care (an out-of-hours line, a walk-in clinic or an urgent appointment): today, within hours. \
                Tell them: I have a sore back and a fever.
                  Do not wait until the story is put right.
                """, run.err());
    }

    @Test
    void tellsWhomToSeeInSpiteOfAMistake() throws IOException {
        Files.writeString(folder.resolve("story.yaml"), """
                given:
                  - PainSeverity: {score: 9}
                  - Agee: {years: 34}
                """);
        Run run = consult();
        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertEquals("""
                story.yaml:3:5: there is no fact 'Agee'. Maybe 'Age'?
                  See a doctor: within a week. Tell them: The pain is 7 or more out of 10.
                  Do not wait until the story is put right.
                """, run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "given:\n  - PainSeverity: {score: 9}\n    Age: {years: 34}\n",
                "given:\n  Age: {years: 34}\n  PainSeverity: {score: 9}\n",
                "given:\n  - PainSeverity: {score: 9}\nexpect: {urgency: SOONER}\n",
                "given:\n  - PainSeverity: {score: 9}\n  - PainSeverity: {score: 8}\n  - Age: 34\n"
            })
    void readsAllItCanOfAStoryWithAMistake(String story) throws IOException {
        Files.writeString(folder.resolve("story.yaml"), story);
        Run run = consult();
        assertEquals(1, run.status());
        assertTrue(run.err().contains("\n  See a doctor: within a week."), run.err());
    }

    @Test
    void doesNotCallAContradictionHarmless() throws IOException {
        Files.writeString(folder.resolve("story.yaml"), """
                given:
                  - PainDuration: {days: 3}
                  - PainDuration: {days: 4}
                """);
        Run run = consult();
        assertEquals(1, run.status());
        assertEquals("""
                story.yaml:3:5: PainDuration: {days: 4} contradicts PainDuration: {days: 3} in line 2. \
                Maybe one of them is out of date?
                  This could not be assessed. If in doubt, see a doctor or a physiotherapist.
                """, run.err());
    }

    @Test
    void isToldWhenAFolderHoldsNoStory() throws IOException {
        Files.writeString(folder.resolve("hills.cases.yaml"), "[]");
        Run run = Run.of("consult", "--rules", Run.RULES, folder.toString());
        assertEquals(1, run.status());
        assertEquals(folder + ": there is no story in this folder. Maybe its files do not end in .yaml?\n", run.err());
    }

    private void assertComplaint(String complaint) {
        Run run = consult();
        assertEquals("story.yaml:" + complaint + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(1, run.status());
    }

    private Run consult() {
        Run run = Run.of("consult", folder.resolve("story.yaml").toString(), "--rules", Run.RULES);
        return new Run(
                run.status(), run.out(), run.err().replace(folder.toString().replace('\\', '/') + "/", ""));
    }
}
