package io.github.backwise.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.engine.Engine;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.Factor;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.facts.PainSeverity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessesTest {
    private static final Engine BUNDLED = Engine.standard();
    private static final Witnesses WITNESSES = new Witnesses(BUNDLED.rules().rules());
    private static final String THEN = "conclude.suspect( \"a-cause\", LIKELY );";

    @Test
    void everyBundledRuleFiresForItsWitness() {
        List<String> dead = BUNDLED.rules().rules().stream()
                .map(Rule::id)
                .filter(id -> !firesForItsWitness(id))
                .toList();
        assertEquals(List.of(), dead);
    }

    private static boolean firesForItsWitness(String id) {
        return WITNESSES
                .of(BUNDLED.rules().rule(id))
                .filter(witness -> BUNDLED.fire(witness.facts()).firedRules().contains(id))
                .isPresent();
    }

    @Test
    void noWitnessContradictsItself() {
        BUNDLED.rules().rules().stream()
                .flatMap(rule -> WITNESSES.of(rule).stream())
                .forEach(witness -> assertDoesNotThrow(() -> BUNDLED.consult(witness.facts()), witness.rule()));
    }

    @Test
    void takesTheValuesThatTheConditionsName() {
        assertEquals(Set.of(new PainSeverity(7)), facts("PainSeverity( score >= 7 )"));
    }

    @Test
    void solvesBoundNumbers() {
        assertEquals(
                Set.of(new PainDuration(7), new Change(Factor.HILLS, 49)),
                facts("PainDuration( $d : days )\nChange( factor == Factor.HILLS, daysAgo >= $d + 42 )"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PainSeverity( score > 7 )\nPainSeverity( score < 3 )",
                "PainSeverity( score > 7 )\nnot PainSeverity()",
                "PainDuration( $d : days )\nChange( daysAgo > $d, daysAgo < $d )",
                "Symptom( sign == Sign.FEVER, present )\nSymptom( sign == Sign.FEVER, !present )"
            })
    void findsNoRunnerWhereThereCanBeNone(String when) {
        assertTrue(witness(when).isEmpty());
    }

    @Test
    void goesBackToAnotherValueWhenTheFirstDoesNotFit() {
        assertEquals(
                Set.of(new PainDuration(0)),
                facts("PainDuration( $d : days )\nPainDuration( days <= $d - 0 )\nnot PainDuration( days >= 1 )"));
    }

    @Test
    void joinsTheWitnessesOfTheRulesThatFeedIt() {
        String criterion = "conclude.criterion( \"a-set\", \"%s\" );";
        String drl = "package backwise.rules;\n"
                + TinyRules.ruleText("one", "PainSeverity( score >= 3 )", criterion.formatted("one"))
                + TinyRules.ruleText("two", "PainSeverity( score < 2 )", criterion.formatted("two"))
                + TinyRules.ruleText("three", "PainDuration( days <= 3 )", criterion.formatted("three"))
                + TinyRules.ruleText("both", "Criteria( set == \"a-set\", met >= 2 )", THEN)
                + TinyRules.ruleText(
                        "last", "Suspected( cause == \"a-cause\" )", "conclude.recommend( \"rest\", LIKELY );");
        RuleSet rules = TinyRules.text(drl)
                .causes("a-cause")
                .advice("rest")
                .criteria("a-set", "one", "two", "three")
                .questions("PainSeverity", "PainDuration")
                .read();
        Witness witness = new Witnesses(rules.rules()).of(rules.rule("last")).orElseThrow();
        assertTrue(Engine.of(rules).fire(witness.facts()).firedRules().contains("last"), witness.toString());
        assertEquals(2, witness.facts().size());
    }

    private static Set<?> facts(String when) {
        return Set.copyOf(witness(when).orElseThrow().facts());
    }

    private static Optional<Witness> witness(String when) {
        RuleSet rules = TinyRules.rule(when, THEN).causes("a-cause").read();
        return new Witnesses(rules.rules()).of(rules.rule("a-rule"));
    }
}
