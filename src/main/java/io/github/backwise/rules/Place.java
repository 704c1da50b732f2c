package io.github.backwise.rules;

import java.io.Serializable;

/**
 * A place in a rule file or text file.
 *
 * @param file the file's path inside the rule directory
 * @param line counted from 1; 0 stands for the file as a whole
 * @param column counted from 1
 */
public record Place(String file, int line, int column) implements Comparable<Place>, Serializable {
    /** The start of a file. */
    public static Place of(String file) {
        return new Place(file, 1, 1);
    }

    /** The place of a character of a text, given by its index. */
    static Place in(String file, String text, int index) {
        String before = text.substring(0, index);
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(file, line, index - lineStart + 1);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
