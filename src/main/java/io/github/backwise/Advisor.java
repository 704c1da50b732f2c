package io.github.backwise;

import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.ContradictionException;
import io.github.backwise.advice.UnfinishedException;
import io.github.backwise.engine.Engine;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleFiles;
import io.github.backwise.rules.RuleProblemsException;
import io.github.backwise.rules.RuleSet;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The door: facts about a runner with a sore back in, ranked and explained advice out.
 *
 * <pre>{@code
 * Advisor advisor = Advisor.standard();                       // once, shared by all threads
 *
 * Consultation visit = advisor.consult(
 *         new Change(Factor.HILLS, 14), new PainDuration(7), new FormHabit(Fault.LEANS_FORWARD, true));
 *
 * visit.urgency();                                            // SELF_CARE
 * visit.advice().get(0).title();                              // "Leave the hills out for now"
 * visit.advice().get(0).reasons();                            // the rules, and the facts they matched
 * }</pre>
 *
 * <p>Immutable and thread-safe. Nothing about a runner is kept or logged. Information, not a diagnosis.
 */
public final class Advisor {
    private final Engine engine;
    private final Telemetry telemetry;

    private Advisor(Engine engine, Telemetry telemetry) {
        this.engine = engine;
        this.telemetry = telemetry;
    }

    Advisor(Engine engine) {
        this(engine, Telemetry.NONE);
    }

    /** An advisor with another engine and the listeners of this one. */
    Advisor on(Engine other) {
        return new Advisor(other, telemetry);
    }

    /** An advisor with the rules that come with the library. Takes about a second: make one and keep it. */
    public static Advisor standard() {
        return new Advisor(Engine.standard());
    }

    /**
     * An advisor with the rules of these directories alone, each on top of those before it as in {@link #with}.
     *
     * <p>Alone means without the bundled red flags. Rules that are to add to them belong {@linkplain #with on top}.
     *
     * @throws NullPointerException if a directory is null
     * @throws RuleProblemsException naming everything that is wrong in them, with its place
     */
    public static Advisor from(Path... ruleDirectories) {
        return new Advisor(Engine.of(RuleSet.read(RuleFiles.in(given(ruleDirectories)))));
    }

    /**
     * An advisor with rule directories on top of the rules of this one. They add rules; take the place of rules, by the same
     * id and {@code @replaces}; retire rules, by a line in {@code retired.properties}; and their wording counts before that
     * below. An id that two rules have by accident is a problem. Language and listeners stay.
     *
     * <pre>{@code
     * Advisor ours = Advisor.standard().with(Path.of("our-rules"));
     * }</pre>
     *
     * @throws NullPointerException if a directory is null
     * @throws RuleProblemsException naming everything that is wrong in them, with its place
     */
    public Advisor with(Path... ruleDirectories) {
        return on(Engine.of(ruleSetWith(ruleDirectories)));
    }

    RuleSet ruleSetWith(Path... ruleDirectories) {
        return engine.rules().with(given(ruleDirectories));
    }

    static Path[] given(Path... ruleDirectories) {
        String message = "a rule directory is null. Maybe a setting is missing?";
        for (Path directory : Objects.requireNonNull(ruleDirectories, message)) {
            Objects.requireNonNull(directory, message);
        }
        return ruleDirectories;
    }

    /**
     * The same advisor in a language, from translated wording such as {@code text/advice_de.properties}. A text that is not
     * translated stays in English. Costs next to nothing: the rules are shared.
     *
     * @throws NullPointerException if the locale is null
     */
    public Advisor in(Locale locale) {
        return on(engine.in(Objects.requireNonNull(locale, "the locale is null. Maybe Locale.ENGLISH?")));
    }

    /**
     * The same advisor, telling a listener how each consultation went, in figures and without the facts: for metrics. Any
     * listeners of this advisor are told as well. Costs next to nothing: the rules are shared.
     *
     * @throws NullPointerException if the listener is null
     */
    public Advisor listening(ConsultationListener listener) {
        return new Advisor(engine, telemetry.and(listener));
    }

    /**
     * Answers one set of facts. Their order does not matter, equal facts count once, no facts at all are allowed. What is
     * not stated counts as unknown, never as "no".
     *
     * @throws ContradictionException if two facts cannot both be true
     * @throws UnfinishedException if the rules do not come to an end or fail
     * @throws NullPointerException if the collection or a fact in it is null
     */
    public Consultation consult(Collection<? extends Fact> facts) {
        return telemetry.consult(engine, Objects.requireNonNull(facts, "the facts are null. Maybe an empty list?"));
    }

    /** Answers one set of facts; see {@link #consult(Collection)}. */
    public Consultation consult(Fact... facts) {
        return consult(Arrays.asList(Objects.requireNonNull(facts, "the facts are null. Maybe an empty list?")));
    }

    /** All rules with what is said about them, by id. */
    public List<Rule> rules() {
        return engine.rules().rules();
    }

    /** Version of the rules, as in {@link Consultation#ruleSet()}. */
    public String ruleSet() {
        return engine.rules().version();
    }

    @Override
    public String toString() {
        return rules().size() + " rules, " + ruleSet();
    }
}
