package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backwise.rules.TinyRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule author who wants to know what an edit does before anybody else finds out. */
class PreviewCommandTest {
    private static final String SOUND = RuleFolders.SOUND.toString();

    @TempDir
    private Path rules;

    private void copy(Path from) throws IOException {
        RuleFolders.copy(from, rules);
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = rules.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), text);
        Files.writeString(path, text.replace(from, to));
    }

    private Run preview(String old) {
        return Run.of("preview", old, rules.toString());
    }

    private static void assertShows(String expected, Run run) {
        String flowing = run.out().replaceAll("\\s+", " ");
        assertTrue(flowing.contains(expected), run.out() + run.err());
    }

    /** Some group has this headline, and somebody is in it. */
    private static void assertGroup(String headline, Run run) {
        String flowing = run.out().replaceAll("\\s+", " ");
        assertTrue(flowing.matches(".* \\d+\\. " + Pattern.quote(headline) + ": [1-9]\\d* runners? .*"), run.out());
    }

    @Test
    void showsForWhomAMovedThresholdOfTheBundledRulesMatters() throws IOException {
        copy(Path.of("rules"));
        change("new-shoes.drl", "daysAgo <= $d + 14 )", "daysAgo <= $d + 21 )");
        Run run = preview("bundled");
        assertEquals(0, run.status(), run.out());
        assertShows("changed: Other shoes came within two weeks before the pain (shoes-new-two-weeks, new-shoes", run);
        assertGroup("nothing but belief", run);
        assertShows("before: SELF_CARE, screening INCOMPLETE - advice: Compare the new pair", run);
    }

    @Test
    void showsForWhomARemovedConditionOfTheBundledRulesMatters() throws IOException {
        copy(Path.of("rules"));
        change("hills.drl", """
                    Terrain( kind == TerrainKind.HILLS )
                    FormHabit( fault == Fault.LEANS_FORWARD, present )
                """, """
                    Terrain( kind == TerrainKind.HILLS )
                """);
        Run run = preview("rules");
        assertEquals(0, run.status(), run.out());
        assertGroup("advice gained: Run tall on the climbs", run);
        assertGroup("advice set aside: Run tall on the climbs", run);
        assertShows("- usual ground: hills before: SELF_CARE, screening INCOMPLETE after: ", run);
    }

    @Test
    void showsFirstWhoWouldBeSeenLaterByAWeakenedReferralOfTheBundledRules() throws IOException {
        copy(Path.of("rules"));
        change("severe-pain.drl", "SAME_DAY_CARE, URGENT, \"very-severe-pain\"", "DOCTOR, SOON, \"very-severe-pain\"");
        Run run = preview("bundled");
        assertEquals(1, run.status(), run.out());
        assertShows("LESS SAFE: LOOK AT THESE FIRST 1. ! urgency: URGENT to SOON: ", run);
        assertGroup("! urgency: URGENT to SOON", run);
        assertShows("- pain 8 out of 10 before: URGENT, screening INCOMPLETE", run);
        assertShows(
                "after: SOON, screening INCOMPLETE - see: Very severe pain should be seen today (SOON, DOCTOR)", run);
        assertShows("WHAT ELSE CHANGES 2. referral changed: Very severe pain should be seen today", run);
    }

    @Test
    void showsWhatADirectoryAddsToTheBundledRules() throws IOException {
        Files.writeString(rules.resolve("mine.drl"), """
                package backwise.rules;

                rule "No pain at all: run tall on the climbs anyway"
                    @id( "mine-run-tall" )
                    @sources( "levine-2007" )
                    @evidence( EXPERT )
                when
                    PainSeverity( score == 0 )
                then
                    conclude.recommend( "form.run-tall-on-hills", SLIGHT );
                end
                """);
        Run run = Run.of("preview", "--on-bundled", "bundled", rules.toString());
        assertEquals(0, run.status(), run.out() + run.err());
        assertGroup("advice gained: Run tall on the climbs", run);
        assertShows("- new: No pain at all: run tall on the climbs anyway (mine-run-tall, ", run);
    }

    @Test
    void saysThatNothingChanges() {
        Run run = Run.of("preview", SOUND, SOUND);
        assertEquals(0, run.status(), run.out());
        assertShows("No rule is new, gone or changed.", run);
        assertShows("nothing changes for any of them.", run);
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 92), run.out());
    }

    @Test
    void namesAnEditThatNobodyNotices() throws IOException {
        copy(RuleFolders.SOUND);
        change("hills.drl", "daysAgo <= $d + 14 )", "daysAgo <= $d + 14, daysAgo <= 1000 )");
        Run run = preview(SOUND);
        assertEquals(0, run.status(), run.out());
        assertShows("shortly before the pain (hills-new, hills.drl); no runner notices it", run);
    }

    @Test
    void groupsChangedWordsByTheirText() throws IOException {
        copy(RuleFolders.SOUND);
        change("text/advice.properties", "Run tall", "Run as tall as you can");
        change("hills.drl", "Hills came shortly", "The hills came shortly");
        change("hills.drl", "@sources( \"book\" )", "@sources( \"book; study\" )");
        Run run = preview(SOUND);
        assertEquals(0, run.status(), run.out());
        assertShows("before: Run tall after: Run as tall as you can", run);
        assertShows("before: Hills came shortly before the pain after: The hills came shortly before the pain", run);
        assertShows("before: after: A study of runners, 2021", run);
        assertShows("No rule is new, gone or changed.", run);
    }

    @Test
    void findsThatAChangedEvidenceChangesBeliefs() throws IOException {
        copy(RuleFolders.SOUND);
        change("hills.drl", "EXPERT", "ANECDOTE");
        Run run = preview(SOUND);
        assertShows("nothing but belief: ", run);
        assertShows("- advice: Run tall (0.22) after: SELF_CARE, screening INCOMPLETE - advice: Run tall (0.14)", run);
    }

    @Test
    void asksTheCasesThatWereDeletedToo() throws IOException {
        copy(RuleFolders.SOUND);
        Files.delete(rules.resolve("see-someone.cases.yaml"));
        change("see-someone.drl", "met >= 2", "met >= 3");
        Run run = preview(SOUND);
        assertEquals(1, run.status(), run.out());
        assertShows("(4 from cases and stories, ", run);
    }

    @Test
    void aQuestionThatIsNoLongerAskedMayMakeAnAllClearOfAnOpenAnswer(@TempDir Path before) throws IOException {
        RuleFolders.copy(RuleFolders.SOUND, before);
        Files.writeString(
                before.resolve("unbearable.drl"),
                "package backwise.rules;\n"
                        + TinyRules.ruleText(
                                "unbearable",
                                "PainSeverity( score >= 10 )",
                                "conclude.refer( SAME_DAY_CARE, URGENT, \"infection\" );"));
        copy(before);
        change("see-someone.drl", "SAME_DAY_CARE, URGENT, \"infection\"", "DOCTOR, SOON, \"infection\"");
        Run run = preview(before.toString());
        assertEquals(1, run.status(), run.out());
        assertShows("! urgency: URGENT to SOON: ", run);
        assertShows("! screening: INCOMPLETE to COMPLETE: ", run);
    }

    @Test
    void adviceThatIsNoLongerHeldBackFromARunnerMakesTheirAnswerLessSafe(@TempDir Path before) throws IOException {
        String rules = "package backwise.rules;\n"
                + TinyRules.ruleText(
                        "hills",
                        "Terrain( kind == TerrainKind.HILLS )",
                        "conclude.recommend( \"load.sprint\", LIKELY );");
        String limit = TinyRules.ruleText(
                "limit", "PainSeverity( score >= 5 )", "conclude.withhold( \"load.sprint\", \"too-sore\" );");
        TinyRules.text(rules + limit)
                .advice("load.sprint")
                .and("text/withheld.properties", "too-sore = Walk.")
                .writeTo(before);
        TinyRules.text(rules + limit.replace(">= 5", ">= 8"))
                .advice("load.sprint")
                .and("text/withheld.properties", "too-sore = Walk.")
                .writeTo(this.rules);
        Run run = preview(before.toString());
        assertEquals(1, run.status(), run.out() + run.err());
        assertShows("LESS SAFE: LOOK AT THESE FIRST 1. ! no longer held back: Do it: ", run);
    }

    @Test
    void comparesWithAGitRevisionOfTheSameDirectory() throws Exception {
        copy(RuleFolders.SOUND);
        commit();
        assertShows("nothing changes for any of them.", preview("HEAD"));
        change("see-someone.drl", "DOCTOR, SOON", "DOCTOR, ROUTINE");
        Run run = preview("HEAD");
        assertEquals(1, run.status(), run.out() + run.err());
        assertShows("! urgency: SOON to ROUTINE: ", run);
    }

    @Test
    void comparesWithAnotherDirectoryOfAGitRevision() throws Exception {
        Path before = rules.resolve("before");
        Path now = rules.resolve("now");
        RuleFolders.copy(RuleFolders.SOUND, before);
        commit();
        Files.move(before, now);
        Run gone = Run.of("preview", "HEAD", now.toString());
        assertEquals(2, gone.status());
        assertEquals(
                "the git revision HEAD has no such directory. Maybe it had another name then: HEAD:old-name?",
                gone.err().lines().findFirst().orElseThrow());
        assertShows("nothing changes for any of them.", Run.of("preview", "HEAD:before", now.toString()));
    }

    @Test
    void saysThatARevisionIsUnknown() throws Exception {
        copy(RuleFolders.SOUND);
        commit();
        Run run = preview("HAED");
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("there is no directory and no git revision HAED. Maybe HEAD?\n"), run.err());
    }

    @Test
    void saysThatThereIsNoRepository() throws IOException {
        copy(RuleFolders.SOUND);
        Run run = preview("no-such-folder");
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("there is no directory no-such-folder, and "), run.err());
    }

    @Test
    void namesTheSideOnWhichRulesAreBroken() throws IOException {
        copy(RuleFolders.SOUND);
        change("hills.drl", "LEANS_FORWARD,", "LEANS_FOWARD,");
        Run run = preview(SOUND);
        assertEquals(1, run.status());
        assertTrue(
                run.err().startsWith("The new rules, those of " + rules + ", cannot be used:\nhills.drl:10:31 "),
                run.err());
        assertTrue(run.err().endsWith(" Maybe 'LEANS_FORWARD'?\n"), run.err());
        assertFalse(Run.of("preview", rules.toString(), SOUND).err().startsWith("The new rules"), run.err());
    }

    /** Makes a repository of the temporary directory. */
    private void commit() throws Exception {
        git("init", "--quiet");
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", "a");
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Process git;
        try {
            git = new ProcessBuilder(command)
                    .directory(rules.toFile())
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "git is not installed");
            return;
        }
        assertEquals(0, git.waitFor());
    }
}
