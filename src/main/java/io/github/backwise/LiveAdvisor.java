package io.github.backwise;

import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.ContradictionException;
import io.github.backwise.advice.UnfinishedException;
import io.github.backwise.engine.Engine;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.DirectoryWatch;
import io.github.backwise.rules.Place;
import io.github.backwise.rules.Problem;
import io.github.backwise.rules.RuleFiles;
import io.github.backwise.rules.RuleProblemsException;
import io.github.backwise.rules.RuleSet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An advisor that follows its rule directories: a changed rule counts about a second after it was saved, without a restart.
 *
 * <pre>{@code
 * try (LiveAdvisor live = LiveAdvisor.on(Advisor.standard(), reload -> log.info("{}", reload), Path.of("our-rules"))) {
 *     live.consult(new PainDuration(7));
 * }
 * }</pre>
 *
 * <p>Rules with problems never count: the ones before stay, and the listener is told. Each consultation runs from its start
 * to its end on one rule set. The directories are looked at four times a second, and read only when something in them changed and
 * has come to rest; that works on network drives too. A directory that goes away leaves the rules as they are. Thread-safe;
 * the watching is a daemon thread of its own. Close it to end the watching; it goes on answering.
 */
public final class LiveAdvisor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveAdvisor.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    /**
     * What became of a change in the directories. A change that changes neither the rules nor their problems is not told.
     *
     * @param ruleSet version of the rules that count now
     * @param problems why the changed rules do not count; empty if they do
     */
    public record Reload(String ruleSet, List<Problem> problems) {
        /** Keeps an immutable copy of the list. */
        public Reload {
            problems = List.copyOf(problems);
        }
    }

    private final Supplier<RuleSet> reading;
    private final Function<Engine, Advisor> advisor;
    private final Consumer<Reload> listener;
    private final Path directory;
    private final DirectoryWatch saved;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(LiveAdvisor::daemon);
    private volatile Advisor current;
    private Reload last;

    private LiveAdvisor(
            Supplier<RuleSet> reading,
            Function<Engine, Advisor> advisor,
            Consumer<Reload> listener,
            Path... directories) {
        this.reading = reading;
        this.advisor = advisor;
        this.listener = Objects.requireNonNull(listener, "the listener is null. Maybe reload -> {}?");
        if (Advisor.given(directories).length == 0) {
            throw new IllegalArgumentException("there is no rule directory to follow. Maybe a setting is missing?");
        }
        this.directory = directories[0];
        this.saved = new DirectoryWatch(directories);
        this.current = advisor.apply(Engine.of(reading.get()));
        this.last = new Reload(current.ruleSet(), List.of());
        long pause = LOOK_EVERY.toMillis();
        watch.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    /**
     * Follows the rules of these directories alone, each on top of those before it.
     *
     * @param listener told of every reload, on the thread that watches; what it throws is logged
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no directory
     * @throws RuleProblemsException if the rules have problems from the start
     */
    public static LiveAdvisor from(Consumer<Reload> listener, Path... ruleDirectories) {
        return new LiveAdvisor(
                () -> RuleSet.read(RuleFiles.in(ruleDirectories)), Advisor::new, listener, ruleDirectories);
    }

    /**
     * Follows rule directories on top of the rules of an advisor, in its language and with its listeners; see
     * {@link Advisor#with}.
     *
     * @param listener told of every reload, on the thread that watches; what it throws is logged
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no directory
     * @throws RuleProblemsException if the rules have problems from the start
     */
    public static LiveAdvisor on(Advisor below, Consumer<Reload> listener, Path... ruleDirectories) {
        Objects.requireNonNull(below, "the advisor is null. Maybe Advisor.standard()?");
        return new LiveAdvisor(() -> below.ruleSetWith(ruleDirectories), below::on, listener, ruleDirectories);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "backwise-rules");
        thread.setDaemon(true);
        return thread;
    }

    /** The advisor with the rules that count now. It stays as it is; ask again for the newest. */
    public Advisor current() {
        return current;
    }

    /**
     * Answers one set of facts with the rules that count now; see {@link Advisor#consult(Collection)}.
     *
     * @throws ContradictionException if two facts cannot both be true
     * @throws UnfinishedException if the rules do not come to an end or fail
     */
    public Consultation consult(Collection<? extends Fact> facts) {
        return current.consult(facts);
    }

    /** Answers one set of facts; see {@link #consult(Collection)}. */
    public Consultation consult(Fact... facts) {
        return current.consult(facts);
    }

    /** Ends the watching. */
    @Override
    public void close() {
        watch.shutdownNow();
    }

    /** Whatever a listener throws, an error too, must not end the watching. What changes nothing is not told. */
    private void look() {
        try {
            if (!saved.changes().isEmpty()) {
                Reload reload = reload();
                boolean isNews = !reload.equals(last);
                last = reload;
                if (isNews) {
                    listener.accept(reload);
                }
            }
        } catch (Throwable e) {
            LOG.warn("A listener of rule reloads failed", e);
        }
    }

    private Reload reload() {
        try {
            RuleSet rules = reading.get();
            if (!rules.version().equals(current.ruleSet())) {
                current = advisor.apply(Engine.of(rules));
            }
            return new Reload(current.ruleSet(), List.of());
        } catch (RuleProblemsException e) {
            return new Reload(current.ruleSet(), e.problems());
        } catch (RuntimeException | Error e) {
            LOG.warn("Changed rules could not be loaded", e);
            Problem problem = new Problem(
                    new Place(directory.toString(), 0, 0),
                    "",
                    "the rules cannot be loaded: " + e,
                    "Maybe report this?");
            return new Reload(current.ruleSet(), List.of(problem));
        }
    }

    @Override
    public String toString() {
        return current + ", following " + directory;
    }
}
