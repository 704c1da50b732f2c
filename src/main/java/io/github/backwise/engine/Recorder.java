package io.github.backwise.engine;

import io.github.backwise.advice.Certainty;
import io.github.backwise.advice.Urgency;
import io.github.backwise.advice.Who;
import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Conclude;
import io.github.backwise.rules.Criteria;
import io.github.backwise.rules.Suspected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * Writes down which rules fire in one session, and by which facts. What a rule concludes stands in its tree; of the verbs
 * only those matter here that make a fact for other rules.
 */
final class Recorder implements AgendaFilter, Conclude {
    private static final Conclude NOBODY = new Recorder(name -> null, List.of());

    private final Function<String, Node> nodeOf;
    private final List<Fact> given;
    private final List<FactHandle> inserted = new ArrayList<>();
    private KieSession session;
    private final Map<Node, Firing> firings = new IdentityHashMap<>();
    private final Set<Suspected> suspected = new HashSet<>();
    private final Map<String, Set<String>> criteria = new HashMap<>();

    Recorder(Function<String, Node> nodeOf, List<Fact> given) {
        this.nodeOf = nodeOf;
        this.given = given;
    }

    /** Fires the rules over the facts; returns how often they fired. */
    int record(KieSession session, int maxFirings) {
        this.session = session;
        session.setGlobal("conclude", this);
        for (Fact fact : given) {
            insert(fact);
        }
        return session.fireAllRules(this, maxFirings);
    }

    /** Takes everything out of the session again; true if it is empty then. */
    boolean forget() {
        for (FactHandle handle : inserted) {
            session.delete(handle);
        }
        session.setGlobal("conclude", NOBODY);
        return session.fireAllRules(match -> false) == 0 && session.getFactCount() == 0;
    }

    private void insert(Object fact) {
        inserted.add(session.insert(fact));
    }

    Conclusions conclusions() {
        return new Conclusions(given, firings.values());
    }

    /** Lets every match fire, and notes it. */
    @Override
    public boolean accept(Match match) {
        Node node = nodeOf.apply(match.getRule().getName());
        Firing firing = firings.get(node);
        if (firing == null) {
            firing = new Firing(node);
            firings.put(node, firing);
        }
        for (Object matched : match.getObjects()) {
            for (int i = 0; i < given.size(); i++) {
                if (given.get(i) == matched) {
                    firing.matched().set(i);
                }
            }
        }
        return true;
    }

    @Override
    public void suspect(String cause, Certainty certainty) {
        Suspected fact = new Suspected(cause, certainty);
        if (suspected.add(fact)) {
            insert(fact);
        }
    }

    @Override
    public void criterion(String set, String item) {
        Set<String> met = criteria.computeIfAbsent(set, s -> new HashSet<>());
        if (met.add(item)) {
            insert(new Criteria(set, met.size()));
        }
    }

    @Override
    public void doubt(String cause, Certainty certainty) {
        // Stands in the tree.
    }

    @Override
    public void recommend(String advice, Certainty certainty) {
        // Stands in the tree.
    }

    @Override
    public void include(String advice, String exercise) {
        // Stands in the tree.
    }

    @Override
    public void ease(String exercise, String milder) {
        // Stands in the tree.
    }

    @Override
    public void withhold(String target, String text) {
        // Stands in the tree.
    }

    @Override
    public void refer(Who who, Urgency urgency, String text) {
        // Stands in the tree.
    }
}
