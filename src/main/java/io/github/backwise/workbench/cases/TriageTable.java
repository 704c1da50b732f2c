package io.github.backwise.workbench.cases;

import io.github.backwise.advice.Urgency;
import io.github.backwise.engine.Engine;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How often the urgency of a story comes out right: exactly, acceptably (exactly or at a level the story also accepts),
 * too urgent, or not urgent enough. Each share has its Wilson 95 % interval, as small numbers promise little.
 */
public final class TriageTable {
    private static final double Z = 1.96;
    private static final String ROW = "%-10s %7s  %-21s %-21s %-21s %-21s%n";

    /** One story: the levels it takes for right, the expected one first, and the level it got. */
    record Triage(List<Urgency> right, Urgency actual) {
        Urgency expected() {
            return right.get(0);
        }

        boolean isExact() {
            return actual == expected();
        }

        boolean isAcceptable() {
            return right.contains(actual);
        }

        boolean isTooUrgent() {
            return !isAcceptable() && actual.isMoreUrgentThan(expected());
        }

        boolean isNotUrgentEnough() {
            return !isAcceptable() && expected().isMoreUrgentThan(actual);
        }
    }

    private final List<Triage> stories = new ArrayList<>();

    /** The stories among these files that expect an urgency. */
    public static TriageTable of(Collection<CaseFile> files, Engine engine) {
        TriageTable table = new TriageTable();
        CaseRunner runner = new CaseRunner(engine);
        files.stream()
                .filter(CaseFile::isStory)
                .flatMap(file -> file.cases().stream())
                .filter(story -> !story.expect().urgency().isEmpty())
                .forEach(story -> table.add(story.expect().urgency(), runner.urgency(story)));
        return table;
    }

    void add(List<Urgency> right, Urgency actual) {
        stories.add(new Triage(right, actual));
    }

    /** Prints one row for each urgency that a story expects, and one for all. */
    public void print(PrintWriter out) {
        if (stories.isEmpty()) {
            return;
        }
        out.printf(ROW, "triage", "stories", "exact", "acceptable", "too urgent", "not urgent enough");
        for (Urgency urgency : Urgency.values()) {
            List<Triage> some = stories.stream()
                    .filter(story -> story.expected() == urgency)
                    .toList();
            if (!some.isEmpty()) {
                row(out, urgency.name(), some);
            }
        }
        row(out, "all", stories);
        out.println("In brackets: Wilson 95 % interval.");
    }

    private static void row(PrintWriter out, String name, List<Triage> some) {
        out.printf(
                ROW,
                name,
                some.size(),
                share(some, Triage::isExact),
                share(some, Triage::isAcceptable),
                share(some, Triage::isTooUrgent),
                share(some, Triage::isNotUrgentEnough));
    }

    private static String share(List<Triage> stories, Predicate<Triage> counts) {
        int n = stories.size();
        long k = stories.stream().filter(counts).count();
        return String.format(
                Locale.ROOT,
                "%d = %.1f %% (%.0f-%.0f)",
                k,
                100.0 * k / n,
                100 * wilson(k, n, -1),
                100 * wilson(k, n, 1));
    }

    /** The lower (side -1) or upper (side 1) end of the Wilson score interval of k out of n. */
    static double wilson(long k, int n, int side) {
        double p = (double) k / n;
        double centre = p + Z * Z / (2 * n);
        double spread = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        return Math.min(1, Math.max(0, (centre + side * spread) / (1 + Z * Z / n)));
    }
}
