package io.github.backwise.rules;

import java.util.ArrayList;
import java.util.List;

/** Finds what was left to be filled in: {@value #MARK}. Nothing that holds such a mark may reach a runner. */
public final class Blanks {
    /** What stands for something that is still to be written. */
    public static final String MARK = "___";

    private Blanks() {}

    /**
     * A problem for each line with a mark.
     *
     * @param file what the file is called in messages
     */
    public static List<Problem> in(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            int column = line.indexOf(MARK) + 1;
            if (column > 0) {
                problems.add(new Problem(
                        new Place(file, number, column),
                        "",
                        "this is still to be filled in",
                        "Maybe write it, and delete the " + MARK + "?"));
            }
        }
        return problems;
    }
}
