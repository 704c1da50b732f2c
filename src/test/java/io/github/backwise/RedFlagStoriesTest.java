package io.github.backwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.Urgency;
import io.github.backwise.workbench.cases.Case;
import io.github.backwise.workbench.cases.CaseFile;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the red-flag table (RF01-RF39) has a story, and a twin without the flag. */
class RedFlagStoriesTest {
    private static final Advisor ADVISOR = Advisor.standard();

    static Stream<CaseFile> flagged() {
        return stories().filter(story -> !isTwin(story));
    }

    static Stream<CaseFile> twins() {
        return stories().filter(RedFlagStoriesTest::isTwin);
    }

    private static Stream<CaseFile> stories() {
        return CaseFile.in(Path.of("rules")).stream()
                .filter(story -> story.topic().matches("rf\\d\\d-.*"));
    }

    private static boolean isTwin(CaseFile story) {
        return story.topic().contains("twin");
    }

    @Test
    void everyRowHasAStoryAndATwin() {
        Set<String> rows = IntStream.rangeClosed(1, 39)
                .mapToObj("rf%02d"::formatted)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rows, rows(flagged()));
        assertEquals(rows, rows(twins()));
    }

    private static Set<String> rows(Stream<CaseFile> stories) {
        return stories.map(story -> story.topic().substring(0, 4)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where inflammation of the spine is suspected (RF18) exercise is the treatment and goes on. */
    @ParameterizedTest
    @MethodSource("flagged")
    void aRedFlagSendsSomebodyToBeSeenAndGivesNoExercise(CaseFile story) {
        Consultation visit = consult(story);
        assertTrue(visit.urgency().isMoreUrgentThan(Urgency.SELF_CARE), story.topic());
        assertTrue(
                story.topic().startsWith("rf18")
                        || visit.advice().stream()
                                .allMatch(advice -> advice.exercises().isEmpty()),
                story.topic());
    }

    @ParameterizedTest
    @MethodSource("twins")
    void theTwinWithoutTheFlagIsSelfCare(CaseFile story) {
        assertEquals(Urgency.SELF_CARE, consult(story).urgency(), story.topic());
    }

    private static Consultation consult(CaseFile story) {
        Case only = story.cases().get(0);
        return ADVISOR.consult(only.facts());
    }
}
