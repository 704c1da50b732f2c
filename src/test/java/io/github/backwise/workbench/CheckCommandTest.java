package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backwise.rules.RuleSet;
import io.github.backwise.rules.TinyRules;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that cannot be kept among the resources. The mistakes in files: {@link MistakesTest}. */
class CheckCommandTest {
    @TempDir
    private Path rules;

    @BeforeEach
    void copyTheSoundRules() throws IOException {
        RuleFolders.copy(RuleFolders.SOUND, rules);
    }

    @Test
    void saysThatAFolderIsMissing() {
        assertStarts("no-such-folder: there is no such folder. Maybe its name is misspelt?\n", "no-such-folder");
    }

    @Test
    void saysThatAFileIsNoFolder() {
        Path file = rules.resolve("hills.drl");
        assertStarts(file + ": this is a file, not a folder. Maybe give the folder it stands in?\n", file.toString());
    }

    @Test
    void saysThatAFolderIsEmpty() throws IOException {
        Path empty = Files.createDirectory(rules.resolve("empty"));
        assertStarts(empty + ": there is no rule file here. Maybe another folder was meant?\n", empty.toString());
    }

    @Test
    void doesNotReadAFileOfFiftyMegabytes() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(rules.resolve("huge.drl").toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        assertStarts("huge.drl:1:1: the file is larger than 256 KB. Maybe split it by topic?\n", rules.toString());
    }

    @Test
    void saysThatAFileCannotBeRead() {
        Path file = rules.resolve("hills.drl");
        assertTrue(file.toFile().setReadable(false));
        assumeFalse(Files.isReadable(file), "an administrator may read everything");
        assertStarts("hills.drl:1:1: the file cannot be read. Maybe another program holds it?\n", rules.toString());
    }

    @Test
    void worksInAFolderWithSpacesAndUmlauts() throws IOException {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding"));
        assumeTrue(names.newEncoder().canEncode('ü'), "this system has no umlauts in file names");
        Path folder = rules.resolve("Meine R\u00fccken Regeln");
        RuleFolders.copy(RuleFolders.SOUND, folder);
        assertEquals(
                "6 rules, nothing to report\n",
                Run.of("check", folder.toString()).out());
    }

    @Test
    void cutsALongLineAroundTheColumn() throws IOException {
        Path file = rules.resolve("hills.drl");
        Files.writeString(file, Files.readString(file).replace("Terrain( ", "Terrain(" + " ".repeat(300) + "x"));
        String out = Run.of("check", rules.toString()).out();
        assertTrue(out.lines().allMatch(line -> line.length() < 140), out);
        assertEquals(out.indexOf("xkind ==") - out.lastIndexOf('\n', out.indexOf("xkind ==")), caretColumn(out), out);
    }

    @Test
    void namesWhatIsNotTranslated() throws IOException {
        Files.writeString(rules.resolve("text/causes_de.properties"), "form-on-hills = Haltung am Berg\n");
        Files.writeString(rules.resolve("text/facts_de.properties"), "Change = neu: {factor}\n");
        Run run = Run.of("check", "--locale", "de", rules.toString());
        List<String> lines = run.out().lines().toList();
        assertTrue(
                lines.contains("text/advice_de.properties: there is no such file, so 4 texts are not translated."),
                run.out());
        assertTrue(
                lines.contains("text/causes_de.properties: 'hills' is not translated. It says: the new hills"),
                run.out());
        assertTrue(
                lines.contains("text/facts_de.properties: 'Factor.HILLS' is not translated. It says: HILLS"),
                run.out());
        assertTrue(lines.stream().noneMatch(line -> line.contains("'form-on-hills'")), run.out());
        assertEquals(1, run.status());
    }

    @Test
    void asksForNoTranslationUnlessOneIsWanted() throws IOException {
        Files.writeString(rules.resolve("text/causes_de.properties"), "form-on-hills = Haltung am Berg\n");
        assertEquals(0, Run.of("check", rules.toString()).status());
    }

    @Test
    void saysThatATranslationTranslatesNothing() throws IOException {
        Files.writeString(rules.resolve("text/causes_de.properties"), "form-on-hill = Haltung am Berg\n");
        assertStarts(
                "text/causes_de.properties:1:1: there is no 'form-on-hill' to translate in text/causes.properties."
                        + " Maybe 'form-on-hills'?\n",
                rules.toString());
    }

    @Test
    void saysThatATranslationLosesAValue() throws IOException {
        Files.writeString(rules.resolve("text/facts_de.properties"), "Change = neu\n");
        Files.writeString(rules.resolve("text/facts.properties"), "Change = {factor}, new {daysAgo} days ago\n");
        assertStarts(
                "text/facts_de.properties:1:1: the values in 'Change' are not those of the text it translates."
                        + " Maybe {daysAgo}, {factor}?\n",
                rules.toString());
    }

