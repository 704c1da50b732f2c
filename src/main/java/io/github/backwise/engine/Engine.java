package io.github.backwise.engine;

import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.ContradictionException;
import io.github.backwise.advice.Referral;
import io.github.backwise.advice.UnfinishedException;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.RuleSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kie.api.KieBase;

/** Fires the rules over the facts of one runner, and ranks what they conclude. Immutable and thread-safe. */
public final class Engine {
    /** Far more than a rule set without loops can fire, even if rules fire for each thing they wait for. */
    private static final int MAX_FIRINGS = 10_000;

    private static final String COULD_NOT_ASSESS = "could not assess, tell the runner to see a professional: ";

    private final RuleSet rules;
    private final RuleGraph graph;
    private final Phrases phrases;
    private final Sessions sessions;
    private final int maxFirings;

    /**
     * @param base the rules, as Drools knows them
     * @param maxFirings how many firings are taken for a loop
     */
    Engine(RuleSet rules, RuleGraph graph, KieBase base, int maxFirings) {
        this(rules, graph, new Phrases(rules, graph), new Sessions(base), maxFirings);
    }

    private Engine(RuleSet rules, RuleGraph graph, Phrases phrases, Sessions sessions, int maxFirings) {
        this.rules = rules;
        this.graph = graph;
        this.phrases = phrases;
        this.sessions = sessions;
        this.maxFirings = maxFirings;
    }

    /** An engine for the rules, and started: Drools looks for its last parts only now, and must find them with this loader. */
    Engine(RuleSet rules, RuleGraph graph, Phrases phrases, KieBase base) {
        this(rules, graph, phrases, new Sessions(base), MAX_FIRINGS);
        fire(List.of());
    }

    /** An engine for the bundled rules. While Drools loads, the rules are read and all that an answer needs is loaded. */
    public static Engine standard() {
        Network.prepare();
        RuleSet rules = RuleSet.bundled();
        RuleGraph graph = new RuleGraph(rules.rules());
        Phrases phrases = new Phrases(rules, graph);
        new Ranking(rules, graph, phrases, Conclusions.NONE).consultation();
        return of(rules, graph, phrases);
    }

    /** An engine for these rules. */
    public static Engine of(RuleSet rules) {
        RuleGraph graph = new RuleGraph(rules.rules());
        return of(rules, graph, new Phrases(rules, graph));
    }

    private static Engine of(RuleSet rules, RuleGraph graph, Phrases phrases) {
        return LibraryLoader.call(() -> new Engine(rules, graph, phrases, Network.base(graph, Recorder::fire)));
    }

    /** The same with its words in a language, sharing the rule base. */
    public Engine in(Locale locale) {
        RuleSet inLanguage = rules.in(locale);
        return new Engine(inLanguage, graph, new Phrases(inLanguage, graph), sessions, maxFirings);
    }

    /** The rules it fires. */
    public RuleSet rules() {
        return rules;
    }

    /**
     * Answers one set of facts; equal facts count once.
     *
     * @throws ContradictionException if two facts cannot both be true
     * @throws UnfinishedException if the rules do not come to an end or fail
     */
    public Consultation consult(Collection<? extends Fact> facts) {
        return consultation(facts, fire(facts));
    }

    /**
     * The answer to facts for which the rules fired already.
     *
     * @throws ContradictionException if two facts cannot both be true
     * @throws UnfinishedException if the answer cannot be put together
     */
    public Consultation consultation(Collection<? extends Fact> facts, Conclusions conclusions) {
        Ranking ranking = ranking(conclusions);
        if (isContradictory(conclusions.story())) {
            throw contradiction(facts, ranking);
        }
        try {
            return ranking.consultation();
        } catch (RuntimeException e) {
            throw new UnfinishedException(
                    COULD_NOT_ASSESS + "the answer could not be put together. Maybe a text of the rule set is missing?",
                    e,
                    ranking.referrals());
        }
    }

    private Ranking ranking(Conclusions conclusions) {
        return new Ranking(rules, graph, phrases, conclusions);
    }

    /** Fires the rules over the facts. */
    public Conclusions fire(Collection<? extends Fact> facts) {
        Recorder recorder = new Recorder(graph, new Story(facts, graph.demands()));
        int fired;
        try {
            fired = sessions.fire(recorder, maxFirings);
        } catch (RuntimeException e) {
            throw new UnfinishedException(
                    COULD_NOT_ASSESS + "a rule failed. Maybe see the cause below?", e, referrals(recorder));
        }
        if (fired >= maxFirings) {
            String message = COULD_NOT_ASSESS + "the rules fired " + fired
                    + " times and did not come to an end. Maybe a rule feeds itself?";
            throw new UnfinishedException(message, null, referrals(recorder));
        }
        return recorder.conclusions();
    }

    private List<Referral> referrals(Recorder recorder) {
        return ranking(recorder.conclusions()).referrals();
    }

    /** Whether two facts say different things of the same; such facts stand side by side. */
    private static boolean isContradictory(Story story) {
        for (int place = 1; place < story.facts(); place++) {
            Fact fact = story.told(place).fact();
            Fact before = story.told(place - 1).fact();
            if (fact.getClass() == before.getClass() && fact.key().equals(before.key())) {
                return true;
            }
        }
        return false;
    }

    /** All facts were fired, both sides of a contradiction too: rules that refer only add, so the more worrying side counts. */
    private static ContradictionException contradiction(Collection<? extends Fact> facts, Ranking ranking) {
        Map<Object, Fact> first = new HashMap<>();
        for (Fact fact : facts) {
            Fact other = first.putIfAbsent(List.of(fact.getClass(), fact.key()), fact);
            if (other != null && !other.equals(fact)) {
                return new ContradictionException(other, fact, ranking.referrals());
            }
        }
        throw new IllegalArgumentException("these are not the facts that were fired");
    }
}
