package io.github.backwise.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.github.backwise.engine.RuleGraph.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.functions.Block1;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.conf.AlphaThresholdOption;

/**
 * Says rules in Drools' executable model, straight from their trees: what its own compiler would generate and compile classes
 * for. Drools only has to find out which rules fire; what they conclude stands in the tree, so nothing of it is said here.
 *
 * <p>Each rule is one pattern, on the {@linkplain Cues cue} it waits for, and a test of that pattern decides what the cue leaves
 * open. As a pattern for each condition they would make Drools keep book, for each fact, of every rule that asks for it.
 */
final class Model {
    /** How the names of the packages of rules start. */
    private static final String PACKAGE = "backwise.rules";

    private static final Variable<Cue> CUE = declarationOf(Cue.class, "cue");

    private Model() {}

    /**
     * Starts Drools on a thread of its own, so that it loads while rules are read: both take about as long. What fails there
     * fails again, and is told, when a rule base is made.
     */
    static void prepare() {
        Started.FIRED.isDone();
    }

    /** Drools, started once: first what makes rule bases, then, while one is made, what fires rules. */
    private static final class Started {
        static final CompletableFuture<KieBase> DROOLS = CompletableFuture.supplyAsync(Model::start, Started::onThread);
        static final CompletableFuture<Void> FIRED = DROOLS.thenAccept(Model::fireOnce);

        private static void onThread(Runnable task) {
            Thread thread = new Thread(task, "backwise-start");
            thread.setDaemon(true);
            try {
                thread.start();
            } catch (OutOfMemoryError e) {
                // There may be no more threads.
                task.run();
            }
        }
    }

    /** Makes a rule base of one rule, whatever it is. */
    private static KieBase start() {
        return LibraryLoader.call(() -> {
            ModelImpl model = new ModelImpl(PACKAGE);
            Consequence nothing = new Consequence(null, (recorder, rule) -> {});
            say(model, "start", new int[] {0, 1}, Matcher.ANYTHING, nothing);
            return base(model);
        });
    }

    private static void fireOnce(KieBase base) {
        LibraryLoader.call(() -> {
            KieSession session = base.newKieSession();
            FactHandle cue = session.insert(new Cue(0, null));
            session.fireAllRules();
            session.delete(cue);
            session.fireAllRules(match -> false);
            session.dispose();
            return session;
        });
    }

    /**
     * A rule base in which each rule has its id for a name.
     *
     * @param fire what to do when a rule fires
     */
    static KieBase base(RuleGraph graph, BiConsumer<Recorder, Node> fire) {
        Started.DROOLS.exceptionally(failure -> null).join();
        ModelImpl model = new ModelImpl(PACKAGE);
        for (Node node : byCue(graph)) {
            Consequence consequence = new Consequence(node, fire);
            say(model, node.rule().id(), graph.cues().of(node.number()), node.matcher(), consequence);
        }
        KieBase base = base(model);
        Started.FIRED.exceptionally(failure -> null).join();
        int loaded = base.getKiePackages().stream()
                .mapToInt(p -> p.getRules().size())
                .sum();
        if (loaded != model.getRules().size()) {
            throw new IllegalStateException(
                    loaded + " rules are loaded, but " + model.getRules().size() + " are written");
        }
        return base;
    }

    /** Rules that wait for the same next to each other: what fires together then lies together in memory. */
    private static List<Node> byCue(RuleGraph graph) {
        List<Node> nodes = new ArrayList<>(graph.nodes());
        nodes.sort(Comparator.comparingInt(node -> graph.cues().of(node.number())[0]));
        return nodes;
    }

    /**
     * With Drools' own settings, which its usual way in would look for among all its services, but for its map of cues: {@link
     * CueSinks} takes its place.
     */
    private static KieBase base(ModelImpl model) {
        KieBaseConfiguration settings = RuleBaseFactory.newKnowledgeBaseConfiguration();
        settings.setOption(AlphaThresholdOption.get(0));
        InternalKnowledgeBase base = KieBaseBuilder.createKieBaseFromModel(model, settings);
        CueSinks.into(base);
        return base;
    }

    /** Adds a rule for each cue, of the same name: the first of them in one package, the second in another. */
    private static void say(ModelImpl model, String id, int[] cues, Matcher matcher, Consequence consequence) {
        int number = 0;
        for (int cue : cues) {
            PatternDef<Cue> pattern =
                    matcher.isSettledByDemands() ? heard(cue) : heard(cue).expr(id, new Holding(id, matcher));
            model.addRule(rule(PACKAGE + number++, id).build(pattern, on(CUE).execute(consequence)));
        }
    }

    /** Drools shares the work for tests of the same name; the value of the index tells {@link CueSinks} which cue it is. */
    private static PatternDef<Cue> heard(int cue) {
        return pattern(CUE)
                .expr(
                        String.valueOf(cue),
                        new Numbered(cue),
                        alphaIndexedBy(Integer.class, ConstraintType.EQUAL, 0, Reading.NUMBER, cue));
    }

    /** Reads the number of a cue. */
    private enum Reading implements Function1<Cue, Integer>, HashedExpression {
        NUMBER;

        @Override
        public Integer apply(Cue cue) {
            return cue.number();
        }

        @Override
        public String getExpressionHash() {
            return "number";
        }
    }

    /** Tests the number of a cue. */
    private record Numbered(int number) implements Predicate1<Cue>, HashedExpression {
        @Override
        public boolean test(Cue cue) {
            return cue.number() == number;
        }

        @Override
        public String getExpressionHash() {
            return String.valueOf(number);
        }
    }

    /** Tests whether the conditions of a rule hold. */
    private record Holding(String rule, Matcher matcher) implements Predicate1<Cue>, HashedExpression {
        @Override
        public boolean test(Cue cue) {
            return matcher.holds(cue.recorder().story());
        }

        @Override
        public String getExpressionHash() {
            return rule;
        }
    }

    /** What a rule does when it fires. */
    private record Consequence(Node node, BiConsumer<Recorder, Node> fire) implements Block1<Cue>, HashedExpression {
        @Override
        public void execute(Cue cue) {
            try {
                fire.accept(cue.recorder(), node);
            } catch (RuntimeException e) {
                cue.recorder().fail(e);
            }
        }

        @Override
        public String getExpressionHash() {
            return String.valueOf(node);
        }
    }
}
