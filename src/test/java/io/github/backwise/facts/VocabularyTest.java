package io.github.backwise.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    @Test
    void readsAFactFromPlainValues() {
        assertEquals(new Change(Factor.HILLS, 14), Vocabulary.read("Change", Map.of("factor", "HILLS", "daysAgo", 14)));
    }

    @Test
    void readsNumbersAndTruthValuesThatFormsGiveAsText() {
        assertEquals(new PainSeverity(7), Vocabulary.read("PainSeverity", Map.of("score", " 7 ")));
        assertEquals(
                new Symptom(Sign.FEVER, false),
                Vocabulary.read("Symptom", Map.of("sign", "FEVER", "present", "false")));
        assertEquals(new UsualRun(6.5), Vocabulary.read("UsualRun", Map.of("kilometres", "6.5")));
    }

    @Test
    void readsAWholeNumberThatJsonGivesAsDecimal() {
        assertEquals(new PainDuration(7), Vocabulary.read("PainDuration", Map.of("days", 7.0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Tigthness    | muscle | HAMSTRINGS | there is no fact 'Tigthness'. Maybe 'Tightness'?",
                "Tightness    | musle  | HAMSTRINGS | no field 'musle' in Tightness. Maybe 'muscle'?",
                "Tightness    | muscle | HAMSTRING  | no value 'HAMSTRING' for muscle in Tightness. Maybe 'HAMSTRINGS'?",
                "Tightness    | muscle | hamstrings | no value 'hamstrings' for muscle in Tightness. Maybe 'HAMSTRINGS'?",
                "Tightness    | present| yes        | Tightness lacks its field 'muscle'. Maybe add it, or leave the whole fact out if it is not known?",
                "AwkwardNight | present| no         | present in AwkwardNight takes true or false, not 'no'. Maybe false?",
                "AwkwardNight | present| unknown    | present in AwkwardNight takes true or false, not 'unknown'. Maybe leave the whole fact out if it is not known?",
                "PainDuration | days   | 0x1p3      | days in PainDuration takes a whole number of days, not '0x1p3'. Maybe write it in digits, or leave the whole fact out if it is not known?",
                "PainSeverity | score  | seven      | score in PainSeverity takes a whole number of points, not 'seven'. Maybe write it in digits, or leave the whole fact out if it is not known?",
                "PainSeverity | score  | 6.5        | score in PainSeverity takes a whole number of points, not '6.5'. Maybe another number, or leave the whole fact out if it is not known?",
                "PainSeverity | score  | 11         | PainSeverity.score is 11, allowed is 0 to 10 points. Maybe the value counts something other than points?",
                "PainDuration | days   | -1         | PainDuration.days is -1, allowed is 0 to 36500 days. Maybe the value counts something other than days?",
                "PainDuration | days   | 99999999999 | days in PainDuration takes a whole number of days from 0 to 36500, not '99999999999'. Maybe another number, or leave the whole fact out if it is not known?",
                "UsualRun     | kilometres | 5,5 | kilometres in UsualRun takes a number of kilometres, not '5,5'. Maybe 5.5, or leave the whole fact out if it is not known?",
                "UsualRun     | kilometres | NaN    | kilometres in UsualRun takes a number of kilometres, not 'NaN'. Maybe write it in digits, or leave the whole fact out if it is not known?"
            })
    void saysWhatIsWrongAndWhatWasProbablyMeant(String fact, String field, String value, String message) {
        var wrong = assertThrows(InvalidFactException.class, () -> Vocabulary.read(fact, Map.of(field, value)));
        assertEquals(message, wrong.getMessage());
    }

    @Test
    void namesTheFieldThatIsWrong() {
        var wrong = assertThrows(
                InvalidFactException.class,
                () -> Vocabulary.read("Change", Map.of("factor", "HILLS", "daysAgo", "two weeks")));
        assertEquals("Change", wrong.fact());
        assertEquals("daysAgo", wrong.field());
    }

    @Test
    void refusesAFactWithoutItsValue() {
        var wrong = assertThrows(InvalidFactException.class, () -> new Tightness(null, true));
        assertEquals(
                "Tightness.muscle is missing. Maybe leave the whole fact out: what is not stated counts as unknown?",
                wrong.getMessage());
    }
}
