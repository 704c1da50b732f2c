package io.github.backwise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backwise.advice.Advice;
import io.github.backwise.advice.Reason;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.Terrain;
import io.github.backwise.facts.TerrainKind;
import io.github.backwise.rules.TinyRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same rules in the runner's language. */
class LanguageTest {
    private static final Fact HILLS = new Terrain(TerrainKind.HILLS);

    @TempDir
    private Path rules;

    private Advisor english;

    @BeforeEach
    void writeRulesInThreeLanguages() throws IOException {
        String rule = TinyRules.ruleText(
                        "a-rule",
                        "Terrain( kind == TerrainKind.HILLS )",
                        "conclude.recommend( \"load.poles\", LIKELY );")
                .replace("@evidence", "@misleads( \"Not on stairs\" ) @evidence");
        TinyRules.text("package backwise.rules;\n" + rule)
                .advice("load.poles")
                .and("text/facts.properties", "Terrain = runs on {kind}")
                .and("text/advice_de.properties", "load.poles.title = Nimm St\u00f6cke")
                .and("text/advice_de_CH.properties", "load.poles.title = Nimm Stecken")
                .and("text/rules_de.properties", "a-rule = Die Regel\na-rule.misleads = Nicht auf Treppen")
                .and("text/facts_de.properties", "Terrain = l\u00e4uft auf {kind}\nTerrainKind.HILLS = H\u00fcgeln")
                .writeTo(rules);
        english = Advisor.from(rules);
    }

    @Test
    void whatIsTranslatedIsSaidInTheLanguage() {
        assertEquals("Nimm St\u00f6cke", advice(Locale.GERMAN).title());
    }

    @Test
    void aCountryHasItsOwnWordsBeforeThoseOfItsLanguage() {
        assertEquals("Nimm Stecken", advice(new Locale("de", "CH")).title());
        assertEquals("Nimm St\u00f6cke", advice(Locale.GERMANY).title());
    }

    @Test
    void whatIsNotTranslatedStaysInEnglishKeyByKey() {
        assertEquals("Do it well.", advice(Locale.GERMAN).text());
        assertEquals("Do it", advice(Locale.FRENCH).title());
    }

    @Test
    void reasonsAreTranslatedTooWithTheirTitlesFactsAndCaveats() {
        Reason reason = advice(Locale.GERMAN).reasons().get(0);
        assertEquals("Die Regel (l\u00e4uft auf H\u00fcgeln)", reason.toString());
        assertEquals("Nicht auf Treppen", reason.caveat());
    }

    @Test
    void theAdvisorItselfKeepsItsLanguage() {
        english.in(Locale.GERMAN);
        assertEquals("Do it", english.consult(HILLS).advice().get(0).title());
    }

    @Test
    void theRuleSetIsTheSameInEachLanguage() {
        assertEquals(english.ruleSet(), english.in(Locale.GERMAN).ruleSet());
    }

    @Test
    void theLastLanguageAskedForCounts() {
        assertEquals(
                "Do it",
                english.in(Locale.GERMAN)
                        .in(Locale.FRENCH)
                        .consult(HILLS)
                        .advice()
                        .get(0)
                        .title());
    }

    @Test
    void rulesOnTopAreSaidInTheSameLanguage(@TempDir Path ours) {
        TinyRules.text("package backwise.rules;\n"
                        + TinyRules.ruleText(
                                "ours",
                                "Terrain( kind == TerrainKind.HILLS )",
                                "conclude.recommend( \"load.poles\", LIKELY );"))
                .writeTo(ours);
        Advisor german = english.in(Locale.GERMAN).with(ours);
        assertEquals("Nimm St\u00f6cke", german.consult(HILLS).advice().get(0).title());
    }

    private Advice advice(Locale locale) {
        return english.in(locale).consult(HILLS).advice().get(0);
    }
}
