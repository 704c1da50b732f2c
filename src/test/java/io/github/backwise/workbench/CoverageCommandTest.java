package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {
    private static final String DRL = """
            package backwise.rules;

            rule "Hills before the pain"
                @id( "hills" )
                @sources( "book" )
                @evidence( EXPERT )
            when
                PainDuration( $d : days )
                Change( factor == Factor.HILLS, daysAgo <= $d + 14 )
            then
                conclude.suspect( "hills", LIKELY );
            end

            rule "Strong pain"
                @id( "strong" )
                @sources( "book" )
                @evidence( EXPERT )
            when
                PainSeverity( score >= 7 )
                not PainTrend( trend in ( Trend.SAME, Trend.BETTER ) )
            then
                conclude.suspect( "load", LIKELY );
                conclude.recommend( "load.less", LIKELY );
            end
            """;

    private static final String ENOUGH = """
            - case: Within two weeks before the pain
              fires: hills
              expect: {causes: hills}
              given: [PainDuration: {days: 3}, Change: {factor: HILLS, daysAgo: 17}]
            - case: Earlier
              silent: hills
              given: [PainDuration: {days: 3}, Change: {factor: HILLS, daysAgo: 18}]
            - case: Nobody knows since when
              silent: hills
              given: [Change: {factor: HILLS, daysAgo: 3}]
            - case: Something else is new
              silent: hills
              given: [PainDuration: {days: 3}, Change: {factor: SHOES, daysAgo: 3}]
            - case: Seven
              fires: strong
              expect: {causes: load, advice: load.less}
              given: [PainSeverity: {score: 7}]
            - case: Six
              silent: strong
              given: [PainSeverity: {score: 6}]
            - case: Strong but better
              silent: strong
              given: [PainSeverity: {score: 9}, PainTrend: {trend: BETTER}]
            - case: Strong and the same
              silent: strong
              given: [PainSeverity: {score: 9}, PainTrend: {trend: SAME}]
            - case: Strong and worse
              fires: strong
              given: [PainSeverity: {score: 9}, PainTrend: {trend: WORSE}]
            """;

    @TempDir
    private Path rules;

    @BeforeEach
    void writeTheRules() throws IOException {
        Files.createDirectories(rules.resolve("text"));
        Files.writeString(rules.resolve("topic.drl"), DRL);
        Files.writeString(rules.resolve("sources.properties"), "book = A book\n");
        Files.writeString(rules.resolve("text/causes.properties"), "hills = the hills\nload = the load\n");
        Files.writeString(
                rules.resolve("text/advice.properties"), "load.less.title = Less\nload.less.text = Run less.\n");
        Files.writeString(rules.resolve("text/notices.properties"), "notice = Information\n");
    }

    @Test
    void isFineWhenEveryConditionIsSeenBothWays() throws IOException {
        assertEquals("""
                all: 2 of 2 rules covered, 4 of 4 conditions seen both ways, 3 of 3 conclusions reached
                """, out(0, ENOUGH, "coverage"));
    }

    @Test
    void namesWhatNoCaseTriesOut() throws IOException {
        assertEquals("""
                topic.drl:3: hills: no case names this rule
                topic.drl:14: strong: it fires in no case, so no conclusion is reached
                topic.drl:19: strong: no case in which PainSeverity( score >= 7 ) does not hold
                topic.drl:20: strong: no case in which not PainTrend( trend in ( Trend.SAME, Trend.BETTER ) ) holds
                topic.drl: 0 of 2 rules covered, 0 of 4 conditions seen both ways, 0 of 3 conclusions reached
                all: 0 of 2 rules covered, 0 of 4 conditions seen both ways, 0 of 3 conclusions reached
                """, out(1, """
                        - case: Strong but better
                          silent: strong
                          given: [PainSeverity: {score: 9}, PainTrend: {trend: BETTER}]
                        """, "coverage"));
    }

    @Test
    void judgesAComparisonWithAnotherFactOnlyWhereThatFactWasStated() throws IOException {
        String out = out(1, """
                - case: Nobody knows since when
                  silent: hills
                  given: [Change: {factor: HILLS, daysAgo: 3}]
                """, "coverage");
        assertTrue(
                out.contains("topic.drl:9: hills: no case in which"
                        + " Change( factor == Factor.HILLS, daysAgo <= $d + 14 ) holds\n"
                        + "topic.drl:9: hills: no case in which"
                        + " Change( factor == Factor.HILLS, daysAgo <= $d + 14 ) does not hold\n"),
                out);
    }

    @Test
    void isFineWhenEveryChangeIsNoticed() throws IOException {
        assertEquals("""
                all: 20 of 20 changes noticed, 100.0 %
                """, out(0, ENOUGH, "coverage", "--mutate"));
    }

    @Test
    void namesTheChangesThatNoCaseNotices() throws IOException {
        String cases = ENOUGH.replace("expect: {causes: load, advice: load.less}", "expect: {causes: load}")
                .replace("score: 6", "score: 5")
                .replace("trend: SAME", "trend: BETTER")
                .replace("daysAgo: 18", "daysAgo: 19");
        assertEquals("""
                topic.drl:9: hills: daysAgo <= $d + 14 as daysAgo <= $d + 15 in \
                Change( factor == Factor.HILLS, daysAgo <= $d + 14 )
                topic.drl:19: strong: score >= 7 as score >= 6 in PainSeverity( score >= 7 )
                topic.drl:20: strong: without Trend.SAME in not PainTrend( trend in ( Trend.SAME, Trend.BETTER ) )
                topic.drl:14: strong: without recommend( load.less, LIKELY )
                topic.drl: 16 of 20 changes noticed, 80.0 %
                all: 16 of 20 changes noticed, 80.0 %
                """, out(1, cases, "coverage", "--mutate"));
        assertEquals(
                0,
                Run.of("coverage", "--mutate", "--score", "80", rules.toString())
                        .status());
    }

    @Test
    void namesAReferralThatCouldBecomeLessUrgentUnnoticed() throws IOException {
        Files.writeString(rules.resolve("topic.drl"), DRL + """

                rule "A fever"
                    @id( "fever" )
                    @sources( "book" )
                    @evidence( EXPERT )
                when
                    Symptom( sign == Sign.FEVER, present )
                then
                    conclude.refer( DOCTOR, SOON, "fever" );
                    conclude.refer( PHYSIOTHERAPIST, SOON, "fever" );
                end
                """);
        Files.writeString(rules.resolve("text/referrals.properties"), "fever.title = Fever\nfever.tell = A fever.\n");
        Files.writeString(rules.resolve("text/questions.properties"), "Symptom.FEVER = Have you a fever?\n");
        String cases = ENOUGH + """
                - case: A fever
                  fires: fever
                  expect: {referrals: fever, who: [DOCTOR, PHYSIOTHERAPIST]}
                  given: [Symptom: {sign: FEVER, present: true}]
                - case: No fever
                  silent: fever
                  given: [Symptom: {sign: FEVER, present: false}]
                - case: A headache
                  silent: fever
                  given: [Symptom: {sign: HEADACHE, present: true}]
                """;
        String out = out(1, cases, "coverage", "--mutate");
        assertTrue(out.startsWith("topic.drl:26: fever: refer( DOCTOR, SOON, fever ) as ROUTINE\ntopic.drl: "), out);
        out(0, cases.replace("{referrals", "{urgency: SOON, referrals"), "coverage", "--mutate");
    }

    @Test
    void isNotFineWhenACaseCannotBeRead() throws IOException {
        String out = out(1, ENOUGH + "- case: Misspelt\n  silence: hills\n  given: []\n", "coverage");
        assertTrue(out.startsWith("topic.cases.yaml:31:3: 'silence' is not known here. Maybe 'silent'?\n"), out);
    }

    private String out(int status, String cases, String... command) throws IOException {
        Files.writeString(rules.resolve("topic.cases.yaml"), cases);
        String[] arguments = java.util.Arrays.copyOf(command, command.length + 1);
        arguments[command.length] = rules.toString();
        Run run = Run.of(arguments);
        assertEquals("", run.err());
        assertEquals(status, run.status(), run.out());
        return run.out().replace(rules.toString().replace('\\', '/') + "/", "");
    }
}
