package io.github.backwise.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.Question;
import io.github.backwise.advice.Screening;
import io.github.backwise.advice.Urgency;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.Factor;
import io.github.backwise.facts.Muscle;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.facts.PainSeverity;
import io.github.backwise.facts.Tightness;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.rules.TinyRules;
import io.github.backwise.workbench.preview.RandomRunners;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kie.api.KieBase;

/** What was not asked, and could still lead to somebody, stays open. */
class InterviewTest {
    private static final String URGENT = "conclude.refer( SAME_DAY_CARE, URGENT, \"be-seen\" );";
    private static final int LAYERS = 35;
    private static final int RUNNERS = 500;

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
    void whatACauseMayComeFromStaysOpenWhereItsRuleLeavesOpenWhatItSpeaksOf() {
        Engine engine = Engine.of(TinyRules.text("package backwise.rules;\n"
                        + TinyRules.ruleText(
                                "stiff",
                                "Tightness( muscle != Muscle.QUADS, present )",
                                "conclude.suspect( \"stiffness\", LIKELY );")
                        + TinyRules.ruleText("seen", "Suspected( cause == \"stiffness\" )", URGENT))
                .causes("stiffness")
                .referrals("be-seen")
                .read());
        assertEquals(Screening.INCOMPLETE, engine.consult(List.of()).screening());
        List<Fact> loose = Stream.of(Muscle.values())
                .<Fact>map(muscle -> new Tightness(muscle, muscle == Muscle.QUADS))
                .toList();
        assertEquals(Screening.COMPLETE, engine.consult(loose).screening());
        assertEquals(
                Screening.INCOMPLETE,
                engine.consult(loose.subList(1, loose.size())).screening());
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

    @Test
    void lookingAtFewRulesFindsTheQuestionsThatLookingAtAllOfThemFinds() {
        RuleSet rules = RuleSet.bundled();
        RuleGraph graph = new RuleGraph(rules.rules());
        KieBase base = LibraryLoader.call(() -> Network.base(graph, Recorder::fire));
        Engine engine = new Engine(rules, graph, new Phrases(rules, graph), base);
        LongStream.range(0, RUNNERS).forEach(seed -> {
            Outlook outlook = new Outlook(graph.leads(), engine.fire(RandomRunners.runner(seed)));
            for (Urgency urgency : Urgency.values()) {
                BitSet open = openByAnyRule(graph, outlook, urgency);
                Prospects prospects = graph.leads().prospects(urgency);
                assertEquals(open, prospects.open(outlook), () -> "runner " + seed + ", " + urgency);
                assertEquals(!open.isEmpty(), prospects.isAnyOpen(outlook), () -> "runner " + seed + ", " + urgency);
            }
        });
    }

    /** What is open, by number, without any shortcut. */
    private static BitSet openByAnyRule(RuleGraph graph, Outlook outlook, Urgency urgency) {
        BitSet open = new BitSet();
        for (int item = 0; item < graph.demands().items(); item++) {
            for (Demand demand : graph.demands().asking(item)) {
                boolean leads =
                        demand.wanting().stream().anyMatch(rule -> outlook.couldLead(rule.number(), urgency.ordinal()));
                if (leads
                        && outlook.isOpen(demand.number())
                        && !outlook.answered().get(item)) {
                    open.set(item);
                }
            }
        }
        return open;
    }

    private static List<String> open(Consultation visit) {
        return visit.unanswered().stream().map(Question::id).toList();
    }
}
