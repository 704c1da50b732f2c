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

    /** How many of those that fired told others what they concluded. */
    private int told;

    private KieSession session;
    private RuntimeException failure;

    Recorder(RuleGraph graph, Story story) {
        this.graph = graph;
        this.story = story;
    }

    /** What was stated, and what was told so far of what was concluded. */
    Story story() {
        return story;
    }

    /** Fires the rules over the facts; returns how often they fired. */
    int record(KieSession session, int maxFirings) {
        this.session = session;
        insert(graph.cues().heard(story.met()));
        int firings = 0;
        do {
            firings += session.fireAllRules(maxFirings - firings);
        } while (firings < maxFirings && tellOtherRules());
        if (failure != null) {
            throw failure;
        }
        return firings;
    }

    /** Takes everything out of the session again, once all rules fired that could; true if it is empty then. */
    boolean forget() {
        for (FactHandle handle : inserted) {
            session.delete(handle);
        }
        return session.getFactCount() == 0;
    }

    private void insert(int[] cues) {
        inserted.add(session.insert(new Heard(cues, this)));
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

    /** Notes that a rule fires. One that matches interim conclusions may do so again. */
    void fire(Node node) {
        if (!fired.contains(node)) {
            fired.add(node);
        }
    }

    /**
     * Notes that a rule failed, to tell when the others fired, as they may refer to somebody. Drools would leave it to the
     * application's settings whether that matters, and wrap it together with the session and all facts in it.
     */
    void fail(RuntimeException failure) {
        if (this.failure == null) {
            this.failure = failure;
        }
    }

    /** Tells those that match it what rules concluded since; false if that is nothing new. */
    private boolean tellOtherRules() {
        BitSet news = new BitSet();
        for (; told < fired.size(); told++) {
            List<Announcement> announcements = fired.get(told).announcements();
            for (int i = 0; i < announcements.size(); i++) {
                Announcement announcement = announcements.get(i);
                if (conclude(announcement)) {
                    news.set(announcement.interim());
                }
            }
        }
        if (news.isEmpty()) {
            return false;
        }
        insert(numbers(news));
        return true;
    }

    /** False if it was known. */
    private boolean conclude(Announcement announcement) {
        int interim = announcement.interim();
        int criterion = announcement.criterion();
        if (criterion == Kind.NONE) {
            return story.conclude(interim, announcement.certainty());
        }
        if (criteria.get(criterion)) {
            return false;
        }
        criteria.set(criterion);
        return story.conclude(interim, story.concluded(interim) + 1);
    }

    private static int[] numbers(BitSet set) {
        int[] numbers = new int[set.cardinality()];
        int size = 0;
        for (int number = set.nextSetBit(0); number >= 0; number = set.nextSetBit(number + 1)) {
            numbers[size++] = number;
        }
        return numbers;
    }
}
