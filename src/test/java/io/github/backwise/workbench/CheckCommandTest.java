package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertStarts("no-such-folder: this folder cannot be read. Maybe its name is misspelt?\n", "no-such-folder");
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
