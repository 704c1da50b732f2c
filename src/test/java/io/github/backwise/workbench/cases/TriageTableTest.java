package io.github.backwise.workbench.cases;

import static io.github.backwise.advice.Urgency.EMERGENCY;
import static io.github.backwise.advice.Urgency.ROUTINE;
import static io.github.backwise.advice.Urgency.SELF_CARE;
import static io.github.backwise.advice.Urgency.SOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriageTableTest {
    @Test
    void countsEachStoryOnceAsAcceptableTooUrgentOrNotUrgentEnough() {
        TriageTable table = new TriageTable();
        table.add(List.of(EMERGENCY), EMERGENCY);
        table.add(List.of(EMERGENCY), SOON);
        table.add(List.of(SELF_CARE, ROUTINE), ROUTINE);
        table.add(List.of(SELF_CARE), ROUTINE);
        StringWriter printed = new StringWriter();
        table.print(new PrintWriter(printed, true));
        assertEquals("""
                triage stories exact acceptable too urgent not urgent enough
                EMERGENCY 2 1 = 50.0 % (9-91) 1 = 50.0 % (9-91) 0 = 0.0 % (0-66) 1 = 50.0 % (9-91)
                SELF_CARE 2 0 = 0.0 % (0-66) 1 = 50.0 % (9-91) 1 = 50.0 % (9-91) 0 = 0.0 % (0-66)
                all 4 1 = 25.0 % (5-70) 2 = 50.0 % (15-85) 1 = 25.0 % (5-70) 1 = 25.0 % (5-70)
                In brackets: Wilson 95 % interval.
                """, printed.toString().replaceAll(" *\\R", "\n").replaceAll(" +", " "));
    }

    @Test
    void theIntervalIsWilsons() {
        assertEquals(0.839, TriageTable.wilson(20, 20, -1), 0.001);
        assertEquals(1, TriageTable.wilson(20, 20, 1), 1e-9);
        assertEquals(0.237, TriageTable.wilson(5, 10, -1), 0.001);
        assertEquals(0.763, TriageTable.wilson(5, 10, 1), 0.001);
    }
}
