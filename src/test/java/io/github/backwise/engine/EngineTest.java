package io.github.backwise.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.advice.ContradictionException;
import io.github.backwise.advice.Referral;
import io.github.backwise.advice.Screening;
import io.github.backwise.advice.UnfinishedException;
import io.github.backwise.advice.Urgency;
import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.facts.PainSeverity;
import io.github.backwise.facts.Sign;
import io.github.backwise.facts.Symptom;
import io.github.backwise.rules.RuleFiles;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.rules.TinyRules;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

class EngineTest {
    private static final RuleSet RULES = TinyRules.text("package backwise.rules;\n"
                    + TinyRules.ruleText(
                            "severe",
                            "PainSeverity( score >= 8 )",
                            "conclude.refer( SAME_DAY_CARE, URGENT, \"severe\" ); conclude.suspect( \"a-cause\", LIKELY );")
                    + TinyRules.ruleText(
                            "later", "Suspected( cause == \"a-cause\" )", "conclude.recommend( \"rest\", LIKELY );")
                    + TinyRules.ruleText(
                            "numb",
                            "Symptom( sign == Sign.SADDLE_NUMBNESS, present )",
                            "conclude.refer( EMERGENCY_SERVICES, EMERGENCY, \"numb\" );"))
            .causes("a-cause")
            .advice("rest")
            .referrals("severe", "numb")
            .questions("Symptom.SADDLE_NUMBNESS", "PainSeverity")
            .read();
    private static final RuleGraph GRAPH = new RuleGraph(RULES.rules());

    private final Engine engine = Engine.of(RULES);

    @Test
    void aContradictedRedFlagCountsAsPresent() {
        Symptom yes = new Symptom(Sign.SADDLE_NUMBNESS, true);
        Symptom no = new Symptom(Sign.SADDLE_NUMBNESS, false);
        var contradiction = assertThrows(ContradictionException.class, () -> engine.consult(List.of(no, yes)));
        assertEquals(Urgency.EMERGENCY, contradiction.urgency());
        assertEquals("numb", contradiction.referrals().get(0).id());
        assertEquals(List.of(no, yes), List.of(contradiction.first(), contradiction.second()));
        assertTrue(
                contradiction.getMessage().endsWith("Maybe one of them is out of date?"), contradiction.getMessage());
    }

    @Test
    void ofTwoNumbersTheMoreWorryingCounts() {
        var contradiction = assertThrows(
                ContradictionException.class, () -> engine.consult(List.of(new PainSeverity(9), new PainSeverity(2))));
        assertEquals(Urgency.URGENT, contradiction.urgency());
    }

    @Test
    void equalFactsCountOnce() {
        var once = engine.consult(List.of(new PainSeverity(9)));
        assertEquals(once, engine.consult(List.of(new PainSeverity(9), new PainSeverity(9))));
    }

    @Test
    void withoutRulesNothingIsAdvisedAndNothingIsClear() {
        String notices = "notice = Information\nall-but-safety.title = All\nall-but-safety.instead = Be seen\n"
                + "no-milder-form = None";
        Engine empty = Engine.of(RuleSet.read(RuleFiles.of(Map.of("text/notices.properties", notices))));
        var visit = empty.consult(List.of(new PainSeverity(2)));
        assertEquals(List.of(), visit.advice());
        assertEquals(Screening.INCOMPLETE, visit.screening());
    }

    @Test
    void refusesAFactThatIsNull() {
        var wrong = assertThrows(
                NullPointerException.class, () -> engine.consult(Arrays.asList(new PainSeverity(2), null)));
        assertEquals("a fact is null. Maybe leave out what is unknown?", wrong.getMessage());
    }

    @Test
    void aRunawayRuleSetIsATypedErrorThatKeepsWhatWasConcluded() {
        Engine impatient = new Engine(RULES, GRAPH, base(Recorder::fire), 1);
        var unfinished = assertThrows(UnfinishedException.class, () -> impatient.consult(List.of(new PainSeverity(9))));
        assertEquals(Urgency.URGENT, unfinished.urgency());
        assertEquals(
                "could not assess, tell the runner to see a professional: the rules fired 1 times and did not come to an end. Maybe a rule feeds itself?",
                unfinished.getMessage());
    }

    @Test
    void aRunawayRuleSetEndsInEveryLanguage() {
        Engine impatient = new Engine(RULES, GRAPH, base(Recorder::fire), 1).in(Locale.GERMAN);
        assertThrows(UnfinishedException.class, () -> impatient.consult(List.of(new PainSeverity(9))));
    }

    @Test
    void aFailingRuleIsATypedErrorThatKeepsWhatWasConcluded() {
        Engine broken = new Engine(RULES, GRAPH, base(failing("later")), 100);
        var unfinished = assertThrows(UnfinishedException.class, () -> broken.consult(List.of(new PainSeverity(9))));
        assertEquals(
                "could not assess, tell the runner to see a professional: a rule failed. Maybe see the cause below?",
                unfinished.getMessage());
        assertEquals(Urgency.URGENT, unfinished.urgency());
        assertEquals("severe", unfinished.referrals().get(0).id());
    }

    @Test
    void aRuleThatFailsLosesNoReferralOfThoseAfterIt() {
        Engine broken = new Engine(RULES, GRAPH, base(failing("numb")), 100);
        var unfinished = assertThrows(
                UnfinishedException.class,
                () -> broken.consult(List.of(new PainSeverity(9), new Symptom(Sign.SADDLE_NUMBNESS, true))));
        assertEquals(
                List.of("severe"),
                unfinished.referrals().stream().map(Referral::id).toList());
    }

    @Test
    void theCauseOfAFailureIsWhatTheRuleThrewAndHoldsNoSession() {
        Engine broken = new Engine(RULES, GRAPH, base(failing("later")), 100);
        var unfinished = assertThrows(UnfinishedException.class, () -> broken.consult(List.of(new PainSeverity(9))));
        assertEquals(IllegalStateException.class, unfinished.getCause().getClass());
        assertEquals("broken", unfinished.getCause().getMessage());
    }

    private static KieBase base(BiConsumer<Recorder, Node> fire) {
        return LibraryLoader.call(() -> Network.base(GRAPH, fire));
    }

    private static BiConsumer<Recorder, Node> failing(String rule) {
        return (recorder, node) -> {
            if (node.rule().id().equals(rule)) {
                throw new IllegalStateException("broken");
            }
            recorder.fire(node);
        };
    }

    @Test
    void startsUnderAnotherContextClassLoader() throws Exception {
        var loader = new Thread(() -> Engine.of(RULES).consult(List.of(new PainSeverity(9))));
        loader.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        var failure = new Throwable[1];
        loader.setUncaughtExceptionHandler((thread, error) -> failure[0] = error);
        loader.start();
        loader.join();
        assertEquals(null, failure[0]);
    }
}
