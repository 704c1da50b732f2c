package io.github.backwise.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.Question;
import io.github.backwise.advice.Screening;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.Factor;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.facts.PainSeverity;
import io.github.backwise.rules.TinyRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What was not asked, and could still lead to somebody, stays open. */
class InterviewTest {
    private static final String URGENT = "conclude.refer( SAME_DAY_CARE, URGENT, \"be-seen\" );";
    private static final int LAYERS = 35;

    @Test
    void aQuestionStaysOpenWhenAnAnswerToAnotherDoesNotFitTheNumberItIsComparedWith() {
        Engine engine = Engine.of(TinyRules.rule(
                        "PainDuration( $d : days )\n"
                                + "Change( factor in ( Factor.HILLS, Factor.PACE ), daysAgo <= $d )",
                        URGENT)
                .referrals("be-seen")
                .questions("PainDuration", "Change.HILLS", "Change.PACE")
                .read());
        List<Fact> facts = List.of(new PainDuration(7), new Change(Factor.HILLS, 30));
        Consultation visit = engine.consult(facts);
        assertEquals(List.of("Change.PACE"), open(visit));
        assertEquals(Screening.INCOMPLETE, visit.screening());
    }

    @Test
    @Timeout(60)
    void longChainsThatShareCausesAreFollowedOnce() {
        StringBuilder rules = new StringBuilder("package backwise.rules;\n");
        for (int layer = 0; layer < LAYERS; layer++) {
            for (String side : List.of("left", "right")) {
                String when = layer == 0
                        ? "PainSeverity( score >= 3 )"
                        : "Suspected( cause == \"left-%1$d\" )\nSuspected( cause == \"right-%1$d\" )"
                                .formatted(layer - 1);
                String cause = side + "-" + layer;
                rules.append(TinyRules.ruleText(cause, when, "conclude.suspect( \"" + cause + "\", LIKELY );"));
            }
        }
        rules.append(TinyRules.ruleText("last", "Suspected( cause == \"left-" + (LAYERS - 1) + "\" )", URGENT));
        TinyRules tiny = TinyRules.text(rules.toString()).referrals("be-seen");
        for (int layer = 0; layer < LAYERS; layer++) {
            tiny.causes("left-" + layer, "right-" + layer);
        }
        Engine engine = Engine.of(tiny.read());
        assertEquals(Screening.INCOMPLETE, engine.consult(List.of()).screening());
        assertEquals(
                Screening.COMPLETE, engine.consult(List.of(new PainSeverity(1))).screening());
    }

    private static List<String> open(Consultation visit) {
        return visit.unanswered().stream().map(Question::id).toList();
    }
}
