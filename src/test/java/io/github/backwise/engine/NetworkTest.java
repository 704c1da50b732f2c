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
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Drools understands every form of a condition as the tree says it. */
class NetworkTest {
    private static final List<String> ORDERS = List.of("==", "!=", "<", "<=", ">", ">=");
    private static final int RUNNERS = 2_000;

    /** What a rule that counts may ask: something that has a question. */
    private static final List<String> ASKED = List.of(
            "Tightness( muscle == Muscle.QUADS, present )",
            "Tightness( muscle == Muscle.CALVES, present )",
            "Tightness( muscle in ( Muscle.QUADS, Muscle.HIPS ), present )",
            "PainSeverity( score >= 5 )",
            "PainSeverity( score != 5 )",
            "UsualRun( kilometres < 8 )",
            "PainDuration( days > 2 )",
            "PainDuration()",
            "Change( factor == Factor.HILLS )",
            "Change( factor in ( Factor.HILLS, Factor.PACE ), daysAgo <= 4 )",
            "Change( factor == Factor.PACE, daysAgo > 3 )");

    private static final List<String> STATED = Stream.concat(
                    ASKED.stream(),
                    Stream.of(
                            "Tightness( muscle not in ( Muscle.QUADS, Muscle.CALVES ), present )",
                            "Tightness( present )"))
            .toList();
    private static final List<String> ABSENT = List.of(
            "not Tightness( muscle == Muscle.HIPS )",
            "not PainDuration( days < 3 )",
            "not Change( factor == Factor.PACE )",
            "exists Tightness( muscle == Muscle.CALVES, !present )",
            "exists UsualRun( kilometres >= 8 )");
    private static final List<String> INTERIM = List.of(
            "Suspected( cause == \"first\" )",
            "Suspected( cause == \"second\", certainty == Certainty.LIKELY )",
            "Criteria( set == \"some\", met >= 2 )",
            "Criteria( set == \"some\", met >= 3 )");
    private static final List<String> CAUSES = List.of(
            "conclude.suspect( \"first\", LIKELY );",
            "conclude.suspect( \"second\", LIKELY );",
            "conclude.suspect( \"second\", POSSIBLE );");
    private static final List<String> CRITERIA = List.of(
            "conclude.criterion( \"some\", \"one\" );",
            "conclude.criterion( \"some\", \"two\" );",
            "conclude.criterion( \"some\", \"three\" );");

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

    @Test
    void manyRulesThatAskForTheSameFireWhereTheirTreesHold() {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            StringBuilder many = new StringBuilder("package backwise.rules;\n");
            for (int i = 0; i < 150; i++) {
                many.append(anyRule("rule-" + i, random));
            }
            RuleSet set = TinyRules.text(many.toString())
                    .causes("first", "second")
                    .criteria("some", "one", "two", "three")
                    .advice("rest.a-little")
                    .questions("Tightness.QUADS", "Tightness.CALVES", "Tightness.HIPS")
                    .questions("PainSeverity", "UsualRun", "PainDuration", "Change.HILLS", "Change.PACE")
                    .read();
            Engine engine = Engine.of(set);
            for (long runner = 0; runner < 200; runner++) {
                List<Fact> facts = runner(new Random(runner));
                assertEquals(
                        new Oracle(set.rules(), facts).fired(),
                        engine.fire(facts).firedRules(),
                        "rules " + seed + " " + facts);
            }
        }
    }

    @Test
    @Timeout(60)
    void manyConditionsThatManyFactsMeetAreEachLookedAtOnce() {
        String when = Arrays.stream(Muscle.values())
                .map(muscle -> "Tightness( muscle != Muscle." + muscle + ", present )")
                .collect(Collectors.joining("\n"));
        RuleSet set = TinyRules.rule(
                        when + "\nPainSeverity( score >= 9 )", "conclude.recommend( \"rest.a-little\", LIKELY );")
                .advice("rest.a-little")
                .read();
        List<Fact> facts = new ArrayList<>(List.of(new PainSeverity(2)));
        Arrays.stream(Muscle.values()).forEach(muscle -> facts.add(new Tightness(muscle, true)));
        assertEquals(Set.of(), Engine.of(set).fire(facts).firedRules());
    }

    /** Rules that match what others conclude only recommend, so that no chain feeds itself. */
    private static String anyRule(String id, Random random) {
        int kind = random.nextInt(3);
        List<String> conditions = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            conditions.add(oneOf(random, kind == 0 ? ASKED : STATED));
        }
        return switch (kind) {
            case 0 -> TinyRules.ruleText(id, String.join("\n", conditions), oneOf(random, CRITERIA));
            case 1 -> {
                conditions.add(oneOf(random, ABSENT));
                yield TinyRules.ruleText(id, String.join("\n", conditions), oneOf(random, CAUSES));
            }
            default -> {
                conditions.set(0, oneOf(random, INTERIM));
                yield TinyRules.ruleText(
                        id, String.join("\n", conditions), "conclude.recommend( \"rest.a-little\", LIKELY );");
            }
        };
    }

    private static String oneOf(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
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
