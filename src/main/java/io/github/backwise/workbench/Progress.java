package io.github.backwise.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Says how far a long command is: one line on standard error, written over again and again and wiped in the end. Says
 * nothing where nobody watches: in a file, a pipe or a build.
 *
 * <pre>{@code
 * try (Progress progress = Progress.on(spec)) {
 *     progress.start("rules", rules.size());
 *     rules.forEach(rule -> {
 *         work(rule);
 *         progress.step();                      // 12 of 40 rules
 *     });
 * }
 * }</pre>
 *
 * <p>Thread-safe. Print nothing else before it is closed.
 */
final class Progress implements AutoCloseable {
    private final PrintWriter err;
    private final boolean watched;
    private String what = "";
    private int total;
    private int done;
    private int width;

    Progress(PrintWriter err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    /** On the standard error of a command. */
    static Progress on(CommandSpec spec) {
        return new Progress(spec.commandLine().getErr(), isTerminal());
    }

    /** Names a piece of work that cannot be counted. */
    synchronized void start(String work) {
        show(work + " ...");
    }

    /** Begins to count. */
    synchronized void start(String things, int count) {
        what = things;
        total = count;
        done = 0;
        show();
    }

    /** One more is done. */
    synchronized void step() {
        done++;
        show();
    }

    private void show() {
        show(done + " of " + total + " " + what);
    }

    private void show(String line) {
        if (watched) {
            err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            err.flush();
            width = line.length();
        }
    }

    /** Wipes the line. */
    @Override
    public synchronized void close() {
        if (width > 0) {
            show("");
            err.print("\r");
            err.flush();
        }
    }

    /** Java tells only whether input and output are a terminal; where standard error has a name, the name tells the rest. */
    private static boolean isTerminal() {
        Path device = Path.of("/dev/stderr");
        try {
            return System.console() != null
                    && (!Files.exists(device) || device.toRealPath().startsWith("/dev"));
        } catch (IOException e) {
            return false;
        }
    }
}
