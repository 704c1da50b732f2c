package io.github.backwise.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> WORDS = List.of("muscle", "present", "daysAgo");

    @Test
    void findsAWordWithALetterMissingSwappedOrInAnotherCase() {
        assertEquals(Optional.of("muscle"), Nearest.to("musle", WORDS));
        assertEquals(Optional.of("muscle"), Nearest.to("mucsle", WORDS));
        assertEquals(Optional.of("daysAgo"), Nearest.to("days_ago", WORDS));
    }

    @Test
    void findsAWordByItsBeginning() {
        assertEquals(Optional.of("present"), Nearest.to("pres", WORDS));
    }

    @Test
    void suggestsNothingForAWordThatIsFarFromAll() {
        assertEquals(Optional.empty(), Nearest.to("kilometres", WORDS));
        assertEquals("Maybe one of: muscle, present, daysAgo?", Nearest.maybe("kilometres", WORDS));
    }
}
