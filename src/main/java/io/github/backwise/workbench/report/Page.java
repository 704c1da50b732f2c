package io.github.backwise.workbench.report;

import io.github.backwise.rules.Problem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/**
 * Text for a person: wrapped lines, headings, lists. Reads the same without colours. All that is printed for people goes
 * through here: stories and rules come from anywhere, and their texts must not command the terminal.
 */
public final class Page {
    private static final int WIDTH = 92;
    private static final int UNSEEN = '\ufffd';

    private final PrintWriter out;
    private final Ansi ansi;
    private boolean underHeading;

    /** A page without colours. */
    public Page(PrintWriter out) {
        this(out, Ansi.OFF);
    }

    /** A page with colours where the terminal has them. */
    public Page(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    /** The title of the page, underlined. */
    public void title(String text) {
        wrapped("", "", text, "bold");
        out.println("=".repeat(Math.min(text.strip().length(), WIDTH)));
    }

    /** A line as it stands, however long. */
    public void line(String text) {
        print(text, "");
    }

    /** Problems, each on a line. */
    public void problems(List<Problem> problems) {
        problems.forEach(problem -> line(problem.toString()));
    }

    /** The heading of a part, with an empty line above. */
    public void heading(String text) {
        out.println();
        wrapped("", "", text.toUpperCase(Locale.ROOT), "bold");
        underHeading = true;
    }

    /** A paragraph of a part. */
    public void paragraph(String text) {
        wrapped("  ", "  ", text, "");
    }

    /** A paragraph that must not be overlooked. */
    void warning(String text) {
        wrapped("  ", "  ", text, "bold,red");
    }

    /** A numbered item that other paragraphs belong to, with an empty line above unless it stands under a heading. */
    public void numbered(int number, String text) {
        if (!underHeading) {
            out.println();
        }
        String bullet = "  " + number + ". ";
        wrapped(bullet, " ".repeat(bullet.length()), text, "bold");
    }

    /** A paragraph that belongs to the item above. */
    public void below(String text) {
        wrapped("     ", "     ", text, "");
    }

    /** An item of a list. */
    public void item(String text) {
        wrapped("  - ", "    ", text, "");
    }

    /** An item of a list that belongs to the item above. */
    public void itemBelow(String text) {
        wrapped("     - ", "       ", text, "");
    }

    /** The name of something with its explanation below it. */
    public void entry(String name, String text) {
        out.println();
        wrapped("", "", name, "bold");
        paragraph(text);
    }

    private void wrapped(String first, String indent, String text, String style) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                print(line, style);
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        print(line, style);
    }

    private void print(CharSequence line, String style) {
        underHeading = false;
        String text = harmless(line);
        if (style.isEmpty() || !ansi.enabled()) {
            out.println(text);
            return;
        }
        out.println(Ansi.Style.on(Ansi.Style.parse(style)) + text + Ansi.Style.reset.on());
    }

    /** Shows a mark for each character that is not to be seen, but could move the cursor or turn the text around. */
    private static String harmless(CharSequence text) {
        return text.codePoints()
                .map(c -> isUnseen(c) ? UNSEEN : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
