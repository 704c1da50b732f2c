package io.github.backwise.engine;

import io.github.backwise.advice.Question;
import io.github.backwise.advice.Screening;
import io.github.backwise.advice.Urgency;
import io.github.backwise.engine.RuleGraph.Link;
import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Condition.Presence;
import io.github.backwise.rules.Constraint;
import io.github.backwise.rules.Suspected;
import io.github.backwise.rules.VocabularyItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was not asked and could still matter: the questions of those rules that would be more urgent than the present
 * result and that no stated fact contradicts yet.
 */
final class Interview {
    private final Conclusions conclusions;
    private final Map<Class<?>, List<Fact>> given = new HashMap<>();
    private final Set<String> answered = new HashSet<>();
    private final Boolean[] possible;
    private final boolean[] visited;
    private final Set<String> open = new HashSet<>();
    private final Screening screening;

    Interview(RuleGraph graph, Conclusions conclusions, Urgency present) {
        this.conclusions = conclusions;
        this.possible = new Boolean[graph.size()];
        this.visited = new boolean[graph.size()];
        for (Fact fact : conclusions.given()) {
            given.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
            answered.add(VocabularyItem.of(fact));
        }
        boolean missing = false;
        for (Node node : graph.referring()) {
            if (node.urgency().isMoreUrgentThan(present)) {
                collect(node);
                missing |= node.urgency().isMoreUrgentThan(Urgency.SOON) && !open.isEmpty();
            }
        }
        screening = missing ? Screening.INCOMPLETE : Screening.COMPLETE;
    }

    /** INCOMPLETE if an open question could still lead to something that cannot wait a day. */
    Screening screening() {
        return screening;
    }

    /**
     * The open questions, in the order in which one would ask them.
     *
     * @param questions all questions, in that order
     */
    List<Question> unanswered(Map<String, String> questions) {
        List<Question> unanswered = new ArrayList<>();
        questions.forEach((item, question) -> {
            if (open.contains(item)) {
                unanswered.add(new Question(item, question));
            }
        });
        return unanswered;
    }

    /** Adds the open questions of a rule and of the rules that feed the causes and counts it matches. */
    private void collect(Node node) {
        if (visited[node.number()] || !isPossible(node)) {
            return;
        }
        visited[node.number()] = true;
        for (Link link : node.links()) {
            link.feeders().forEach(this::collect);
            if (link.condition().presence() != Presence.NOT && isOpen(link)) {
                for (String item : link.items()) {
                    if (!answered.contains(item)) {
                        open.add(item);
                    }
                }
            }
        }
    }

    /** True if the rule fired, or still could. */
    private boolean isPossible(Node node) {
        Boolean known = possible[node.number()];
        if (known == null) {
            known = conclusions.fired(node.rule().id()) || allPossible(node.links());
            possible[node.number()] = known;
        }
        return known;
    }

    private boolean allPossible(List<Link> links) {
        for (Link link : links) {
            if (!isPossible(link)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossible(Link link) {
        if (link.type() == Suspected.class) {
            return link.feeders().stream().anyMatch(this::isPossible);
        }
        if (!link.isAboutFacts()) {
            return reachable(link) >= link.needed();
        }
        if (link.condition().presence() == Presence.NOT) {
            return !isMet(link);
        }
        return isMet(link) || isOpen(link);
    }

    /** True if no stated fact fits yet and something it asks for was not answered. */
    private boolean isOpen(Link link) {
        return link.isAboutFacts() && (link.items().isEmpty() || !answered.containsAll(link.items())) && !isMet(link);
    }

    private boolean isMet(Link link) {
        List<Fact> facts = given.get(link.type());
        if (facts != null) {
            for (Fact fact : facts) {
                if (fits(link, fact)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many distinct criteria of the set are met or could still be. */
    private int reachable(Link count) {
        Set<String> items = new HashSet<>();
        for (Node feeder : count.feeders()) {
            if (isPossible(feeder)) {
                feeder.rule()
                        .conclusions(Conclusion.Criterion.class)
                        .filter(criterion -> criterion.set().equals(count.set()))
                        .forEach(criterion -> items.add(criterion.item()));
            }
        }
        return items.size();
    }

    /** Whether a fact meets a condition, as far as can be said from the fact alone: a bound number counts as met. */
    private static boolean fits(Link link, Fact fact) {
        for (Constraint.Test test : link.tests()) {
            if (!test.accepts(test.field().of((Record) fact))) {
                return false;
            }
        }
        return true;
    }
}
