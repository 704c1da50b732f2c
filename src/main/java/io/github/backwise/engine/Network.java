package io.github.backwise.engine;

import io.github.backwise.engine.RuleGraph.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.base.ClassFieldAccessorCache;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.reteoo.CoreComponentFactory;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Hands rules to Drools straight from their trees, in the form in which its compilers hand them over in the end. Drools only has
 * to find out which rules fire; what they conclude stands in the tree, so nothing of it is said here. What is used of Drools is
 * not what it promises to keep, so its version belongs to this class.
 *
 * <p>Each rule is one pattern, for the {@linkplain Cues cue} it waits for, and a second constraint decides what the cue leaves
 * open. As a pattern for each condition they would make Drools keep book, for each fact, of every rule that asks for it.
 */
final class Network {
    /** How the names of the packages of rules start. */
    private static final String PACKAGE = "backwise.rules";

    private final ObjectType heard = new ClassObjectType(Heard.class);
    private final List<InternalKnowledgePackage> packages = new ArrayList<>();
    private int size;

    private Network() {}

    /**
     * Starts Drools on a thread of its own, so that it loads while rules are read: both take about as long. What fails there
     * fails again, and is told, when a rule base is made.
     */
    static void prepare() {
        Started.FIRED.isDone();
    }

    /**
     * Drools, started once: first what makes rule bases, then, while one is made, what fires rules. Started without a
     * lambda: to link the first one takes as long as to load a hundred classes, and neither thread could do anything until then.
     */
    private static final class Started extends Thread {
        static final CompletableFuture<Void> LOADED = new CompletableFuture<>();
        static final CompletableFuture<Void> FIRED = new CompletableFuture<>();

        static {
            try {
                new Started().start();
            } catch (OutOfMemoryError e) {
                // There may be no more threads.
                loadAndFire();
            }
        }

        private Started() {
            super("backwise-start");
            setDaemon(true);
        }

        @Override
        public void run() {
            loadAndFire();
        }

        private static void loadAndFire() {
            try {
                KieBase base = load();
                LOADED.complete(null);
                fireOnce(base);
            } catch (RuntimeException | Error e) {
                // Told by whoever makes a rule base.
            } finally {
                LOADED.complete(null);
                FIRED.complete(null);
            }
        }
    }

    /** Makes a rule base of one rule, whatever it is. */
    private static KieBase load() {
        return LibraryLoader.call(() -> {
            Network network = new Network();
            network.add("start", new int[] {0, 1}, Matcher.ANYTHING, new Fire(null, (recorder, rule) -> {}));
            return network.base();
        });
    }

    private static void fireOnce(KieBase base) {
        LibraryLoader.call(() -> {
            KieSession session = base.newKieSession();
            FactHandle heard = session.insert(new Heard(new int[] {0}, null));
            session.fireAllRules();
            session.delete(heard);
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
        Started.LOADED.join();
        Network network = new Network();
        for (Node node : byCue(graph)) {
            network.add(node.rule().id(), graph.cues().of(node.number()), node.matcher(), new Fire(node, fire));
        }
        KieBase base = network.base();
        Started.FIRED.join();
        return base;
    }

    /** Rules that wait for the same next to each other: what fires together then lies together in memory. */
    private static List<Node> byCue(RuleGraph graph) {
        List<Node> nodes = new ArrayList<>(graph.nodes());
        nodes.sort(Comparator.comparingInt(node -> graph.cues().of(node.number())[0]));
        return nodes;
    }

    /** With Drools' own settings, which its usual way in would look for among all its services. */
    private KieBase base() {
        InternalKnowledgeBase base =
                KnowledgeBaseFactory.newKnowledgeBase(PACKAGE, RuleBaseFactory.newKnowledgeBaseConfiguration());
        // Rules may fire in any order, and a session serves one thread at a time.
        base.getSessionConfiguration().setOption(DirectFiringOption.YES);
        base.getSessionConfiguration().setOption(ThreadSafeOption.NO);
        base.addPackages(packages);
        int loaded = 0;
        for (InternalKnowledgePackage part : packages) {
            loaded += base.getPackage(part.getName()).getRules().size();
        }
        if (loaded != size) {
            throw new IllegalStateException(loaded + " rules are loaded, but " + size + " are written");
        }
        CueSinks.into(base);
        return base;
    }

    /** Adds a rule for each cue, of the same name: the first of them in one package, the second in another. */
    private void add(String id, int[] cues, Matcher matcher, Fire fire) {
        for (int i = 0; i < cues.length; i++) {
            if (i == packages.size()) {
                packages.add(newPackage(PACKAGE + i));
            }
            RuleImpl rule = rule(id, cues[i], matcher, fire);
            rule.setPackage(packages.get(i).getName());
            packages.get(i).addRule(rule);
        }
    }

    private static InternalKnowledgePackage newPackage(String name) {
        ClassLoader loader = Network.class.getClassLoader();
        InternalKnowledgePackage newPackage = CoreComponentFactory.get().createKnowledgePackage(name);
        newPackage.setClassFieldAccessorCache(new ClassFieldAccessorCache(loader));
        newPackage.setClassLoader(loader);
        return newPackage;
    }

    private RuleImpl rule(String id, int cue, Matcher matcher, Fire fire) {
        var pattern = new org.drools.base.rule.Pattern(0, heard);
        pattern.addConstraint(new CueConstraint.Numbered(cue));
        if (!matcher.isSettledByDemands()) {
            pattern.addConstraint(new CueConstraint.Holding(matcher));
        }
        RuleImpl rule = new RuleImpl(id);
        rule.addPattern(pattern);
        rule.setConsequence(fire);
        size++;
        return rule;
    }

    /** What a rule does when it fires. */
    private record Fire(Node node, BiConsumer<Recorder, Node> fire) implements Consequence<KnowledgeHelper> {
        @Override
        public String getName() {
            return RuleImpl.DEFAULT_CONSEQUENCE_NAME;
        }

        @Override
        public void evaluate(KnowledgeHelper match, ValueResolver session) {
            InternalMatch fired = match.getMatch();
            // Drools forgets to say so of what fires without the agenda, and would keep it when its fact is deleted.
            fired.setMatched(true);
            Heard heard = (Heard) fired.getTuple().getFactHandle().getObject();
            try {
                fire.accept(heard.recorder(), node);
            } catch (RuntimeException e) {
                heard.recorder().fail(e);
            }
        }
    }
}
