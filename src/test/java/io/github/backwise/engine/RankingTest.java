package io.github.backwise.engine;

import static io.github.backwise.rules.TinyRules.ruleText;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.advice.Advice;
import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.Exercise;
import io.github.backwise.advice.Question;
import io.github.backwise.advice.Reason;
import io.github.backwise.advice.Referral;
import io.github.backwise.advice.Screening;
import io.github.backwise.advice.SetAside;
import io.github.backwise.advice.Urgency;
import io.github.backwise.advice.Who;
import io.github.backwise.advice.Withheld;
import io.github.backwise.facts.Age;
import io.github.backwise.facts.Condition;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.History;
import io.github.backwise.facts.Level;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.facts.PainSeverity;
import io.github.backwise.facts.PainTrend;
import io.github.backwise.facts.Region;
import io.github.backwise.facts.ShoeAge;
import io.github.backwise.facts.Sign;
import io.github.backwise.facts.Strength;
import io.github.backwise.facts.Symptom;
import io.github.backwise.facts.Trend;
import io.github.backwise.rules.TinyRules;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How conclusions become a consultation, shown on a small rule set of its own. */
class RankingTest {
    private static Engine engine;

    @BeforeAll
    static void compile() {
        String rules = "package backwise.rules;\n"
                + ruleText(
                        "weak",
                        "Strength( region == Region.CORE, level == Level.WEAK )",
                        "conclude.suspect( \"weak-core\", LIKELY ); conclude.recommend( \"core.train\", LIKELY );")
                + ruleText(
                        "train-plank",
                        "Suspected( cause == \"weak-core\" )",
                        "conclude.include( \"core.train\", \"plank\" ); conclude.include( \"core.train\", \"superman\" );")
                + ruleText("old", "Age( years >= 60 )", "conclude.doubt( \"weak-core\", CERTAIN );")
                + ruleText("shoes", "ShoeAge( months >= 12 )", "conclude.recommend( \"shoes.check\", CERTAIN );")
                + ruleText(
                        "herniation",
                        "History( condition == Condition.DISC_HERNIATION, present )",
                        "conclude.withhold( \"superman\", \"no-arching\" ); conclude.ease( \"plank\", \"knee-plank\" );")
                + ruleText(
                        "stenosis",
                        "History( condition == Condition.SPINAL_STENOSIS, present )",
                        "conclude.withhold( \"superman\", \"no-arching\" ); conclude.withhold( \"plank\", \"no-arching\" );")
                + ruleText(
                        "fracture",
                        "History( condition == Condition.VERTEBRAL_FRACTURE, present )",
                        "conclude.withhold( \"core.train\", \"no-arching\" );")
                + ruleText(
                        "severe",
                        "PainSeverity( score >= 8 )",
                        "conclude.refer( SAME_DAY_CARE, URGENT, \"severe\" ); conclude.recommend( \"safety.stop\", CERTAIN );")
                + ruleText(
                        "long",
                        "PainDuration( days > 42 )",
                        "conclude.refer( DOCTOR, ROUTINE, \"long\" ); conclude.refer( PHYSIOTHERAPIST, ROUTINE, \"long\" );")
                + ruleText("worse", "PainTrend( trend == Trend.WORSE )", "conclude.refer( DOCTOR, SOON, \"worse\" );")
                + ruleText(
                        "flag-1",
                        "Symptom( sign == Sign.NIGHT_PAIN_STOPS_SLEEP, present )",
                        "conclude.criterion( \"flags\", \"night\" );")
                + ruleText(
                        "flag-2",
                        "Symptom( sign == Sign.NO_RELIEF_LYING, present )",
                        "conclude.criterion( \"flags\", \"lying\" );")
                + ruleText(
                        "two-flags",
                        "Criteria( set == \"flags\", met >= 2 )",
                        "conclude.refer( DOCTOR, SOON, \"flags\" );")
                + ruleText(
                        "numb",
                        "Symptom( sign == Sign.SADDLE_NUMBNESS, present )",
                        "conclude.refer( EMERGENCY_SERVICES, EMERGENCY, \"numb\" );");
        engine = Engine.of(TinyRules.text(rules)
                .causes("weak-core")
                .advice("core.train", "shoes.check", "safety.stop")
                .exercises("plank", "knee-plank", "superman")
                .withheld("no-arching")
                .referrals("severe", "long", "worse", "flags", "numb")
                .criteria("flags", "night", "lying")
                .questions(
                        "Symptom.SADDLE_NUMBNESS",
                        "PainSeverity",
                        "PainTrend",
                        "PainDuration",
                        "Symptom.NIGHT_PAIN_STOPS_SLEEP",
                        "Symptom.NO_RELIEF_LYING")
                .read());
    }

