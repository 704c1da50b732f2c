package io.github.backwise.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What the library starts from says what its rule files say. */
class BundleTest {
    private static final RuleSet READ = RuleSet.read(RuleFiles.bundled());
    private static final RuleSet BUNDLED = RuleSet.bundled();

    @Test
    void holdsTheSameRules() {
        assertEquals(READ.rules(), BUNDLED.rules());
    }

    @Test
    void holdsTheSameWordsInTheSameOrder() {
        assertEquals(
                READ.texts().entries().toString(), BUNDLED.texts().entries().toString());
    }

    @Test
    void isOfTheSameVersion() {
        assertEquals(READ.version(), BUNDLED.version());
    }

    @Test
    void isTheSameForTheSameRules() {
        assertArrayEquals(READ.bundle(), BUNDLED.bundle());
    }

    @Test
    void holdsEveryKindOfCondition() {
        RuleSet rules = TinyRules.text("package backwise.rules;\n"
                        + TinyRules.ruleText(
                                "all-kinds",
                                "PainDuration( $d : days )\n"
                                        + "Change( factor not in ( Factor.PACE, Factor.BED ), daysAgo >= $d - 3, daysAgo <= $d + 14 )\n"
                                        + "UsualRun( kilometres > 7.5 )\n"
                                        + "Tightness( muscle != Muscle.QUADS, !present )\n"
                                        + "Suspected( cause == \"hills\", certainty in ( Certainty.LIKELY, Certainty.CERTAIN ) )\nexists Terrain( kind == TerrainKind.HILLS )\n"
                                        + "not PainTrend( trend == Trend.WORSE )",
                                "conclude.doubt( \"weak-core\", SLIGHT );")
                        + TinyRules.ruleText(
                                "feeds", "PainSeverity( score >= 3 )", "conclude.suspect( \"hills\", LIKELY );"))
                .causes("hills", "weak-core")
                .read();
        assertEquals(rules.rules(), again(rules).rules());
    }

    @Test
    void holdsTextsInAnyScript() {
        RuleSet rules = TinyRules.text("package backwise.rules;\n// \u00fcber \ud83c\udfc3 \u2264 14\n"
                        + TinyRules.ruleText(
                                "a-rule", "PainDuration( days >= 3 )", "conclude.suspect( \"hills\", LIKELY );"))
                .and("text/causes.properties", "hills = \u00fcber \ud83c\udfc3 \u2264 14")
                .read();
        assertEquals(rules.rules(), again(rules).rules());
        assertEquals(rules.texts().entries(), again(rules).texts());
    }

    private static Bundle again(RuleSet rules) {
        return Bundle.of(new Bundle("1", rules.rules(), rules.texts().entries()).bytes());
    }
}
