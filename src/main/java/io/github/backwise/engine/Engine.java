package io.github.backwise.engine;

import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.ContradictionException;
import io.github.backwise.advice.Referral;
import io.github.backwise.advice.UnfinishedException;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Vocabulary;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kie.api.KieBase;

/** Fires the rules over the facts of one runner, and ranks what they conclude. Immutable and thread-safe. */
public final class Engine {
    /** Far more than a rule set without loops can fire; reached only by a fault in the rules. */
    private static final int MAX_FIRINGS = 10_000;

    private static final Comparator<Fact> STANDING_ORDER = Engine::compare;

    private static final String COULD_NOT_ASSESS = "could not assess, tell the runner to see a professional: ";

    private final RuleSet rules;
    private final RuleGraph graph;
    private final Phrases phrases;
    private final Sessions sessions;
    private final UnaryOperator<String> idOf;
    private final int maxFirings;

    /**
     * @param ruleOf finds the rule by its name in the base
     * @param maxFirings how many firings are taken for a loop
     */
    Engine(RuleSet rules, KieBase base, Function<String, Rule> ruleOf, int maxFirings) {
        this(
                rules,
                new RuleGraph(rules),
                new Sessions(base),
                name -> ruleOf.apply(name).id(),
                maxFirings);
    }

    private Engine(RuleSet rules, RuleGraph graph, Sessions sessions, UnaryOperator<String> idOf, int maxFirings) {
        this.rules = rules;
        this.graph = graph;
        this.phrases = new Phrases(rules, graph);
        this.sessions = sessions;
        this.idOf = idOf;
        this.maxFirings = maxFirings;
    }

    /** An engine for the rules, and started: Drools looks for its last parts only now, and must find them with this loader. */
    Engine(RuleSet rules, KieBase base) {
        this(rules, new RuleGraph(rules), new Sessions(base), UnaryOperator.identity(), MAX_FIRINGS);
        fire(List.of());
    }

    /** An engine for the bundled rules. */
    public static Engine standard() {
        return of(RuleSet.bundled());
    }

    /** An engine for these rules. */
    public static Engine of(RuleSet rules) {
        return LibraryLoader.call(() -> new Engine(rules, Model.base(rules.rules())));
    }

    /** The same with its words in a language, sharing the rule base. */
    public Engine in(Locale locale) {
        return new Engine(rules.in(locale), graph, sessions, idOf, maxFirings);
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
        if (isContradictory(conclusions.given())) {
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
        List<Fact> given = inStandingOrder(facts);
        Recorder recorder = new Recorder(name -> graph.node(idOf.apply(name)), given);
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

    /** The facts without repetition in an order that depends on nothing but themselves. */
    private static List<Fact> inStandingOrder(Collection<? extends Fact> facts) {
        Fact[] ordered = facts.toArray(Fact[]::new);
        for (Fact fact : ordered) {
            Objects.requireNonNull(fact, "a fact is null. Maybe leave out what is unknown?");
        }
        Arrays.sort(ordered, STANDING_ORDER);
        int kept = 0;
        for (Fact fact : ordered) {
            if (kept == 0 || compare(ordered[kept - 1], fact) != 0) {
                ordered[kept++] = fact;
            }
        }
        return List.of(Arrays.copyOf(ordered, kept));
    }

    private static int compare(Fact fact, Fact other) {
        int order = fact.getClass().getName().compareTo(other.getClass().getName());
        List<FactType.Field> fields = order == 0 ? Vocabulary.type(fact).fields() : List.of();
        for (int i = 0; i < fields.size() && order == 0; i++) {
            order = compare(fields.get(i).of((Record) fact), fields.get(i).of((Record) other));
        }
        return order;
    }

    private static int compare(Object value, Object other) {
        if (value instanceof Enum<?> constant) {
            return constant.name().compareTo(((Enum<?>) other).name());
        }
        return value instanceof Boolean truth
                ? truth.compareTo((Boolean) other)
                : Double.compare(((Number) value).doubleValue(), ((Number) other).doubleValue());
    }

    /** Whether two facts say different things of the same; such facts stand side by side. */
    private static boolean isContradictory(List<Fact> given) {
        for (int i = 1; i < given.size(); i++) {
            Fact fact = given.get(i);
            Fact before = given.get(i - 1);
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
