package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.backwise.engine.Engine;
import io.github.backwise.workbench.cases.CaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class ConsultCommandTest {
    private static final String STRONG = Run.RULES + "/stories/strong.yaml";
    private static final String WEAK = Run.RULES + "/stories/weak.yaml";

    @TempDir
    private Path folder;

    @Test
    void tellsAPersonWhatToDoAndWhy() {
        Run run = Run.of("consult", "--rules", Run.RULES, WEAK);
        assertEquals("", run.err());
        assertEquals(0, run.status());
        assertEquals("""
                Weak core, tight hamstrings
                ===========================

                HOW URGENT
                  Book an ordinary appointment, within one to four weeks.
                  This is not an all-clear: something urgent could not be ruled out, because questions about
                  it were not answered. Answer those below under "Not asked yet", from the top.

                WHOM TO SEE
                  1. See a physiotherapist: with an ordinary appointment, within one to four weeks.
                     About: The known slipped disc.
                     Tell them: I have a slipped disc and want to run.
                     Because: A known slipped disc. You said: a slipped (herniated) disc.
                     Evidence: good (clinical guidelines recommend it). Source: study-2010.

                WHAT TO DO FIRST
                  1. Build core strength (weak fit)
                     Three times a week is enough.
                     - Bird dog. On hands and knees, reach out arm and leg. Dose: 3 sets of 8.
                     Because: A core that feels weak. You said: core strength: weak.
                     Points to: A weak core.
                     Evidence: weak (what runners tell each other, not tested). Sources: forum, study-2010.
                     May not fit you: Many strong runners are sore.

                  2. Stretch the hamstrings (good for most)
                     Gently, after a run.
                     Because: Tight hamstrings. You said: tight hamstrings.
                     Evidence: good (tested in controlled trials). Source: study-2010.

                WHAT MAY BE BEHIND IT
                  - A weak core: fair fit

                WHERE RUNNERS AND RESEARCH DISAGREE
                  - A core that feels weak. Runners blame the core; studies find no link.

                LEAVE OUT FOR NOW
                  1. Front plank
                     Instead: Bird dog, for now.
                     Because: A known slipped disc. You said: a slipped (herniated) disc.

                NOT ASKED YET
                  - Is it numb between your legs?
                  - Do you have a fever?
                  - How strong is the pain, from 0 to 10?

                WHEN TO GET HELP
                  - Get help at once if your legs go numb.

                SOURCES
                  - forum: A thread of runners.
                  - study-2010: Someone 2010. A study. J Backs 1:1-9.

                WHAT THIS IS
                  Information, not a diagnosis.
                """, run.out().replaceFirst("  Rules \\S+\\+[0-9a-f]{12}\\.\n$", ""));
    }

    @Test
    void neverCallsOpenQuestionsAnAllClear() {
        Run run = Run.of("consult", "--rules", Run.RULES, STRONG);
        assertTrue(run.out().contains("""
                                HOW URGENT
                                  This is not an all-clear: something urgent could not be ruled out,"""), run.out());
    }

    @Test
    void tellsBothSidesOfWhatIsSetAside() {
        Run run = Run.of("consult", "--rules", Run.RULES, STRONG);
        assertTrue(run.out().contains("""
                                SET ASIDE, AND WHY
                                  1. Build core strength
                                     For it: A core that feels weak. You said: core strength: weak.
                                     Against it: A plank of two minutes. You said: a plank held for 120 seconds.
                                """), run.out());
        assertTrue(
                run.out().contains("  - A weak core: weak fit; something speaks against it: A plank of two minutes.\n"),
                run.out());
    }

    @Test
    void saysWhereToBeginWhenNothingWasStated() throws IOException {
        Path story = folder.resolve("nothing.yaml");
        Files.writeString(story, "given: []\n");
        Run run = Run.of("consult", "--rules", Run.RULES, story.toString());
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("""
                                nothing
                                =======

                                HOW URGENT
                                  Nothing was stated, so nothing could be ruled out: this is not an all-clear. The questions
                                  below under "Not asked yet" are the place to begin.

                                NOT ASKED YET
                                  - Is it numb between your legs?
                                """), run.out());
    }

    @Test
    void asksTheFirstQuestionsAndCountsTheOthers() throws IOException {
        Path story = folder.resolve("nothing.yaml");
        Files.writeString(story, "given: []\n");
        List<JsonNode> all = new ArrayList<>();
        new ObjectMapper()
                .readTree(Run.of("consult", "--json", story.toString()).out())
                .at("/unanswered")
                .forEach(all::add);
        String said = Run.of("consult", story.toString()).out();
        String asked = said.substring(said.indexOf("NOT ASKED YET\n"), said.indexOf("\n\nWHEN TO GET HELP"));
        List<String> items = List.of(asked.replaceAll("\\s+", " ").split(" - "));
        assertEquals(all.stream().limit(14).map(q -> q.at("/question").asText()).toList(), items.subList(1, 15));
        assertEquals(
                all.get(14).at("/question").asText() + " ... and " + (all.size() - 15)
                        + " more; `--json` lists them all.",
                items.get(15));
    }

    @Test
    void saysThatItMayBeMoreUrgentStill() throws IOException {
        Path story = folder.resolve("fever.yaml");
        Files.writeString(story, "given:\n  - Symptom: {sign: FEVER, present: true}\n");
        Run run = Run.of("consult", "--rules", Run.RULES, story.toString());
        assertTrue(run.out().contains("""
                                HOW URGENT
                                  URGENT. Be seen today, within hours.
                                  It could be more urgent still: see the questions below under "Not asked yet". Do not let
                                  them keep you from going.
                                """), run.out());
    }

    @Test
    void putsAnEmergencyFirstAndNothingElse() throws IOException {
        Path story = folder.resolve("numb.yaml");
        Files.writeString(story, """
                given:
                  - Symptom: {sign: SADDLE_NUMBNESS, present: true}
                  - Tightness: {muscle: HAMSTRINGS, present: true}
                """);
        Run run = Run.of("consult", "--rules", Run.RULES, story.toString());
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("""
                                numb
                                ====

                                HOW URGENT
                                  EMERGENCY. Get help now: call your local emergency number or go to an emergency
                                  department. Do not run, and do not wait.

                                WHOM TO SEE
                                  1. See the emergency services (call your local emergency number): now.
                                """), run.out());
        assertTrue(run.out().contains("""
                                WHAT TO DO FIRST
                                  Be seen, as said above. Everything else can wait.

                                LEAVE OUT FOR NOW
                                  1. All exercise advice
                                     Instead: First be seen.
                                """), run.out());
    }

    @Test
    void keepsLinesShort() {
        Run run = Run.of("consult", "--rules", Run.RULES, STRONG, WEAK);
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 92), run.out());
    }

    @Test
    void usesColoursOnlyWhereTheyAreWanted() {
        assertFalse(Run.of("consult", "--rules", Run.RULES, WEAK).out().contains("\u001b"));
        assertTrue(Run.of(Ansi.ON, "consult", "--rules", Run.RULES, WEAK).out().contains("\u001b"));
    }

    @Test
    void givesAnObjectForOneFile() throws IOException {
        JsonNode visit = json(WEAK);
        assertEquals(
                List.of(
                        "schema",
                        "ruleSet",
                        "urgency",
                        "screening",
                        "referrals",
                        "causes",
                        "advice",
                        "setAside",
                        "withheld",
                        "unanswered",
                        "safetyNet",
                        "notice"),
                keys(visit));
        assertEquals("ROUTINE", visit.at("/urgency").asText());
        assertEquals("INCOMPLETE", visit.at("/screening").asText());
        assertEquals(List.of("id", "title", "belief", "for", "against", "reasons"), keys(visit.at("/causes/0")));
        assertEquals(0.3, visit.at("/causes/0/for").asDouble(), 1e-9);
        assertEquals(List.of("id", "who", "urgency", "title", "tellThem", "reasons"), keys(visit.at("/referrals/0")));
        assertEquals(List.of("id", "title", "text", "belief", "exercises", "reasons"), keys(visit.at("/advice/0")));
        assertEquals(List.of("id", "title", "text", "dose"), keys(visit.at("/advice/0/exercises/0")));
        assertEquals(List.of("id", "title", "instead", "reasons"), keys(visit.at("/withheld/0")));
        assertEquals(List.of("id", "question"), keys(visit.at("/unanswered/0")));
    }

    @Test
    void writesAReasonWithItsFacts() throws IOException {
        JsonNode reason = json(WEAK).at("/advice/0/reasons/0");
        assertEquals(
                List.of(
                        "rule",
                        "title",
                        "against",
                        "certainty",
                        "evidence",
                        "judgement",
                        "sources",
                        "facts",
                        "causes",
                        "caveat",
                        "conflict",
                        "unverified"),
                keys(reason));
        assertEquals(
                new ObjectMapper()
                        .readTree("{\"type\": \"Strength\", \"fact\": {\"region\": \"CORE\", \"level\": \"WEAK\"},"
                                + " \"text\": \"core strength: weak\"}"),
                reason.at("/facts/0"));
        assertEquals("forum", reason.at("/sources/0/id").asText());
    }

    /** Apart from the strength of a cause, whose key is a word of the Java language. */
    @Test
    void writesWhatAnyJsonLibraryWrites() throws IOException {
        Path story = Path.of("rules/stories/hills.yaml");
        Run run = Run.of("consult", "--json", story.toString());
        String plain = new ObjectMapper()
                .writeValueAsString(Engine.standard()
                        .consult(CaseFile.readStory(story).cases().get(0).facts()));
        ObjectMapper json = new ObjectMapper();
        assertEquals(json.readTree(plain.replace("\"support\":", "\"for\":")), json.readTree(run.out()));
        assertTrue(
                plain.contains("{\"type\":\"Change\",\"fact\":{\"factor\":\"HILLS\",\"daysAgo\":14},\"text\":"), plain);
    }

    @Test
    void givesAnArrayForSeveralFilesInTheirOrder() throws IOException {
        JsonNode visits = json(WEAK, STRONG);
        assertEquals(2, visits.size());
        assertEquals("ROUTINE", visits.at("/0/urgency").asText());
        assertEquals("SELF_CARE", visits.at("/1/urgency").asText());
    }

    @Test
    void givesAnArrayForAFolderByName() throws IOException {
        JsonNode visits = json(Run.RULES + "/stories");
        assertEquals("SELF_CARE", visits.at("/0/urgency").asText());
        assertEquals("ROUTINE", visits.at("/1/urgency").asText());
    }

    @Test
    void givesNoJsonWhenAStoryIsWrong() {
        Run run = Run.of("consult", "--rules", Run.RULES, "--json", WEAK, "missing.yaml");
        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("missing.yaml: there is no such file."), run.err());
    }

    @Test
    void usesTheBundledRulesUnlessToldOtherwise() throws IOException {
        Path story = folder.resolve("nothing.yaml");
        Files.writeString(story, "given: []\n");
        Run run = Run.of("consult", "--json", story.toString());
        assertEquals(0, run.status());
        assertEquals(
                "Rules " + new ObjectMapper().readTree(run.out()).at("/ruleSet").asText(),
                Run.of("--version").out().lines().skip(1).findFirst().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "story: \"\\e[31mred\"\ngiven: []\n",
                "given:\n  - \"\\e[31mred\": {score: 3}\n",
                "\"\\e[31mred\": a\n",
                "given:\n  - PainSeverity: {score: \"\\e[31mred\"}\n",
                "given: []\nexpect: {causes: \"\\e[31mred\"}\n"
            })
    void keepsStoriesFromCommandingTheTerminal(String story) throws IOException {
        Path file = Files.createDirectories(folder.resolve("stories")).resolve("a.yaml");
        Files.writeString(file, story);
        Run run = Run.of("consult", "--rules", Run.RULES, file.toString());
        assertFalse((run.out() + run.err()).contains("\u001b"), run.toString());
    }

    private static JsonNode json(String... files) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("consult", "--rules", Run.RULES, "--json"));
        arguments.addAll(List.of(files));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertEquals("", run.err());
        assertEquals(0, run.status());
        return new ObjectMapper().readTree(run.out());
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
