package io.github.backwise.workbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backwise.advice.Evidence;
import io.github.backwise.advice.Reason;
import io.github.backwise.advice.SetAside;
import io.github.backwise.advice.Withheld;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutReportTest {
    private static final Reason DISC = reason("A slipped disc", false);
    private static final Reason NERVE = reason("A pinched nerve", false);
    private static final Reason SORE = reason("Sore after runs", false);
    private static final Reason STEP = reason("Step by step", false);
    private static final Reason STRONG = reason("A strong core", true);
    private static final Reason PLANKS = reason("Planks every week", true);

    private final StringWriter out = new StringWriter();
    private final Page page = new Page(new PrintWriter(out));
    private final LeftOutReport report = new LeftOutReport(page, new ReasonReport(page, List.of(), false));

    @Test
    void namesWhatIsWithheldForTheSameReasonsTogether() {
        page.heading("Leave out");
        report.withheld(List.of(
                new Withheld("bridge", "Bridge", "Small bridge", List.of(DISC)),
                new Withheld("heavy", "Lifting", "Wait", List.of(NERVE)),
                new Withheld("fold", "Forward bend", "Skip this", List.of(DISC)),
                new Withheld("step", "Heel on a step", "Skip this", List.of(DISC))));
        assertEquals("""

                LEAVE OUT
                  1. Bridge
                     Instead: Small bridge.

                  2. Forward bend; Heel on a step
                     Instead: Skip this.
                     Because (1 to 2): A slipped disc.
                     Evidence: modest (the opinion of professionals, not tested).

                  3. Lifting
                     Instead: Wait.
                     Because: A pinched nerve.
                     Evidence: modest (the opinion of professionals, not tested).
                """, printed());
    }

    @Test
    void tellsOnceWhatSpeaksAgainstSeveral() {
        page.heading("Set aside");
        report.setAside(List.of(
                new SetAside("core", "A stronger core", List.of(SORE, STRONG, PLANKS)),
                new SetAside("shoes", "Other shoes", List.of(SORE, PLANKS)),
                new SetAside("steps", "Small steps", List.of(STEP, SORE, STRONG, PLANKS))));
        assertEquals("""

                SET ASIDE
                  1. A stronger core; Small steps
                     For them: Sore after runs.
                     For them: Step by step.
                     Against them: A strong core.
                     Against them: Planks every week.

                  2. Other shoes
                     For it: Sore after runs.
                     Against it: Planks every week.
                """, printed());
    }

    private String printed() {
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static Reason reason(String title, boolean against) {
        return new Reason(
                title, title, against, null, Evidence.EXPERT, null, List.of(), List.of(), List.of(), "", "", "");
    }
}
