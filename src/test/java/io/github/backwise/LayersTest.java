package io.github.backwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.advice.Advice;
import io.github.backwise.advice.Certainty;
import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.Urgency;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.Fault;
import io.github.backwise.facts.FormHabit;
import io.github.backwise.facts.PainSeverity;
import io.github.backwise.facts.Terrain;
import io.github.backwise.facts.TerrainKind;
import io.github.backwise.rules.RuleProblemsException;
import io.github.backwise.rules.TinyRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule directories on top of each other: what is above adds, replaces and retires, and never by accident. */
class LayersTest {
    private static final Advisor STANDARD = Advisor.standard();
    private static final Fact HILLS = new Terrain(TerrainKind.HILLS);
    private static final Fact LEANING = new FormHabit(Fault.LEANS_FORWARD, true);
    private static final String LEANING_RULE = "hills-forward-lean";

    @TempDir
    private Path folder;

    @Test
    void rulesOnTopAddToThoseBelow() {
        Path ours = write(
                TinyRules.rule("Terrain( kind == TerrainKind.HILLS )", "conclude.recommend( \"load.poles\", LIKELY );")
                        .advice("load.poles"));
        Consultation visit = STANDARD.with(ours).consult(HILLS, LEANING);
        assertTrue(ids(visit).contains("load.poles"), ids(visit).toString());
        assertTrue(
                ids(visit).containsAll(ids(STANDARD.consult(HILLS, LEANING))),
                ids(visit).toString());
    }

    @Test
    void theRuleSetOnTopHasAnotherVersion() {
        Path ours = write(
                TinyRules.rule("Terrain( kind == TerrainKind.HILLS )", "conclude.recommend( \"load.poles\", LIKELY );")
                        .advice("load.poles"));
        assertNotEquals(STANDARD.ruleSet(), STANDARD.with(ours).ruleSet());
    }

    @Test
    void aRuleThatSaysSoTakesThePlaceOfTheOneBelow() {
        Path ours = write(TinyRules.text("package backwise.rules;\n" + ours("@replaces( \"we film our runners\" )")));
        Consultation visit = STANDARD.with(ours).consult(HILLS, LEANING);
        assertEquals(
                List.of(Certainty.CERTAIN),
                visit.causes().get(0).reasons().stream()
                        .filter(reason -> reason.rule().equals(LEANING_RULE))
                        .map(reason -> reason.certainty())
                        .toList());
        assertEquals(STANDARD.rules().size(), STANDARD.with(ours).rules().size());
    }

    @Test
    void anIdThatTwoDirectoriesHaveByAccidentIsAProblem() {
        Path ours = write(TinyRules.text("package backwise.rules;\n" + ours("")));
        assertProblem(
                ours,
                "topic.drl:3:10 in \"The rule hills-forward-lean\": the id 'hills-forward-lean' stands already at"
                        + " bundled/hills.drl:4:1. Maybe another id, or @replaces( \"why\" ) to take its place?");
    }

    @Test
    void replacingWhatIsNotThereIsAProblem() {
        Path ours = write(TinyRules.text(
                "package backwise.rules;\n" + ours("@replaces( \"why\" )").replace(LEANING_RULE, "hills-foward-lean")));
        assertProblem(
                ours,
                "topic.drl:3:10 in \"The rule hills-foward-lean\": no directory below has a rule 'hills-foward-lean' to"
                        + " replace. Maybe 'hills-forward-lean'?");
    }

    @Test
    void aRetiredRuleStaysSilent() {
        Path ours = write(retiring("hills-forward-lean = we do not see this"));
        Advisor advisor = STANDARD.with(ours);
        assertTrue(advisor.rules().stream().noneMatch(rule -> rule.id().equals(LEANING_RULE)));
    }

    @Test
    void retiringWhatIsNotThereIsAProblem() {
        Path ours = write(retiring("hills-foward-lean = we do not see this"));
        assertProblem(
                ours,
                "retired.properties:1:1: no directory below has a rule 'hills-foward-lean' to retire."
                        + " Maybe 'hills-forward-lean'?");
    }

    @Test
    void aRetiredIdIsNeverUsedAgain() {
        Path ours =
                write(retiring("hills-forward-lean = gone").and("other.drl", "package backwise.rules;\n" + ours("")));
        assertProblem(
                ours,
                "other.drl:3:10 in \"The rule hills-forward-lean\": the id 'hills-forward-lean' is retired."
                        + " Maybe give the rule another id?");
    }

    @Test
    void theWordingOnTopCounts() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(folder.resolve("text/advice.properties"), "form.run-tall-on-hills.title = Lang machen\n");
        Consultation visit = STANDARD.with(folder).consult(HILLS, LEANING);
        assertEquals("Lang machen", titleOf("form.run-tall-on-hills", visit));
    }

    @Test
    void directoriesAloneLieOnEachOtherToo() {
        Path below = write(
                folder.resolve("below"),
                TinyRules.rule("PainSeverity( score >= 8 )", "conclude.refer( DOCTOR, SOON, \"severe\" );")
                        .referrals("severe")
                        .questions("PainSeverity"));
        Path above = write(
                folder.resolve("above"),
                TinyRules.text("package backwise.rules;\n"
                        + TinyRules.ruleText(
                                        "a-rule",
                                        "PainSeverity( score >= 8 )",
                                        "conclude.refer( DOCTOR, URGENT, \"severe\" );")
                                .replace("@evidence", "@replaces( \"sooner\" ) @evidence")));
        assertEquals(
                Urgency.SOON, Advisor.from(below).consult(new PainSeverity(9)).urgency());
        assertEquals(
                Urgency.URGENT,
                Advisor.from(below, above).consult(new PainSeverity(9)).urgency());
    }

    @Test
    void anEmptyDirectoryOnTopIsAProblem() {
        var wrong = assertThrows(RuleProblemsException.class, () -> STANDARD.with(folder));
        assertEquals(
                shown(folder) + ": there is no rule file here. Maybe another folder was meant?", wrong.getMessage());
    }

    private static String ours(String annotation) {
        return TinyRules.ruleText(
                        LEANING_RULE,
                        "Terrain( kind == TerrainKind.HILLS )\nFormHabit( fault == Fault.LEANS_FORWARD, present )",
                        "conclude.suspect( \"form-on-hills\", CERTAIN ); conclude.recommend( \"form.run-tall-on-hills\", CERTAIN );")
                .replace("@evidence", annotation + " @evidence");
    }

    private static TinyRules retiring(String line) {
        return TinyRules.rule("Terrain( kind == TerrainKind.HILLS )", "conclude.recommend( \"load.poles\", LIKELY );")
                .advice("load.poles")
                .and("retired.properties", line);
    }

    private Path write(TinyRules rules) {
        return write(folder, rules);
    }

    private static Path write(Path directory, TinyRules rules) {
        return rules.writeTo(directory);
    }

    private void assertProblem(Path ours, String expected) {
        var wrong = assertThrows(RuleProblemsException.class, () -> STANDARD.with(ours));
        assertTrue(wrong.getMessage().lines().toList().contains(shown(ours) + "/" + expected), wrong.getMessage());
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static List<String> ids(Consultation visit) {
        return visit.advice().stream().map(Advice::id).toList();
    }

    private static String titleOf(String id, Consultation visit) {
        return visit.advice().stream()
                .filter(advice -> advice.id().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
    }
}
