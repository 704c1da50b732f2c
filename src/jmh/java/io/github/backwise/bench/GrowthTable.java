package io.github.backwise.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What becomes of a consultation, and of loading, when there are many times as many rules. */
final class GrowthTable {
    private static final int[] MORE = {10, 30};
    private static final String CLASS_PATH = "java.class.path";

    private final Timing timing;
    private final Installed installed;

    /** What one size of rule base showed. */
    private record Size(LoadedRules.Load load, Timing.Latency latency, Timing.Rate rate) {
        /** Of several rounds the fastest: for loading, for times and for processor time. */
        static Size fastest(List<Size> rounds) {
            return new Size(
                    Timing.fastest(rounds, size -> size.load().seconds()).load(),
                    Timing.fastest(rounds, size -> size.latency().mean()).latency(),
                    Timing.fastest(rounds, size -> size.rate().processorTime()).rate());
        }
    }

    GrowthTable(Timing timing, Installed installed) {
        this.timing = timing;
        this.installed = installed;
    }

    void print() throws Exception {
        Map<String, List<Size>> rounds = new LinkedHashMap<>();
        rounds.put(installed.library(), new ArrayList<>());
        for (int times : MORE) {
            Path jar = installed.work().resolve("rules-x" + times + ".jar");
            GrownRules.write(times, jar);
            rounds.put(jar + File.pathSeparator + installed.library(), new ArrayList<>());
        }
        for (int round = 0; round < timing.rounds(); round++) {
            for (Map.Entry<String, List<Size>> each : rounds.entrySet()) {
                each.getValue().add(size(each.getKey() + File.pathSeparator + System.getProperty(CLASS_PATH)));
            }
        }
        List<Size> sizes = rounds.values().stream().map(Size::fastest).toList();
        System.out.printf("%nGrowth: the same stories, with the rules that GrownRules adds%n");
        System.out.printf(
                "%7s %7s %9s %9s %9s %9s %9s %8s %8s %8s%n",
                "rules", "fired", "mean us", "ratio", "cpu us", "ratio", "p99", "KB", "heap MB", "load s");
        for (Size size : sizes) {
            print(size, sizes.get(0));
        }
    }

    private static void print(Size size, Size smallest) {
        double processor = size.rate().processorTime();
        System.out.printf(
                Locale.ROOT,
                "%7d %7.1f %9.1f %7.2f x %9.1f %7.2f x %9.1f %8.1f %8.1f %8.2f%n",
                size.load().rules(),
                size.load().fired(),
                size.latency().mean(),
                size.latency().mean() / smallest.latency().mean(),
                processor,
                processor / smallest.rate().processorTime(),
                size.latency().times().getPercentile(99),
                size.latency().kilobytes(),
                size.load().megabytes(),
                size.load().seconds());
    }

    private Size size(String classPath) throws Exception {
        LoadedRules.Load load = LoadedRules.Load.of(output(start(classPath, LoadedRules.class)));
        Timing once = new Timing(1, timing.seconds());
        String before = System.getProperty(CLASS_PATH);
        // The forks of JMH take the class path of this process.
        System.setProperty(CLASS_PATH, classPath);
        try {
            return new Size(
                    load,
                    once.latencies(Entrant.BACKWISE_ALL).get(Entrant.BACKWISE_ALL),
                    once.rates(1, Entrant.BACKWISE_ALL).get(Entrant.BACKWISE_ALL));
        } finally {
            System.setProperty(CLASS_PATH, before);
        }
    }

    private static Process start(String classPath, Class<?> main) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath, main.getName());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String output(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a process failed: " + output);
        }
        return output;
    }
}
