package io.github.backwise.workbench.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backwise.rules.RuleSet;
import io.github.backwise.rules.TinyRules;
import io.github.backwise.workbench.coverage.AsWritten;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConditionWordsTest {
    /** By the condition as written; the first rules that hold them are found in the bundled set. */
    private static final Map<String, String> WORDS = Map.of(
            "PainSeverity( score >= 7 )", "pain at least 7 out of 10",
            "PainDuration( $d : days )", "pain for D days",
            "Change( factor == Factor.HILLS, daysAgo >= $d, daysAgo <= $d + 14 )",
                    "hills, new from D to D + 14 days ago",
            "not PainDuration()", "nothing said about pain duration",
            "Suspected( cause == \"weak-core\" )", "suspected: a core that could be stronger",
            "Tightness( muscle == Muscle.HAMSTRINGS, !present )", "not: tight hamstrings",
            "Tightness( present )", "tight any muscle group",
            "PainTiming( timing in ( Timing.ON_WAKING, Timing.AT_NIGHT ) )", "the pain comes on waking or in the night",
            "not PainOnset( onset == Onset.SUDDEN )", "not stated: the pain began all at once");

    @Test
    void conditionsReadAsPlainWords() {
        RuleSet rules = RuleSet.bundled();
        ConditionWords words = new ConditionWords(rules.texts());
        Map<String, String> said = new TreeMap<>();
        rules.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(condition -> WORDS.containsKey(AsWritten.of(condition)))
                .forEach(condition -> said.put(AsWritten.of(condition), words.of(condition)));
        assertEquals(new TreeMap<>(WORDS), said);
    }

    @Test
    void countsReadAsPlainWordsAndStandBetweenFactsAndReferrals() {
        RuleSet rules = TinyRules.text("package backwise.rules;\n"
                        + TinyRules.ruleText(
                                "one", "PainSeverity( score >= 7 )", "conclude.criterion( \"set\", \"severe\" );")
                        + TinyRules.ruleText(
                                "all",
                                "Criteria( set == \"set\", met >= 1 )",
                                "conclude.refer( DOCTOR, SOON, \"see\" );"))
                .criteria("set", "severe")
                .referrals("see")
                .questions("PainSeverity")
                .read();
        assertEquals(
                "at least 1 of these: The set",
                new ConditionWords(rules.texts())
                        .of(rules.rule("all").conditions().get(0)));
        assertEquals(
                List.of("count:set -> referral:see", "fact:PainSeverity -> count:set"),
                KnowledgeMap.of(rules.rules(), rules.texts()).links().stream()
                        .map(link -> link.from() + " -> " + link.to())
                        .toList());
    }

    @Test
    void everyConditionOfTheBundledRulesHasWords() {
        RuleSet rules = RuleSet.bundled();
        ConditionWords words = new ConditionWords(rules.texts());
        rules.rules().stream().flatMap(rule -> rule.conditions().stream()).forEach(condition -> {
            String said = words.of(condition);
            assertEquals(-1, said.indexOf('{') + said.indexOf('_') + 1, said);
        });
    }
}
