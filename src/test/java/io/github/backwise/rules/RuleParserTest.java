package io.github.backwise.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.advice.Certainty;
import io.github.backwise.advice.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleParserTest {
    private static final String GOOD_WHEN = "PainSeverity( score >= 3 )";
    private static final String GOOD_THEN = "conclude.suspect( \"a-cause\", LIKELY );";

    @Test
    void readsARuleWithAllThatItSays() {
        Rule rule = TinyRules.text("""
                package backwise.rules;

                // Why it is so.
                // And more.
                rule "Leaning forward on the climbs"
                    @id( "hills-forward-lean" )
                    @captures( "H02; H03" )
                    @sources( "book" )
                    @evidence( COHORT )
                    @misleads( "Sometimes" )
                when
                    PainDuration( $d : days )
                    Change( factor == Factor.HILLS, daysAgo <= $d + 14 )
                    not Tightness( muscle in ( Muscle.QUADS, Muscle.CALVES ), present )
                then
                    conclude.suspect( "a-cause", LIKELY );
                end
                """).causes("a-cause").read().rule("hills-forward-lean");
        assertEquals("Leaning forward on the climbs", rule.title());
        assertEquals("Why it is so. And more.", rule.note());
        assertEquals(List.of("H02", "H03"), rule.annotations().captures());
        assertEquals(Evidence.COHORT, rule.annotations().evidence());
        assertEquals("Sometimes", rule.annotations().misleads());
        assertEquals(new Place("topic.drl", 5, 1), rule.place());
        assertEquals(List.of(new Conclusion.Suspect("a-cause", Certainty.LIKELY)), rule.conclusions());
        assertEquals(
                List.of(
                        "[$d : days]",
                        "[factor == Factor.HILLS, daysAgo <= $d + 14]",
                        "[muscle in ( Muscle.QUADS, Muscle.CALVES ), present == true]"),
                rule.conditions().stream().map(c -> c.constraints().toString()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PainSevrity( score >= 3 )              | 7:5 | there is no fact 'PainSevrity'. Maybe 'PainSeverity'?",
                "PainSeverity( scor >= 3 )              | 7:19 | no field 'scor' in PainSeverity. Maybe 'score'?",
                "PainSeverity( score >= 30 )            | 7:28 | 'score' is never 30: it counts points from 0 to 10. Maybe another unit was meant?",
                "PainSeverity( score = 3 )              | 7:25 | '=' does not compare. Maybe '=='?",
                "PainSeverity( score >= \"high\" )      | 7:28 | 'score' cannot be compared with a text. Maybe 7?",
                "Tightness( muscle == Muscle.QUAD, present )     | 7:33 | no value 'QUAD' for 'muscle'. Maybe 'QUADS'?",
                "Tightness( muscle == QUADS, present )           | 7:26 | 'QUADS' is not a value. Maybe Muscle.QUADS?",
                "Tightness( muscle >= Muscle.QUADS, present )    | 7:16 | 'muscle' has no larger and smaller. Maybe '==' or 'in'?",
                "Tightness( muscle, present )                    | 7:16 | 'muscle' is compared with nothing. Maybe muscle == Muscle.HAMSTRINGS?",
                "PainSeverity( score >= $d )            | 7:28 | $d has no value yet. Maybe bind it in an earlier condition: Fact( $d : field )?",
                "Suspected( certainty == Certainty.LIKELY ) | 7:5 | Suspected must be matched by its cause and without 'not'. Maybe Suspected( cause == \"an-id\" )?",
                "Criteria( set == \"s\", met == 2 )      | 7:5 | the only test on 'met' is 'at least' a number. Maybe met >= 2?",
                "exists PainDuration( $d : days )       | 7:5 | a condition with 'not' or 'exists' cannot give a number the name $d. Maybe give it the name in a condition without them?",
                "$p : PainSeverity( score >= 3 )        | 7:5 | a whole fact cannot be given a name. Maybe name a field: Fact( $p : field )?",
                "PainSeverity( score >= 3 ) or PainSeverity( score == 0 ) | 7:32 | 'or' cannot stand between conditions. Maybe one condition on each line (all must hold), and a second rule for 'or'?",
                "PainSeverity( score >= 3               | 7:29 | expected ')' at the end of PainSeverity( ... ) but found 'then'. Maybe ')' is missing before it?"
            })
    void saysWhatIsWrongInACondition(String when, String place, String message) {
        List<String> problems =
                TinyRules.rule(when, GOOD_THEN).causes("a-cause").problems();
        assertEquals(List.of("topic.drl:" + place + " in \"The rule a-rule\": " + message), problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "conclude.suspct( \"a-cause\", LIKELY );   | there is no verb 'suspct'. Maybe 'suspect'?",
                "conclude.suspect( \"a-cause\", LIKLY );   | there is no certainty 'LIKLY'. Maybe 'LIKELY'?",
                "conclude.suspect( \"A Cause\", LIKELY );  | the id \"A Cause\" may hold only small letters, digits, dots and dashes, at most 80. Maybe \"a-cause\"?",
                "conclude.suspect( a-cause, LIKELY );      | expected an id in quotes but found 'a'. Maybe the quotes are missing?",
                "conclude.suspect( \"a-cause\" );          | expected ',' between the values of 'suspect', which takes 2, but found ')'. Maybe ',' is missing before it?",
                "conclude.suspect( \"a-cause\", LIKELY )   | a ';' is missing at the end of the line. Maybe add it here?",
                "suspect( \"a-cause\", LIKELY );           | 'conclude.' is missing before 'suspect'. Maybe conclude.suspect?"
            })
    void saysWhatIsWrongInAConclusion(String then, String message) {
        List<String> problems =
                TinyRules.rule(GOOD_WHEN, then).causes("a-cause").problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).endsWith(message), problems.get(0));
    }

    @Test
    void tellsTheProblemsOfAllRulesAtOnce() {
        String drl = "package backwise.rules;\n"
                + TinyRules.ruleText("one", "PainSevrity( score >= 3 )", GOOD_THEN)
                + TinyRules.ruleText("two", GOOD_WHEN, "conclude.suspct( \"a-cause\", LIKELY );")
                + TinyRules.ruleText("three", "Tightness( muscle == Muscle.QUAD, present )", GOOD_THEN);
        List<String> problems = TinyRules.text(drl).causes("a-cause").problems();
        assertEquals(3, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("topic.drl:7:5 in \"The rule one\""), problems.get(0));
    }

    @Test
    void tellsLineAndColumnExactly() {
        String problem = TinyRules.rule("PainSeverity( scor >= 3 )", GOOD_THEN)
                .causes("a-cause")
                .problems()
                .get(0);
        assertTrue(problem.startsWith("topic.drl:7:19 "), problem);
    }

    @Test
    void acceptsAByteOrderMarkAndWindowsLines() {
        String drl = "package backwise.rules;\n" + TinyRules.ruleText("one", GOOD_WHEN, GOOD_THEN);
        assertEquals(
                List.of(),
                TinyRules.text(drl.replace("\n", "\r\n")).causes("a-cause").problems());
    }

    @Test
    void namesACurlyQuoteAndSaysWhatToWrite() {
        String problem = TinyRules.rule(GOOD_WHEN, "conclude.suspect( \u201ca-cause\u201d, LIKELY );")
                .causes("a-cause")
                .problems()
                .get(0);
        assertTrue(
                problem.endsWith("the character \u201c (U+201C) cannot stand here. Maybe a straight quote \"?"),
                problem);
    }
}
