package io.github.backwise.workbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backwise.advice.Advice;
import io.github.backwise.advice.Evidence;
import io.github.backwise.advice.Reason;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdviceReportTest {
    private final StringWriter out = new StringWriter();
    private final Page page = new Page(new PrintWriter(out));

    @Test
    void tellsFivePiecesInFullAndTheOthersInShort() {
        AdviceReport report = report(advice("form", 7));
        assertEquals(List.of("form.1", "form.2", "form.3", "form.4", "form.5"), ids(report.first()));
        assertEquals(List.of("form.6", "form.7"), ids(report.more()));
        page.heading("More");
        report.printMore();
        assertEquals("""

                MORE
                  6. Title 6
                     Text 6.

                  7. Title 7
                     Text 7.
                """, out.toString().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void tellsAllAboutSafetyInFull() {
        List<Advice> advice = new ArrayList<>(advice("safety", 6));
        advice.addAll(advice("form", 2));
        assertEquals(List.of("form.1", "form.2"), ids(report(advice).more()));
    }

    @Test
    void weighsOnlyWhatRestsOnCauses() {
        page.heading("First");
        report(List.of(
                        advice("safety.a", List.of("hills")),
                        advice("form.b", List.of("hills")),
                        advice("form.c", List.of())))
                .printFirst();
        List<String> titles = out.toString()
                .lines()
                .filter(line -> line.contains("Title"))
                .map(String::strip)
                .toList();
        assertEquals(List.of("1. Title", "2. Title (fair fit)", "3. Title (good for most)"), titles);
    }

    private AdviceReport report(List<Advice> advice) {
        return new AdviceReport(page, new ReasonReport(page, List.of(), false), advice);
    }

    private static List<Advice> advice(String topic, int count) {
        List<Advice> advice = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            advice.add(new Advice(topic + "." + i, "Title " + i, "Text " + i + ".", 0.3, List.of(), List.of()));
        }
        return advice;
    }

    private static Advice advice(String id, List<String> causes) {
        Reason reason =
                new Reason(id, "A rule", false, null, Evidence.EXPERT, null, List.of(), List.of(), causes, "", "", "");
        return new Advice(id, "Title", "Text.", 0.3, List.of(), List.of(reason));
    }

    private static List<String> ids(List<Advice> advice) {
        return advice.stream().map(Advice::id).toList();
    }
}
