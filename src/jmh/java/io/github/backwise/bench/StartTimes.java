package io.github.backwise.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures whole processes side by side, from the start of the JVM to the first advice: the bundled rules as they come,
 * the same rules compiled at start, and a JVM that only says hello. Prints medians and ratios.
 */
public final class StartTimes {
    private static final int RUNS = 5;

    private StartTimes() {}

    /**
     * @param arguments the library jar, the class path of its run-time dependencies, the folder of these classes
     */
    public static void main(String[] arguments) throws Exception {
        String dependencies = arguments[1];
        String classPath = String.join(File.pathSeparator, arguments[0], dependencies, arguments[2]);
        List<String> hello = command(classPath, "hello");
        List<String> precompiled = command(classPath, "precompiled");
        List<String> compiled = command(classPath, "compiled");
        List<Double> helloTimes = new ArrayList<>();
        List<Double> precompiledTimes = new ArrayList<>();
        List<Double> compiledTimes = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            helloTimes.add(seconds(hello));
            precompiledTimes.add(seconds(precompiled));
            compiledTimes.add(seconds(compiled));
        }
        System.out.printf("library jar and run-time dependencies: %.1f MB%n", megabytes(arguments[0] + File.pathSeparator + dependencies));
        System.out.printf("whole process, median of %d, seconds%n", RUNS);
        line("JVM hello world", median(helloTimes), median(precompiledTimes));
        line("first advice, bundled rules", median(precompiledTimes), median(precompiledTimes));
        line("first advice, rules compiled at start", median(compiledTimes), median(precompiledTimes));
    }

    private static void line(String what, double seconds, double base) {
        System.out.printf(Locale.ROOT, "%-40s %6.2f   %5.2f x%n", what, seconds, seconds / base);
    }

    private static List<String> command(String classPath, String what) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return List.of(java.toString(), "-cp", classPath, FirstAdvice.class.getName(), what);
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command).inheritIO().redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("failed: " + command);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static double megabytes(String classPath) throws IOException {
        long bytes = 0;
        for (String jar : Arrays.asList(classPath.split(File.pathSeparator))) {
            bytes += Files.size(Path.of(jar));
        }
        return bytes / 1e6;
    }
}
