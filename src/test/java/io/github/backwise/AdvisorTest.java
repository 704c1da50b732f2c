package io.github.backwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.ContradictionException;
import io.github.backwise.advice.Screening;
import io.github.backwise.advice.Urgency;
import io.github.backwise.facts.Age;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.Factor;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.facts.Sign;
import io.github.backwise.facts.Symptom;
import io.github.backwise.rules.RuleProblemsException;
import io.github.backwise.rules.TinyRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvisorTest {
    private static final Advisor ADVISOR = Advisor.standard();

    @Test
    void noFactsAtAllAreLegalAndNoAllClear() {
        Consultation visit = ADVISOR.consult();
        assertEquals(Urgency.SELF_CARE, visit.urgency());
        assertEquals(Screening.INCOMPLETE, visit.screening());
        assertEquals(List.of(), visit.advice());
        assertEquals(List.of(), visit.referrals());
        assertTrue(
                visit.unanswered().size() > 50,
                () -> "asks " + visit.unanswered().size());
    }

    @Test
    void everyConsultationNamesItsRuleSetAndCarriesTheNotice() {
        Consultation visit = ADVISOR.consult(new Age(40));
        assertEquals(ADVISOR.ruleSet(), visit.ruleSet());
        assertTrue(visit.ruleSet().matches("[0-9.]+(-SNAPSHOT)?[+][0-9a-f]{12}"), visit.ruleSet());
        assertTrue(visit.notice().contains("not a diagnosis"), visit.notice());
        assertTrue(!visit.safetyNet().isEmpty());
    }

    @Test
    void listsEveryRuleWithWhatIsSaidAboutIt() {
        assertTrue(ADVISOR.rules().stream()
                .allMatch(rule -> !rule.annotations().sources().isEmpty()));
        assertTrue(ADVISOR.rules().stream().allMatch(rule -> rule.annotations().evidence() != null));
    }

    @Test
    void aContradictionCarriesTheUrgencyOfTheMoreWorryingAnswer() {
        var contradiction = assertThrows(
                ContradictionException.class,
                () -> ADVISOR.consult(
                        new Symptom(Sign.SADDLE_NUMBNESS, false), new Symptom(Sign.SADDLE_NUMBNESS, true)));
        assertEquals(Urgency.EMERGENCY, contradiction.urgency());
    }

    @Test
    void nullIsAnErrorThatSaysWhatToDo() {
        assertEquals(
                "a fact is null. Maybe leave out what is unknown?",
                assertThrows(NullPointerException.class, () -> ADVISOR.consult((Fact) null))
                        .getMessage());
        assertEquals(
                "the facts are null. Maybe an empty list?",
                assertThrows(NullPointerException.class, () -> ADVISOR.consult((Collection<Fact>) null))
                        .getMessage());
    }

    @Test
    void aFolderWithoutRulesOrAFileInsteadOfOneIsAProblemThatSaysSo() {
        assertProblem("src/main/java", "there is no rule file here");
        assertProblem("no-such-folder", "there is no such folder");
        assertProblem("rules/hills.drl", "this is a file, not a folder");
    }

    @Test
    void noDirectoryAtAllIsAProblemThatSaysSo() {
        var problems = assertThrows(RuleProblemsException.class, Advisor::from);
        assertEquals("rules: no rule directory is given. Maybe the bundled rules were meant?", problems.getMessage());
    }

    @Test
    void rulesThatKnowNothingUrgentAreNeverAnAllClear(@TempDir Path rules) {
        TinyRules.rule("Terrain( kind == TerrainKind.HILLS )", "conclude.recommend( \"load.poles\", LIKELY );")
                .advice("load.poles")
                .writeTo(rules);
        Consultation visit = Advisor.from(rules).consult(new Symptom(Sign.BLADDER_CHANGE, true));
        assertEquals(Screening.INCOMPLETE, visit.screening());
    }

    @Test
    void rulesWithoutTheNoticeAreAProblem(@TempDir Path rules) throws IOException {
        TinyRules.rule("Terrain( kind == TerrainKind.HILLS )", "conclude.recommend( \"load.poles\", LIKELY );")
                .advice("load.poles")
                .writeTo(rules);
        Files.delete(rules.resolve("text/notices.properties"));
        var problems = assertThrows(RuleProblemsException.class, () -> Advisor.from(rules));
        assertEquals(
                "text/notices.properties:1:1: there is no text 'notice', which every rule set needs."
                        + " Maybe copy the file from the bundled rules, in the jar META-INF/backwise/rules/text?",
                problems.getMessage());
    }

    @Test
    void nullDirectoriesAndLocalesAreErrorsThatSayWhatToDo() {
        assertEquals(
                "a rule directory is null. Maybe a setting is missing?",
                assertThrows(NullPointerException.class, () -> ADVISOR.with((Path) null))
                        .getMessage());
        assertEquals(
                "the locale is null. Maybe Locale.ENGLISH?",
                assertThrows(NullPointerException.class, () -> ADVISOR.in(null)).getMessage());
    }

    @Test
    void rulesThatCompareNumbersWorkWhereAnIHasNoDot(@TempDir Path rules) {
        TinyRules.rule(
                        "PainDuration( $d : days )\nChange( factor == Factor.HILLS, daysAgo <= $d + 14 )",
                        "conclude.recommend( \"load.poles\", LIKELY );")
                .advice("load.poles")
                .writeTo(rules);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            Consultation visit = Advisor.from(rules).consult(new PainDuration(7), new Change(Factor.HILLS, 14));
            assertEquals("load.poles", visit.advice().get(0).id());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertProblem(String path, String message) {
        var problems = assertThrows(RuleProblemsException.class, () -> Advisor.from(Path.of(path)));
        assertTrue(problems.getMessage().contains(message), problems.getMessage());
    }
}
