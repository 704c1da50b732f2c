package io.github.backwise.engine;

import io.github.backwise.engine.RuleGraph.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Writes down which rules fire in one session. What a rule concludes stands in its tree; the session has to hear only of causes
 * and counts, which other rules match.
 */
final class Recorder {
    private final RuleGraph graph;
    private final Story story;
    private final List<FactHandle> inserted = new ArrayList<>();
    private final List<Node> fired = new ArrayList<>();
    private final BitSet criteria = new BitSet();
    private KieSession session;
    private RuntimeException failure;

    Recorder(RuleGraph graph, Story story) {
        this.graph = graph;
        this.story = story;
    }

    /** What was stated, and what was concluded so far. */
    Story story() {
        return story;
    }

    /** Fires the rules over the facts; returns how often they fired. */
    int record(KieSession session, int maxFirings) {
        this.session = session;
        insert(new Heard(graph.cues().heard(story.met()), this));
        int fired = session.fireAllRules(maxFirings);
        if (failure != null) {
            throw failure;
        }
        return fired;
    }

    /** Takes everything out of the session again; true if it is empty then. */
    boolean forget() {
        for (FactHandle handle : inserted) {
            session.delete(handle);
        }
        return session.fireAllRules(match -> false) == 0 && session.getFactCount() == 0;
    }

    private void insert(Heard heard) {
        inserted.add(session.insert(heard));
    }

    Conclusions conclusions() {
        List<Firing> firings = new ArrayList<>(fired.size());
        for (Node node : fired) {
            firings.add(new Firing(node, places(node)));
        }
        return new Conclusions(story, firings);
    }

    private BitSet places(Node node) {
        return node.stated() == null ? node.matcher().places(story) : story.places(node.stated());
    }

    /** Notes that a rule fires. One that matches several interim conclusions may do so again. */
    void fire(Node node) {
        if (!fired.contains(node)) {
            fired.add(node);
            for (int i = 0; i < node.announcements().size(); i++) {
                tellOtherRules(node.announcements().get(i));
            }
        }
    }

    /**
     * Stops, as a rule failed. Drools would leave it to the application's settings whether that matters, and wrap it together
     * with the session and all facts in it.
     */
    void fail(RuntimeException failure) {
        this.failure = failure;
        session.halt();
    }

    private void tellOtherRules(Announcement announcement) {
        int interim = announcement.interim();
        int criterion = announcement.criterion();
        if (criterion == Kind.NONE) {
            conclude(interim, announcement.certainty());
        } else if (!criteria.get(criterion)) {
            criteria.set(criterion);
            conclude(interim, story.concluded(interim) + 1);
        }
    }

    private void conclude(int interim, double number) {
        if (story.conclude(interim, number)) {
            insert(new Heard(new int[] {interim}, this));
        }
    }
}
