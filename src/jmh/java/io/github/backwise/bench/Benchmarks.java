package io.github.backwise.bench;

import java.util.Arrays;
import java.util.List;

/** Runs all benchmarks on this machine, one after another, and prints what came out as tables with ratios. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * @param arguments parts to run, rounds, seconds of an iteration, folder to work in, the library jar, the class path of
     *     its run-time dependencies, and that of what a classpath KieContainer needs besides
     */
    public static void main(String[] arguments) throws Exception {
        List<String> parts = Arrays.asList(arguments[0].split(","));
        Timing timing = new Timing(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Installed installed = Installed.in(arguments[3], arguments[4], arguments[5], arguments[6]);
        System.out.printf(
                "Java %s, %d processors; library and run-time dependencies %.1f MB%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), installed.megabytes());
        if (parts.contains("consult")) {
            new ConsultTable(timing).print();
        }
        if (parts.contains("growth")) {
            new GrowthTable(timing, installed).print();
        }
        if (parts.contains("start")) {
            new StartTable(installed).print();
        }
    }
}
