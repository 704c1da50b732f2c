package io.github.backwise.workbench;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine.Help.Ansi;

/**
 * One run of the command line, as the one who typed it sees it.
 *
 * @param status the exit status
 * @param out what it printed, with plain line feeds
 * @param err what it complained about, with plain line feeds
 */
record Run(int status, String out, String err) {
    /** A small rule set that touches every part of a consultation. */
    static final String RULES = "src/test/resources/io/github/backwise/workbench/rules";

    static Run of(String... arguments) {
        return of(Ansi.OFF, arguments);
    }

    static Run of(Ansi colours, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Workbench.run(new PrintWriter(out), new PrintWriter(err), colours, arguments);
        return new Run(status, plain(out), plain(err));
    }

    private static String plain(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
