package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Consumer<Progress> TWO_STEPS = progress -> {
        progress.start("Reading");
        progress.start("rules", 2);
        progress.step();
        progress.step();
    };

    @Test
    void isOneLineThatIsWrittenOverAndWipedInTheEnd() {
        assertEquals(
                "\rReading ...\r0 of 2 rules\r1 of 2 rules\r2 of 2 rules\r            \r", printed(true, TWO_STEPS));
    }

    @Test
    void leavesNothingOfALongerLineBehindAShorterOne() {
        assertEquals("\rReading rules ...\rTesting ...      \r           \r", printed(true, progress -> {
            progress.start("Reading rules");
            progress.start("Testing");
        }));
    }

    @Test
    void saysNothingWhereNobodyWatches() {
        assertEquals("", printed(false, TWO_STEPS));
    }

    @Test
    void saysNothingWhenACommandRunsWithoutATerminal() {
        assertEquals("", Run.of("coverage", "--mutate", Run.RULES).err());
        assertEquals("", Run.of("test", Run.RULES).err());
    }

    private static String printed(boolean watched, Consumer<Progress> work) {
        StringWriter err = new StringWriter();
        try (Progress progress = new Progress(new PrintWriter(err), watched)) {
            work.accept(progress);
        }
        return err.toString();
    }
}