    @Test
    void saysThatALanguageDoesNotExist() {
        Run run = Run.of("check", "--locale", "deutsch", rules.toString());
        assertEquals(2, run.status());
        assertTrue(run.err().contains("there is no language 'deutsch'. Maybe 'de', or 'de_CH'?"), run.err());
    }

    @Test
    void checksADirectoryOnTopOfTheBundledRules(@TempDir Path ours) throws IOException {
        TinyRules.rule("Terrain( kind == TerrainKind.HILLS )", "conclude.recommend( \"load.poles\", LIKELY );")
                .advice("load.pole")
                .writeTo(ours);
        String shown = ours.toString().replace('\\', '/');
        Run run = Run.of("check", "--on-bundled", ours.toString());
        assertEquals(1, run.status());
        assertTrue(
                run.out()
                        .contains(shown + "/topic.drl:9:25 in \"The rule a-rule\": there is no text 'load.poles' in"
                                + " text/advice.properties. Maybe 'load.pole'?\n"),
                run.out());
    }

    @Test
    void wantsCasesForTheRulesOnTopAndNotForThoseBelow(@TempDir Path ours) throws IOException {
        TinyRules.rule("Terrain( kind == TerrainKind.HILLS )", "conclude.recommend( \"load.poles\", LIKELY );")
                .advice("load.poles")
                .writeTo(ours);
        Run run = Run.of("check", "--on-bundled", ours.toString());
        assertTrue(
                run.out()
                        .contains("there is no case in which the rule fires or stays silent. Maybe add one to "
                                + ours.toString().replace('\\', '/') + "/topic.cases.yaml?"),
                run.out());
        int rules = RuleSet.bundled().rules().size() + 1;
        assertTrue(run.out().endsWith(rules + " rules, 1 problem\n"), run.out());
    }

    @Test
    void namesRedFlagsThatADirectoryTakesAway(@TempDir Path ours) throws IOException {
        Files.writeString(ours.resolve("retired.properties"), "cauda-equina-saddle = we ask by phone\n");
        Run run = Run.of("check", "--on-bundled", ours.toString());
        assertEquals(0, run.status(), run.out());
        assertTrue(
                run.out()
                        .startsWith("Retired or replaced, though they send runners to be seen: cauda-equina-saddle."
                                + " Maybe see with 'preview --on-bundled bundled' what that changes?\n"),
                run.out());
    }

    @Test
    void saysThatADirectoryOnTopDoesNotExist() {
        Run run = Run.of("check", "--on-bundled", "no-such-folder");
        assertTrue(run.out().startsWith("no-such-folder: there is no such folder."), run.out() + run.err());
    }

    @Test
    void suggestsTheBundledRulesBelowWhenNothingIsBelow() throws IOException {
        Path file = rules.resolve("hills.drl");
        Files.writeString(file, Files.readString(file).replaceFirst("@evidence", "@replaces( \"ours\" ) @evidence"));
        Run run = Run.of("check", rules.toString());
        assertTrue(run.out().contains("Maybe it belongs on top of the bundled rules (--on-bundled)?"), run.out());
    }

    @Test
    void namesCasesThatAreNotRead() throws IOException {
        Files.writeString(rules.resolve("hills.case.yaml"), "- case: a\n");
        assertStarts(
                "hills.case.yaml: the file is not read, because its name does not end in .cases.yaml."
                        + " Maybe rename it, or put a story into the folder stories?\n",
                rules.toString());
    }

    @Test
    void namesWhatACaseExpectsAndTheRulesDoNotHave() throws IOException {
        Path file = rules.resolve("hills.cases.yaml");
        String cases = Files.readString(file);
        Files.writeString(file, cases + "\n- case: x\n  expect: {causes: form-on-hill}\n  given: []\n");
        int line = (int) cases.lines().count() + 2;
        assertStarts(
                "hills.cases.yaml:" + line
                        + ":3: there is no cause with the id 'form-on-hill'. Maybe 'form-on-hills'?\n",
                rules.toString());
    }

    @Test
    void oneTextFileThatCannotBeReadIsOneProblem() throws IOException {
        Path file = rules.resolve("text/advice.properties");
        Files.write(file, Files.readString(file).getBytes(StandardCharsets.UTF_16));
        Run run = Run.of("check", rules.toString());
        assertTrue(run.out().endsWith(" rules, 1 problem\n"), run.out());
    }

    private static int caretColumn(String out) {
        return out.indexOf('^') - out.lastIndexOf('\n', out.indexOf('^'));
    }

    private static void assertStarts(String message, String folder) {
        Run run = Run.of("check", folder);
        assertTrue(run.out().startsWith(message), run.out());
        assertEquals("", run.err());
        assertEquals(1, run.status());
    }
}