    private static final Strength WEAK = new Strength(Region.CORE, Level.WEAK);

    private static Consultation consult(Fact... facts) {
        return engine.consult(Arrays.asList(facts));
    }

    private static List<String> advice(Consultation visit) {
        return visit.advice().stream().map(Advice::id).toList();
    }

    private static List<String> exercises(Consultation visit) {
        return visit.advice().get(0).exercises().stream().map(Exercise::id).toList();
    }

    private static List<String> withheld(Consultation visit) {
        return visit.withheld().stream().map(Withheld::id).toList();
    }

    private static List<String> unanswered(Consultation visit) {
        return visit.unanswered().stream().map(Question::id).toList();
    }

    @Test
    void adviceRestingOnACauseStandsBeforeGeneralAdviceWhateverItsBelief() {
        Consultation visit = consult(WEAK, new ShoeAge(20));
        assertEquals(List.of("core.train", "shoes.check"), advice(visit));
        assertTrue(visit.advice().get(0).belief() < visit.advice().get(1).belief());
    }

    @Test
    void explainsAdviceByRuleFactAndCause() {
        Reason reason = consult(WEAK).advice().get(0).reasons().get(0);
        assertEquals("weak", reason.rule());
        assertEquals(WEAK, reason.facts().get(0).fact());
        assertEquals(List.of("weak-core"), reason.causes());
        assertEquals("book", reason.sources().get(0).id());
    }

    @Test
    void setsAsideAdviceWhoseCauseIsDoubtedMoreThanSuspectedAndTellsBothSides() {
        Consultation visit = consult(WEAK, new Age(65));
        assertEquals(List.of(), visit.advice());
        SetAside aside = visit.setAside().get(0);
        assertEquals("core.train", aside.id());
        assertEquals(
                List.of("weak", "old"),
                aside.reasons().stream().map(Reason::rule).toList());
        assertEquals(
                List.of(false, true),
                aside.reasons().stream().map(Reason::against).toList());
    }

    @Test
    void withholdsAnExerciseAndEasesAnother() {
        Consultation visit = consult(WEAK, new History(Condition.DISC_HERNIATION, true));
        assertEquals(List.of("knee-plank"), exercises(visit));
        assertEquals(List.of("plank", "superman"), withheld(visit));
        assertEquals("The knee-plank", visit.withheld().get(0).instead());
        assertEquals("Skip it.", visit.withheld().get(1).instead());
    }

    @Test
    void withholdingIsStrongerThanEasing() {
        Consultation visit = consult(
                WEAK, new History(Condition.DISC_HERNIATION, true), new History(Condition.SPINAL_STENOSIS, true));
        assertEquals(List.of(), visit.advice());
        assertEquals(List.of("core.train", "plank", "superman"), withheld(visit));
    }

    @Test
    void withholdsAnAdviceAsAWhole() {
        Consultation visit = consult(WEAK, new History(Condition.VERTEBRAL_FRACTURE, true));
        assertEquals(List.of(), visit.advice());
        assertEquals(List.of("core.train"), withheld(visit));
    }

