package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"\u001b", "\u0000", "\u007f", "\u009b", "\u202e", "\u200b", "\ufeff", "\u2028", "\udb40\udc41"})
    void marksWhatCannotBeSeen(String unseen) {
        StringWriter out = new StringWriter();
        new Page(new PrintWriter(out)).line("a" + unseen + "b");
        assertEquals("a\ufffdb" + System.lineSeparator(), out.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "story: \"\\e[31mred\"\ngiven: []\n",
                "given:\n  - \"\\e[31mred\": {score: 3}\n",
                "\"\\e[31mred\": a\n",
                "given:\n  - PainSeverity: {score: \"\\e[31mred\"}\n",
                "given: []\nexpect: {causes: \"\\e[31mred\"}\n"
            })
    void keepsStoriesFromCommandingTheTerminal(String story) throws IOException {
        Path file = Files.createDirectories(folder.resolve("stories")).resolve("a.yaml");
        Files.writeString(file, story);
        Run run = Run.of("consult", "--rules", Run.RULES, file.toString());
        assertFalse((run.out() + run.err()).contains("\u001b"), run.toString());
    }

    @Test
    void keepsLettersOfAllLanguages() {
        StringWriter out = new StringWriter();
        new Page(new PrintWriter(out)).line("R\u00fccken, \u8170, \ud83c\udfc3");
        assertEquals("R\u00fccken, \u8170, \ud83c\udfc3" + System.lineSeparator(), out.toString());
    }
}
