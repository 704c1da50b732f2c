package io.github.backwise.bench;

import io.github.backwise.facts.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** How long a consultation takes, beside other ways of firing the same rules over the same facts. */
final class ConsultTable {
    private final Timing timing;
    private Map<Entrant, Timing.Latency> latencies;
    private Map<Entrant, Timing.Rate> alone;
    private Map<Entrant, Timing.Rate> both;

    ConsultTable(Timing timing) {
        this.timing = timing;
    }

    void print() throws RunnerException {
        List<List<Fact>> stories = Stories.facts();
        Arrays.stream(Entrant.values()).forEach(entrant -> SameConclusions.check(entrant, stories));
        latencies = timing.latencies(Entrant.values());
        alone = timing.rates(1, Entrant.values());
        both = timing.rates(2, Entrant.values());
        print(Entrant.BACKWISE_ALL, stories.size(), "");
        print(Entrant.BACKWISE, stories.size(), " (no 'not', which Evrete cannot express)");
    }

    private void print(Entrant backwise, int stories, String why) {
        System.out.printf(
                "%nA consultation: %d stories in turn, %d of %d rules%s; all conclude the same%n",
                stories, backwise.rules().size(), Entrant.BACKWISE_ALL.rules().size(), why);
        System.out.printf(
                "%-26s %9s %8s %9s %9s %9s %9s %9s %9s %8s %11s %11s%n",
                "",
                "mean us",
                "+-",
                "ratio",
                "cpu us",
                "ratio",
                "p50",
                "p99",
                "p99.9",
                "KB",
                "1 thread/s",
                "2 threads/s");
        for (Entrant entrant : Entrant.values()) {
            if (entrant.hasAll() == backwise.hasAll()) {
                print(entrant, backwise);
            }
        }
    }

    private void print(Entrant entrant, Entrant backwise) {
        Timing.Latency latency = latencies.get(entrant);
        double processor = alone.get(entrant).processorTime();
        System.out.printf(
                Locale.ROOT,
                "%-26s %9.1f %7.1f%% %7.2f x %9.1f %7.2f x %9.1f %9.1f %9.1f %8.1f %11.0f %11.0f%n",
                entrant.title(),
                latency.mean(),
                100 * latency.error() / latency.mean(),
                latency.mean() / latencies.get(backwise).mean(),
                processor,
                processor / alone.get(backwise).processorTime(),
                latency.times().getPercentile(50),
                latency.times().getPercentile(99),
                latency.times().getPercentile(99.9),
                latency.kilobytes(),
                alone.get(entrant).perSecond(),
                both.get(entrant).perSecond());
    }
}
