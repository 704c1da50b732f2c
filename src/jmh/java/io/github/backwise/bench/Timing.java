package io.github.backwise.bench;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
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
 * Times consultations.
 *
 * @param forks how many processes for each figure, one after another
 * @param seconds length of an iteration
 */
record Timing(int forks, int seconds) {
    private static final int WARM_UPS = 10;
    private static final int ITERATIONS = 5;

    /**
     * What was measured of one entrant on one thread.
     *
     * @param times of single consultations, in microseconds
     * @param error half of the 99.9 % confidence interval of their mean
     * @param kilobytes allocated by one consultation
     */
    record Latency(Statistics times, double error, double kilobytes) {}

    /** Single consultations on one thread. */
    Map<Entrant, Latency> latencies(Entrant... entrants) throws RunnerException {
        Map<Entrant, Latency> latencies = new EnumMap<>(Entrant.class);
        for (RunResult result : run(options(entrants).mode(Mode.SampleTime).addProfiler(GCProfiler.class))) {
            Statistics times = result.getPrimaryResult().getStatistics();
            double bytes =
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            latencies.put(entrant(result), new Latency(times, times.getMeanErrorAt(0.999), bytes / 1e3));
        }
        return latencies;
    }

    /**
     * What threads achieved that did nothing else.
     *
     * @param perSecond consultations in a second, of all threads together
     * @param processorTime of one consultation in microseconds, if there is one thread: what the whole process took,
     *     helping threads and garbage collection too. Unlike other times it does not grow when other processes take the
     *     processor away
     */
    record Rate(double perSecond, double processorTime) {}

    /** Consultations one right after the other. */
    Map<Entrant, Rate> rates(int threads, Entrant... entrants) throws RunnerException {
        Map<Entrant, Rate> rates = new EnumMap<>(Entrant.class);
        for (RunResult result : run(options(entrants).mode(Mode.Throughput).threads(threads))) {
            double nanos = result.getSecondaryResults().get("nanos").getScore();
            double consultations =
                    result.getSecondaryResults().get("consultations").getScore();
            rates.put(
                    entrant(result), new Rate(result.getPrimaryResult().getScore() * 1e6, nanos / consultations / 1e3));
        }
        return rates;
    }

    private ChainedOptionsBuilder options(Entrant... entrants) {
        return new OptionsBuilder()
                .include(Consulting.class.getName())
                .param("entrant", Stream.of(entrants).map(Entrant::name).toArray(String[]::new))
                .forks(forks)
                // A heap of fixed size with all its pages: no time goes into asking the system for more.
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch")
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.seconds(seconds))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static Entrant entrant(RunResult result) {
        return Entrant.valueOf(result.getParams().getParam("entrant"));
    }
}
