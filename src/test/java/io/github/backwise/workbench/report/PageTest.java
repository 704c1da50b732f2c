package io.github.backwise.workbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"\u001b", "\u0000", "\u007f", "\u009b", "\u202e", "\u200b", "\ufeff", "\u2028", "\udb40\udc41"})
    void marksWhatCannotBeSeen(String unseen) {
        StringWriter out = new StringWriter();
        new Page(new PrintWriter(out)).line("a" + unseen + "b");
        assertEquals("a\ufffdb" + System.lineSeparator(), out.toString());
    }

    @Test
    void keepsLettersOfAllLanguages() {
        StringWriter out = new StringWriter();
        new Page(new PrintWriter(out)).line("R\u00fccken, \u8170, \ud83c\udfc3");
        assertEquals("R\u00fccken, \u8170, \ud83c\udfc3" + System.lineSeparator(), out.toString());
    }
}
