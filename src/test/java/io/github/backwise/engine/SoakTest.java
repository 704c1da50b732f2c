package io.github.backwise.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Cases;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.workbench.preview.RandomRunners;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

/**
 * One engine for a very long time: the same runners get the same answers, and memory stays as it was. {@code -Pfull} goes on
 * for 50 million consultations or ten minutes.
 */
class SoakTest {
    private static final boolean FULL = Boolean.getBoolean("backwise.full");
    private static final long CONSULTATIONS = FULL ? 50_000_000 : 1_000_000;
    private static final Duration AT_MOST = Duration.ofMinutes(10);
    private static final int RANDOM_RUNNERS = 200;
    private static final double MORE_MEGABYTES = 16;

    private final RuleGraph graph = new RuleGraph(RuleSet.bundled().rules());
    private final KieBase base = LibraryLoader.call(() -> Network.base(graph, Recorder::fire));
    private final Engine engine = new Engine(RuleSet.bundled(), graph, new Phrases(RuleSet.bundled(), graph), base);
    private final List<List<Fact>> runners = runners();

    @Test
    void answersStayTheSameAndMemoryToo() {
        int[] answers = answers();
        double before = usedMegabytes();
        long start = System.nanoTime();
        long consultations = 0;
        while (consultations < CONSULTATIONS && System.nanoTime() - start < AT_MOST.toNanos()) {
            assertArrayEquals(answers, answers());
            consultations += answers.length;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double after = usedMegabytes();
        if (FULL) {
            System.out.printf(
                    Locale.ROOT,
                    "%,d consultations in %.0f s: heap %.1f MB before, %.1f MB after%n",
                    consultations,
                    seconds,
                    before,
                    after);
        }
        assertTrue(after < before + MORE_MEGABYTES, () -> "heap grew from " + before + " to " + after + " MB");
        assertTrue(base.getKieSessions().size() <= Runtime.getRuntime().availableProcessors(), "sessions left open");
    }

    private static List<List<Fact>> runners() {
        List<List<Fact>> runners = new ArrayList<>(Cases.facts());
        LongStream.range(0, RANDOM_RUNNERS).mapToObj(RandomRunners::runner).forEach(runners::add);
        return runners;
    }

    /** One number for each runner, which changes with anything in the answer. */
    private int[] answers() {
        return runners.parallelStream()
                .mapToInt(facts -> engine.consult(facts).hashCode())
                .toArray();
    }

    private static double usedMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
