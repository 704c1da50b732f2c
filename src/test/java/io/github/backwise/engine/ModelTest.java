package io.github.backwise.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backwise.facts.Change;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.Factor;
import io.github.backwise.facts.Muscle;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.facts.PainSeverity;
import io.github.backwise.facts.Tightness;
import io.github.backwise.facts.UsualRun;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.rules.TinyRules;
import io.github.backwise.workbench.coverage.Oracle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Drools understands every form of a condition as the tree says it. */
class ModelTest {
    private static final List<String> ORDERS = List.of("==", "!=", "<", "<=", ">", ">=");
    private static final int RUNNERS = 2_000;

    private final List<String> rules = new ArrayList<>();

    @Test
    void everyFormOfAConditionHoldsWhereItsTreeHolds() {
        for (String order : ORDERS) {
            add("PainSeverity( score " + order + " 5 )");
            add("UsualRun( kilometres " + order + " 7.5 )");
            add("UsualRun( kilometres " + order + " 8 )");
            add("PainDuration( $d : days )\nChange( daysAgo " + order + " $d )");
            add("PainDuration( $d : days, days >= 2 )\nChange( daysAgo " + order + " $d + 3, factor == Factor.HILLS )");
            add("Change( $a : daysAgo )\nnot PainDuration( days " + order + " $a - 2 )");
            add("exists Change( daysAgo " + order + " 4 )");
        }
        add("Tightness( muscle == Muscle.QUADS, present )");
        add("Tightness( muscle != Muscle.QUADS, present )");
        add("Tightness( muscle in ( Muscle.QUADS, Muscle.CALVES ), !present )");
        add("Tightness( muscle not in ( Muscle.QUADS, Muscle.CALVES ), present )");
        add("Tightness( muscle == Muscle.HIPS, present )\nTightness( muscle == Muscle.CALVES, !present )");
        add("PainSeverity()\nnot Tightness( present )");
        RuleSet set = TinyRules.text("package backwise.rules;\n" + String.join("", rules))
                .causes("a-cause")
                .read();
        Engine engine = Engine.of(set);
        for (long seed = 0; seed < RUNNERS; seed++) {
            List<Fact> facts = runner(new Random(seed));
            assertEquals(
                    new Oracle(set.rules(), facts).fired(), engine.fire(facts).firedRules(), facts.toString());
        }
    }

    private void add(String when) {
        rules.add(TinyRules.ruleText("rule-" + rules.size(), when, "conclude.suspect( \"a-cause\", LIKELY );"));
    }

    /** Values on and around the thresholds. */
    private static List<Fact> runner(Random random) {
        List<Fact> facts = new ArrayList<>();
        for (Muscle muscle : List.of(Muscle.QUADS, Muscle.CALVES, Muscle.HIPS)) {
            facts.add(new Tightness(muscle, random.nextBoolean()));
        }
        facts.add(new PainSeverity(4 + random.nextInt(3)));
        facts.add(new UsualRun(7 + random.nextInt(4) / 2.0));
        facts.add(new PainDuration(random.nextInt(6)));
        facts.add(new Change(Factor.HILLS, random.nextInt(9)));
        facts.add(new Change(Factor.PACE, random.nextInt(9)));
        facts.removeIf(fact -> random.nextInt(3) == 0);
        return facts;
    }
}
