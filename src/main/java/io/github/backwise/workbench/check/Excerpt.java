package io.github.backwise.workbench.check;

import io.github.backwise.rules.Place;
import java.util.stream.Collectors;

/** The line that a problem stands in, with a caret under the column. Prints the same on every terminal. */
public final class Excerpt {
    private static final int WIDTH = 100;
    private static final int BEFORE = 60;
    private static final String INDENT = "    ";

    private Excerpt() {}

    /** Two lines; none if the place is the file as a whole, behind the end of the text, or an empty line. */
    static String of(String text, Place place) {
        if (place.line() == 0) {
            return "";
        }
        String line = text.lines().skip(place.line() - 1).findFirst().orElse("");
        if (line.isBlank()) {
            return "";
        }
        int column = Math.min(place.column() - 1, line.length());
        int start = column < WIDTH ? 0 : column - BEFORE;
        String shown = line.substring(start, Math.min(line.length(), start + WIDTH));
        int indent = start > 0 ? 0 : shown.length() - shown.stripLeading().length();
        indent = Math.min(indent, column);
        return String.format(
                "%s%s%n%s%s^%n",
                INDENT, harmless(shown.substring(indent)), INDENT, " ".repeat(column - start - indent));
    }

    /** Several lines, each made harmless. */
    public static String harmlessLines(String text) {
        return text.lines().map(line -> harmless(line) + System.lineSeparator()).collect(Collectors.joining());
    }

    /** Without what moves the cursor or turns the writing direction, one sign for one sign. */
    static String harmless(String text) {
        StringBuilder shown = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean invisible =
                    Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || Character.isSpaceChar(c);
            shown.append(c == '\t' || c == ' ' ? ' ' : invisible ? '?' : c);
        }
        return shown.toString();
    }
}
