package io.github.backwise.engine;

import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Suspected;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * Writes down which rules fire in one session. What a rule concludes stands in its tree; the session has to hear only of causes
 * and counts, which other rules match.
 */
final class Recorder implements AgendaFilter {
    private static final Kind SUSPECTED = Kind.of(Suspected.class);
    private static final int CERTAINTY = 1;

    private final RuleGraph graph;
    private final Function<String, Node> nodeOf;
    private final Story story;
    private final List<FactHandle> inserted = new ArrayList<>();
    private final List<Node> fired = new ArrayList<>();
    private final BitSet hasFired;
    private final Map<Integer, Set<String>> criteria = new HashMap<>();
    private KieSession session;

    Recorder(RuleGraph graph, Function<String, Node> nodeOf, Story story) {
        this.graph = graph;
        this.nodeOf = nodeOf;
        this.story = story;
        this.hasFired = new BitSet(graph.size());
    }

    /** Fires the rules over the facts; returns how often they fired. */
    int record(KieSession session, int maxFirings) {
        this.session = session;
        graph.cues().heard(story).forEach(this::insert);
        return session.fireAllRules(this, maxFirings);
    }

    /** Takes everything out of the session again; true if it is empty then. */
    boolean forget() {
        for (FactHandle handle : inserted) {
            session.delete(handle);
        }
        return session.fireAllRules(match -> false) == 0 && session.getFactCount() == 0;
    }

    private void insert(Integer cue) {
        inserted.add(session.insert(new Cue(cue, story)));
    }

    Conclusions conclusions() {
        List<Firing> firings = new ArrayList<>(fired.size());
        for (Node node : fired) {
            firings.add(new Firing(node, graph.matcher(node).places(story)));
        }
        return new Conclusions(story, firings);
    }

    /** Lets every match fire, and notes the rule. */
    @Override
    public boolean accept(Match match) {
        Node node = nodeOf.apply(match.getRule().getName());
        if (!hasFired.get(node.number())) {
            hasFired.set(node.number());
            fired.add(node);
            node.rule().conclusions().forEach(this::tellOtherRules);
        }
        return true;
    }

    private void tellOtherRules(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Suspect suspect) {
            Integer cause = graph.interims().suspected(suspect.cause());
            if (cause != null && story.conclude(cause, SUSPECTED.number(CERTAINTY, suspect.certainty()))) {
                insert(cause);
            }
        } else if (conclusion instanceof Conclusion.Criterion criterion) {
            Integer set = graph.interims().counted(criterion.set());
            if (set != null) {
                Set<String> met = criteria.computeIfAbsent(set, name -> new HashSet<>());
                if (met.add(criterion.item()) && story.conclude(set, met.size())) {
                    insert(set);
                }
            }
        }
    }
}
