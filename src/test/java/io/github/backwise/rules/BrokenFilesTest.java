package io.github.backwise.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** However a file is broken, the review ends, says where, and says it in words. */
class BrokenFilesTest {
    private static final int TIMES = 3_000;
    private static final List<String> SPLINTERS = List.of(
            "\"",
            "(",
            ")",
            ",",
            ";",
            "@",
            "$",
            "=",
            ">",
            "!",
            "\\",
            "\n",
            "\t",
            "end",
            "rule",
            "when",
            "then",
            "not ",
            "in (",
            "/*",
            "//",
            "\u201c",
            "\u00a0",
            "\u0435",
            "99999999999",
            "-",
            ".",
            "conclude.",
            "Terrain(",
            "$d");

    @Test
    void everyBrokenFileIsReviewed() {
        RuleFiles sound = RuleFiles.in(java.nio.file.Path.of("src/test/resources/mistakes/base"));
        Random random = new Random(4);
        for (int i = 0; i < TIMES; i++) {
            Map<String, String> files = new TreeMap<>(sound.layers().get(0).texts());
            List<String> names = new ArrayList<>(files.keySet());
            for (int wounds = 1 + random.nextInt(3); wounds > 0; wounds--) {
                files.computeIfPresent(names.get(random.nextInt(names.size())), (name, text) -> broken(text, random));
            }
            RuleReview review = RuleReview.of(RuleFiles.of(files));
            review.problems().forEach(problem -> pointsIntoItsFile(problem, files));
        }
    }

    private static String broken(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(8));
        String splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size()));
        String middle = random.nextBoolean()
                ? splinter
                : random.nextBoolean() ? "" : text.substring(from, to).repeat(2);
        return text.substring(0, from) + middle + text.substring(random.nextBoolean() ? from : to);
    }

    private static void pointsIntoItsFile(Problem problem, Map<String, String> files) {
        String text = files.get(problem.place().file());
        String[] lines = text.split("\n", -1);
        int line = problem.place().line();
        boolean inside = line >= 1
                && line <= lines.length
                && problem.place().column() >= 1
                && problem.place().column() <= lines[line - 1].length() + 1;
        assertTrue(inside, problem + "\n" + text);
        assertTrue(problem.message().length() > 5 && problem.message().length() < 500, problem::toString);
    }
}
