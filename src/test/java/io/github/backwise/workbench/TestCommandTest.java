package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
    @TempDir
    private Path rules;

    @BeforeEach
    void copyTheRules() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of(Run.RULES))) {
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().endsWith(".yaml"))
                    .toList()) {
                Path copy = rules.resolve(Path.of(Run.RULES).relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void countsWhatPassesAndNamesNoFileInWhichAllDoes() {
        Run run = Run.of("test", Run.RULES);
        assertTrue(run.out().startsWith("triage"), run.out());
        assertTrue(run.out().endsWith("\n5 passed, 0 failed\n"), run.out());
        assertEquals("", run.err());
        assertEquals(0, run.status());
    }

    @Test
    void saysWhatDiffersAndWhere() throws IOException {
        assertEquals("""
                sample.cases.yaml:1: Fires and stays silent
                    rule severe should fire, but stays silent.
                    rule core-weak should stay silent, but fires.
                sample.cases.yaml:6: Another consultation
                    urgency should be URGENT or EMERGENCY, but is SELF_CARE.
                    causes should begin with weak-core, weak-core, but is weak-core.
                    advice should begin with stretch.hamstrings, but is core.build-strength.
                    withheld should hold plank, but is empty.
                    advice should not hold core.build-strength, but does.
                sample.cases.yaml: 1 passed, 2 failed
                1 passed, 2 failed
                """, outOf("""
                        - case: Fires and stays silent
                          fires: severe
                          silent: [core-weak, core-strong]
                          given:
                            - Strength: {region: CORE, level: WEAK}
                        - case: Another consultation
                          expect:
                            urgency: URGENT
                            acceptable: EMERGENCY
                            causes: [weak-core, weak-core]
                            advice: stretch.hamstrings
                            notAdvised: core.build-strength
                            withheld: [plank]
                            unanswered: [Symptom.FEVER]
                          given:
                            - Strength: {region: CORE, level: WEAK}
                        - case: Passes
                          silent: core-weak
                          given: []
                        """));
    }

    @Test
    void looksForExercisesInTheExpectedAdviceAndForWhoInTheExpectedReferrals() throws IOException {
        assertEquals("""
                sample.cases.yaml:6: Another advice
                    exercises should hold plank, but is empty.
                sample.cases.yaml:10: Another referral
                    who should hold DOCTOR, but is PHYSIOTHERAPIST.
                sample.cases.yaml: 1 passed, 2 failed
                1 passed, 2 failed
                """, outOf("""
                        - case: Any advice and any referral
                          expect: {exercises: [plank, bird-dog], who: DOCTOR}
                          given:
                          - Strength: {region: CORE, level: WEAK}
                          - PainSeverity: {score: 7}
                        - case: Another advice
                          expect: {advice: stretch.hamstrings, exercises: plank}
                          given:
                          - Tightness: {muscle: HAMSTRINGS, present: true}
                        - case: Another referral
                          expect: {referrals: disc, who: DOCTOR}
                          given:
                          - PainSeverity: {score: 7}
                          - History: {condition: DISC_HERNIATION, present: true}
                        """));
    }

    @Test
    void saysWhatIsNotDoubtedAndWhichReferralIsMorePressing() throws IOException {
        assertEquals("""
                sample.cases.yaml:4: Nothing speaks against it
                    doubted should hold weak-core, but is empty.
                sample.cases.yaml:7: The other way round
                    referrals should hold, in this order, disc, severe, but is severe, disc.
                sample.cases.yaml: 1 passed, 2 failed
                1 passed, 2 failed
                """, outOf("""
                        - case: A plank of two minutes speaks against it
                          expect: {doubted: weak-core}
                          given: [PlankHold: {seconds: 120}]
                        - case: Nothing speaks against it
                          expect: {causes: weak-core, doubted: weak-core}
                          given: [Strength: {region: CORE, level: WEAK}]
                        - case: The other way round
                          expect: {referrals: [disc, severe]}
                          given:
                          - PainSeverity: {score: 7}
                          - History: {condition: DISC_HERNIATION, present: true}
                        """));
    }

    @Test
    void refusesIdsThatNothingHas() throws IOException {
        assertEquals("""
                sample.cases.yaml:1: Misspelt
                    there is no rule with the id 'core-week'. Maybe 'core-weak'?
                    there is no rule with the id 'zzzzzzzzzzz'. Maybe it was renamed?
                    there is no cause with the id 'weak-cor'. Maybe 'weak-core'?
                    there is no advice with the id 'core.build-strenth'. Maybe 'core.build-strength'?
                    there is no exercise with the id 'birddog'. Maybe 'bird-dog'?
                    there is no advice or exercise with the id 'plant'. Maybe 'plank'?
                sample.cases.yaml: 0 passed, 1 failed
                0 passed, 1 failed
                """, outOf("""
                        - case: Misspelt
                          silent: [core-week, zzzzzzzzzzz]
                          expect: {doubted: weak-cor, notAdvised: core.build-strenth, exercises: birddog, withheld: plant}
                          given: []
                        """));
    }

    @Test
    void namesBothSidesOfAContradiction() throws IOException {
        assertEquals("""
                sample.cases.yaml:1: Two answers
                    sample.cases.yaml:5:5: PainSeverity: {score: 3} contradicts PainSeverity: {score: 8} in line 4. \
                Maybe one of them is out of date?
                sample.cases.yaml: 0 passed, 1 failed
                0 passed, 1 failed
                """, outOf("""
                        - case: Two answers
                          fires: severe
                          given:
                          - PainSeverity: {score: 8}
                          - PainSeverity: {score: 3}
                        """));
    }

    @Test
    void countsACaseThatCannotBeReadAsFailedAndRunsTheOthers() throws IOException {
        assertEquals("""
                sample.cases.yaml:1:3: this case expects nothing. Maybe add 'fires: the-id-of-a-rule'?
                sample.cases.yaml:3:3: 'silence' is not known here. Maybe 'silent'?
                sample.cases.yaml:5:26: no field 'scor' in PainSeverity. Maybe 'score'?
                sample.cases.yaml:6:3: this case has no name. Maybe start it with '- case: its name'?
                sample.cases.yaml:8:3: this is not a case. Maybe start it with '- case: its name'?
                sample.cases.yaml: 1 passed, 4 failed
                1 passed, 4 failed
                """, outOf("""
                        - case: Expects nothing
                          given: []
                        - silence: severe
                          case: Misspelt
                          given: [PainSeverity: {scor: 3}]
                        - fires: severe
                          given: []
                        - severe
                        - case: Passes
                          fires: severe
                          given: [PainSeverity: {score: 7}]
                        """));
    }

    @Test
    void doesNotTakeAFolderWithoutCasesForASuccess() {
        Run run = Run.of("test", rules.toString());
        assertEquals(1, run.status());
        assertEquals(
                rules
                        + ": there are no cases and no stories here. Maybe add a file such as hills.cases.yaml?\n"
                        + "0 passed, 0 failed\n",
                run.out());
    }

    @Test
    void saysWhatIsWrongInTheRules() throws IOException {
        Path file = rules.resolve("sample.drl");
        Files.writeString(file, Files.readString(file).replace("PlankHold( seconds", "PlankHold( second"));
        Run run = Run.of("test", rules.toString());
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("sample.drl:24:16 in \"A plank of two minutes\": "), run.err());
    }

    private String outOf(String cases) throws IOException {
        Files.writeString(rules.resolve("sample.cases.yaml"), cases);
        Run run = Run.of("test", rules.toString());
        assertEquals("", run.err());
        assertEquals(1, run.status());
        return run.out().replace(rules.toString().replace('\\', '/') + "/", "");
    }
}
