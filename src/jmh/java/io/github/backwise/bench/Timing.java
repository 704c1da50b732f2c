package io.github.backwise.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Times consultations, each entrant in a process of its own.
 *
 * @param rounds how often all take their turn. Other work on the machine only ever adds time, so that round counts which is the
 *     fastest by its mean time, or by the processor time it took
 * @param seconds length of an iteration
 */
record Timing(int rounds, int seconds) {
    private static final int WARM_UPS = 8;
    private static final int ITERATIONS = 3;

    /**
     * What was measured of one entrant on one thread.
     *
     * @param times of single consultations, in microseconds
     * @param error half of the 99.9 % confidence interval of their mean
     * @param kilobytes allocated by one consultation
     */
    record Latency(Statistics times, double error, double kilobytes) {
        static Latency of(RunResult result) {
            Statistics times = result.getPrimaryResult().getStatistics();
            double bytes =
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            return new Latency(times, times.getMeanErrorAt(0.999), bytes / 1e3);
        }

        double mean() {
            return times.getMean();
        }
    }

    /** Single consultations on one thread. */
    Map<Entrant, Latency> latencies(Entrant... entrants) throws RunnerException {
        return measured(
                options(entrants).mode(Mode.SampleTime).addProfiler(GCProfiler.class), Latency::of, Latency::mean);
    }

    /**
     * What threads achieved that did nothing else.
     *
     * @param perSecond consultations in a second, of all threads together
     * @param processorTime of one consultation in microseconds, if there is one thread: what the whole process took,
     *     helping threads and garbage collection too. Unlike other times it does not grow when other processes take the
     *     processor away
     */
    record Rate(double perSecond, double processorTime) {
        static Rate of(RunResult result) {
            double nanos = result.getSecondaryResults().get("nanos").getScore();
            double consultations =
                    result.getSecondaryResults().get("consultations").getScore();
            return new Rate(result.getPrimaryResult().getScore() * 1e6, nanos / consultations / 1e3);
        }
    }

    /** Consultations one right after the other. */
    Map<Entrant, Rate> rates(int threads, Entrant... entrants) throws RunnerException {
        return measured(options(entrants).mode(Mode.Throughput).threads(threads), Rate::of, Rate::processorTime);
    }

    /** The one that took the least time. */
    static <T> T fastest(List<T> figures, ToDoubleFunction<T> time) {
        return Collections.min(figures, Comparator.comparingDouble(time));
    }

    private <T> Map<Entrant, T> measured(
            ChainedOptionsBuilder options, Function<RunResult, T> figure, ToDoubleFunction<T> time)
            throws RunnerException {
        Map<Entrant, List<T>> figures = new EnumMap<>(Entrant.class);
        for (int round = 0; round < rounds; round++) {
            for (RunResult result : new Runner(options.build()).run()) {
                figures.computeIfAbsent(entrant(result), e -> new ArrayList<>()).add(figure.apply(result));
            }
        }
        Map<Entrant, T> fastest = new EnumMap<>(Entrant.class);
        figures.forEach((entrant, all) -> fastest.put(entrant, fastest(all, time)));
        return fastest;
    }

    private ChainedOptionsBuilder options(Entrant... entrants) {
        return new OptionsBuilder()
                .include(Consulting.class.getName())
                .param("entrant", Stream.of(entrants).map(Entrant::name).toArray(String[]::new))
                .forks(1)
                // A heap of fixed size with all its pages: no time goes into asking the system for more.
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch")
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.seconds(seconds))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static Entrant entrant(RunResult result) {
        return Entrant.valueOf(result.getParams().getParam("entrant"));
    }
}
