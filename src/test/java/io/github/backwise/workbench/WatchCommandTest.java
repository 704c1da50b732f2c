package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** A rule author at work, with the watch running in another window. */
class WatchCommandTest {
    private static final int PATIENCE_SECONDS = 60;
    private static final String SOUND = "6 rules, nothing to report; ";

    @TempDir
    private Path rules;

    private final StringWriter window = new StringWriter();
    private final ExecutorService terminal = Executors.newSingleThreadExecutor();
    private Future<Integer> watch;
    private int read;

    @BeforeEach
    void startTheWatch() throws Exception {
        RuleFolders.copy(RuleFolders.SOUND, rules);
        watch = terminal.submit(() -> Workbench.run(
                new PrintWriter(window), new PrintWriter(new StringWriter()), Ansi.OFF, "watch", rules.toString()));
        assertTrue(next().contains(SOUND), window.toString());
    }

    @AfterEach
    void close() {
        terminal.shutdownNow();
    }

    @Test
    void saysWhatIsWrongAsSoonAsAFileIsSaved() throws Exception {
        change("hills.drl", "LEANS_FORWARD,", "LEANS_FOWARD,");
        String shown = next();
        assertTrue(shown.contains("hills.drl changed: 6 rules, 1 problem; not tested ("), shown);
        assertTrue(shown.contains("Maybe 'LEANS_FORWARD'?\n"), shown);
    }

    @Test
    void saysOnlyWhatChanged() throws Exception {
        change("hills.drl", "LEANS_FORWARD,", "LEANS_FOWARD,");
        next();
        change("text/causes.properties", "hills = ", "hills : = ");
        Files.writeString(rules.resolve("text/nobody.properties"), "a = b\n");
        String shown = next();
        assertTrue(shown.contains("as before: 1\n"), shown);
        assertTrue(!shown.contains("LEANS_FORWARD"), shown);
        assertTrue(shown.contains("nothing reads a file of this name"), shown);
    }

    @Test
    void saysThatAProblemIsMended() throws Exception {
        change("hills.drl", "LEANS_FORWARD,", "LEANS_FOWARD,");
        next();
        change("hills.drl", "LEANS_FOWARD,", "LEANS_FORWARD,");
        String shown = next();
        assertTrue(shown.contains(SOUND), shown);
        assertTrue(shown.contains("mended: 1\n"), shown);
    }

    @Test
    void testsTheCasesAgainstTheChangedRule() throws Exception {
        change("hills.drl", "LEANS_FORWARD, present", "SLOUCHES, present");
        String shown = next();
        assertTrue(shown.contains("should fire, but stays silent."), shown);
    }

    @Test
    void endsQuietly() throws Exception {
        CompletableFuture<Integer> ended = CompletableFuture.supplyAsync(() -> {
            terminal.shutdownNow();
            try {
                return watch.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertEquals(0, ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Run run = Run.of("watch", "no-such-folder");
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("there is no folder no-such-folder. Maybe its name is misspelt?"), run.err());
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = rules.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), text);
        Files.writeString(path, text.replace(from, to));
    }

    /** What the next verdict says: all from its time to the end of what was printed with it. */
    private String next() throws InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS); System.nanoTime() < end; ) {
            String all = window.toString().replace(System.lineSeparator(), "\n");
            String fresh = all.substring(read);
            if (fresh.contains(" s)\n")) {
                Thread.sleep(200);
                all = window.toString().replace(System.lineSeparator(), "\n");
                fresh = all.substring(read);
                read = all.length();
                return fresh;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("nothing was shown in " + PATIENCE_SECONDS + " seconds");
    }
}
