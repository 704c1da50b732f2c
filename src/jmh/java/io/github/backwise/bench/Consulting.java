package io.github.backwise.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.backwise.facts.Fact;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Consults on one story after another. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Consulting {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Who consults. */
    @Param
    public Entrant entrant;

    private Contestant contestant;
    private List<List<Fact>> stories;

    /** Where a thread is in the stories, and what it spent on them in an iteration. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turn {
        /** Consultations. */
        public long consultations;

        /** Processor time of the process, in nanoseconds. */
        public long nanos;

        private long before;
        private int next;

        /** At the start of an iteration. */
        @Setup(Level.Iteration)
        public void start() {
            before = PROCESS.getProcessCpuTime();
        }

        /** At its end. */
        @TearDown(Level.Iteration)
        public void end() {
            nanos = PROCESS.getProcessCpuTime() - before;
        }

        List<Fact> of(List<List<Fact>> stories) {
            consultations++;
            next = next + 1 < stories.size() ? next + 1 : 0;
            return stories.get(next);
        }
    }

    /** Reads and compiles what is needed. */
    @Setup
    public void prepare() {
        stories = Stories.facts();
        contestant = entrant.contestant();
    }

    /** One consultation. */
    @Benchmark
    public Object consult(Turn turn) {
        return contestant.consult(turn.of(stories));
    }
}
