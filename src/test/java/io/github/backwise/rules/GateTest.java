package io.github.backwise.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule file cannot run code: whatever is outside the small language is refused before anything is compiled. */
class GateTest {
    private static final String WHEN = "PainSeverity( score >= 3 )";
    private static final String THEN = "conclude.suspect( \"a-cause\", LIKELY );";
    private static final String EXEC = "Runtime.getRuntime().exec(\"touch gate-was-open\");";

    @ParameterizedTest
    @ValueSource(
            strings = {
                EXEC,
                "conclude.suspect( \"a-cause\", LIKELY ); " + EXEC,
                "conclude.getClass();",
                "System.exit(1);",
                "conclude.suspect( new String(\"x\"), LIKELY );",
                "insert( new Object() );",
                "drools.halt();"
            })
    void refusesCodeInThen(String then) {
        refused(TinyRules.rule(WHEN, then).causes("a-cause"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval( true )",
                "PainSeverity( score >= 3, eval( true ) )",
                "PainSeverity( score >= Runtime.getRuntime().availableProcessors() )",
                "PainSeverity( getClass() != null )",
                "PainSeverity( score >= 3 ) from java.util.List.of()",
                "PainSeverity( score matches \"(a+)+\" )",
                "PainSeverity( this.score >= 3 )",
                "PainSeverity( score * 2 >= 3 )",
                "accumulate( PainSeverity( $s : score ); sum( $s ) )",
                "forall( PainSeverity( score >= 3 ) )",
                "( ( ( ( PainSeverity( score >= 3 ) ) ) ) )"
            })
    void refusesCodeInWhen(String when) {
        refused(TinyRules.rule(when, THEN).causes("a-cause"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function void f() { " + EXEC + " }",
                "declare Evil field : String end",
                "query q() PainSeverity() end",
                "import java.lang.Runtime;",
                "import static java.lang.Runtime.getRuntime;",
                "global java.lang.Runtime runtime;",
                "dialect \"mvel\"",
                "unit Evil;"
            })
    void refusesEverythingButRulesInAFile(String line) {
        refused(TinyRules.text("package backwise.rules;\n" + line + "\n" + TinyRules.ruleText("a-rule", WHEN, THEN))
                .causes("a-cause"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "salience ( f() )",
                "no-loop",
                "timer ( int: 1s )",
                "enabled ( true )",
                "agenda-group \"x\"",
                "extends \"Other\""
            })
    void refusesAttributes(String attribute) {
        refused(TinyRules.text(
                        "package backwise.rules;\nrule \"A\" @id( \"a\" ) @sources( \"book\" ) @evidence( EXPERT ) "
                                + attribute + "\nwhen\n" + WHEN + "\nthen\n" + THEN + "\nend")
                .causes("a-cause"));
    }

    @Test
    void refusesABackslashEvenInNamesTextsAndComments() {
        String good = "package backwise.rules;\n" + TinyRules.ruleText("a-rule", WHEN, THEN);
        refused(TinyRules.text(good.replace("The rule", "The \\u0022 rule")).causes("a-cause"));
        refused(TinyRules.text(good.replace("\"book\"", "\"b\\u0022ook\"")).causes("a-cause"));
        refused(TinyRules.text(good.replace("\"a-cause\"", "\"a-\\u0022cause\""))
                .causes("a-cause"));
        refused(TinyRules.text("// \\u000a " + EXEC + "\n" + good).causes("a-cause"));
        refused(TinyRules.text("/* \\u002a/ */\n" + good).causes("a-cause"));
    }

    @Test
    void refusesLookAlikeLettersInNames() {
        refused(TinyRules.rule("P\u0430inSeverity( score >= 3 )", THEN).causes("a-cause"));
    }

    @Test
    void refusesTenThousandBracketsInNoTime() {
        refused(TinyRules.rule("PainSeverity( " + "(".repeat(10_000) + ")".repeat(10_000) + " )", THEN)
                .causes("a-cause"));
    }

    @Test
    void refusesImportsEvenInTheHeaderFileUnlessTheyAreOurs() {
        refused(TinyRules.rule(WHEN, THEN)
                .causes("a-cause")
                .and("vocabulary.drl", "package backwise.rules;\nimport java.lang.Runtime;"));
        refused(TinyRules.rule(WHEN, THEN)
                .causes("a-cause")
                .and("vocabulary.drl", "package backwise.rules;\nglobal java.lang.Runtime conclude;"));
    }

    private static void refused(TinyRules rules) {
        List<String> problems = rules.problems();
        assertFalse(problems.isEmpty(), "was accepted");
        assertTrue(
                problems.stream().allMatch(problem -> problem.matches("(?s)(topic|vocabulary)\\.drl:\\d+:\\d+.*")),
                problems.toString());
    }
}