    @Test
    void aDeniedConditionWithholdsNothing() {
        assertEquals(
                List.of("plank", "superman"), exercises(consult(WEAK, new History(Condition.DISC_HERNIATION, false))));
    }

    @Test
    void somethingUrgentSilencesAllButSafety() {
        Consultation visit = consult(WEAK, new ShoeAge(20), new Age(65), new PainSeverity(8));
        assertEquals(Urgency.URGENT, visit.urgency());
        assertEquals(List.of("safety.stop"), advice(visit));
        assertEquals(List.of("all-but-safety"), withheld(visit));
        assertEquals("severe", visit.withheld().get(0).reasons().get(0).rule());
        assertEquals(List.of(), visit.setAside());
    }

    @Test
    void ordersReferralsByUrgencyAndJoinsWhoToSee() {
        Consultation visit = consult(new PainDuration(43), new PainTrend(Trend.WORSE));
        assertEquals(
                List.of("worse", "long"),
                visit.referrals().stream().map(Referral::id).toList());
        assertEquals(
                List.of(Who.DOCTOR, Who.PHYSIOTHERAPIST),
                visit.referrals().get(1).who());
        assertEquals(Urgency.SOON, visit.urgency());
    }

    @Test
    void countsCriteriaAndNamesTheFactsBehindTheCount() {
        Symptom night = new Symptom(Sign.NIGHT_PAIN_STOPS_SLEEP, true);
        Symptom lying = new Symptom(Sign.NO_RELIEF_LYING, true);
        assertEquals(Urgency.SELF_CARE, consult(night).urgency());
        Referral referral = consult(night, lying).referrals().get(0);
        assertEquals("flags", referral.id());
        assertEquals(
                List.of(night, lying),
                referral.reasons().get(0).facts().stream()
                        .map(given -> given.fact())
                        .toList());
    }

    @Test
    void noFactsAtAllIsNoAdviceAndEveryQuestion() {
        Consultation visit = consult();
        assertEquals(Urgency.SELF_CARE, visit.urgency());
        assertEquals(Screening.INCOMPLETE, visit.screening());
        assertEquals(List.of(), visit.advice());
        assertEquals(6, visit.unanswered().size());
        assertEquals("Symptom.SADDLE_NUMBNESS", visit.unanswered().get(0).id());
    }

    @Test
    void asksOnlyWhatCouldStillMakeItMoreUrgent() {
        assertEquals(
                List.of("Symptom.SADDLE_NUMBNESS", "PainSeverity"), unanswered(consult(new PainTrend(Trend.WORSE))));
    }

    @Test
    void doesNotAskTheRestOfACountThatCanNoLongerBeReached() {
        Consultation visit = consult(new Symptom(Sign.NIGHT_PAIN_STOPS_SLEEP, false));
        assertTrue(unanswered(visit).stream().noneMatch(id -> id.equals("Symptom.NO_RELIEF_LYING")));
    }

    @Test
    void screeningIsCompleteOnceNothingUrgentIsOpen() {
        Consultation visit = consult(new Symptom(Sign.SADDLE_NUMBNESS, false), new PainSeverity(3));
        assertEquals(Screening.COMPLETE, visit.screening());
        assertTrue(unanswered(visit).contains("PainDuration"));
    }

    @Test
    void anUrgentResultIsIncompleteWhileAnEmergencyIsOpen() {
        assertEquals(Screening.INCOMPLETE, consult(new PainSeverity(9)).screening());
        assertEquals(
                Screening.COMPLETE,
                consult(new PainSeverity(9), new Symptom(Sign.SADDLE_NUMBNESS, false))
                        .screening());
    }

    @Test
    void anEmergencyAsksNothingMore() {
        Consultation visit = consult(new Symptom(Sign.SADDLE_NUMBNESS, true));
        assertEquals(Urgency.EMERGENCY, visit.urgency());
        assertEquals(List.of(), visit.unanswered());
        assertEquals(Screening.COMPLETE, visit.screening());
    }
}
