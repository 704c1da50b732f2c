package io.github.backwise.engine;

import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Conclusion;
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
 * Writes down which rules fire in one session, and by which facts. What a rule concludes stands in its tree; the session has
 * to hear only of causes and counts, which other rules match.
 */
final class Recorder implements AgendaFilter {
    private final Function<String, Node> nodeOf;
    private final List<Fact> given;
    private final List<FactHandle> inserted = new ArrayList<>();
    private final Map<Node, Firing> firings = new IdentityHashMap<>();
    private final Set<Suspected> suspected = new HashSet<>();
    private final Map<String, Set<String>> criteria = new HashMap<>();
    private KieSession session;

    Recorder(Function<String, Node> nodeOf, List<Fact> given) {
        this.nodeOf = nodeOf;
        this.given = given;
    }

    /** Fires the rules over the facts; returns how often they fired. */
    int record(KieSession session, int maxFirings) {
        this.session = session;
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
            node.rule().conclusions().forEach(this::tellOtherRules);
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

    private void tellOtherRules(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Suspect suspect) {
            Suspected fact = new Suspected(suspect.cause(), suspect.certainty());
            if (suspected.add(fact)) {
                insert(fact);
            }
        } else if (conclusion instanceof Conclusion.Criterion criterion) {
            Set<String> met = criteria.computeIfAbsent(criterion.set(), set -> new HashSet<>());
            if (met.add(criterion.item())) {
                insert(new Criteria(criterion.set(), met.size()));
            }
        }
    }
}
