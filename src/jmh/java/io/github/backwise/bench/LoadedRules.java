package io.github.backwise.bench;

import io.github.backwise.Advisor;
import io.github.backwise.engine.Engine;
import io.github.backwise.facts.PainDuration;

/** In a process of its own: how long an advisor takes to load, how much heap it keeps, how many rules fire. */
public final class LoadedRules {
    private LoadedRules() {}

    /**
     * What was measured.
     *
     * @param rules how many there are
     * @param seconds to load them
     * @param megabytes of heap that an advisor keeps after it was used once
     * @param fired how many rules fire for a story, on average
     */
    record Load(int rules, double seconds, double megabytes, double fired) {
        static Load of(String line) {
            String[] values = line.strip().split(" ");
            return new Load(
                    Integer.parseInt(values[0]),
                    Double.parseDouble(values[1]),
                    Double.parseDouble(values[2]),
                    Double.parseDouble(values[3]));
        }
    }

    /** Measures, and prints it as one line. */
    public static void main(String[] arguments) throws InterruptedException {
        long before = usedBytes();
        long start = System.nanoTime();
        Advisor advisor = Advisor.standard();
        double seconds = (System.nanoTime() - start) / 1e9;
        advisor.consult(new PainDuration(7));
        double megabytes = (usedBytes() - before) / 1e6;
        int rules = advisor.rules().size();
        Engine engine = Engine.standard();
        double fired = Stories.facts().stream()
                .mapToInt(story -> engine.fire(story).firedRules().size())
                .average()
                .orElseThrow();
        System.out.println(rules + " " + seconds + " " + megabytes + " " + fired);
    }

    private static long usedBytes() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
