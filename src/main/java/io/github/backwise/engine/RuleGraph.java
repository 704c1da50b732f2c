package io.github.backwise.engine;

import io.github.backwise.advice.Urgency;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Condition.Presence;
import io.github.backwise.rules.Criteria;
import io.github.backwise.rules.Operand;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.rules.Suspected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which rules feed which, and what each condition asks for: worked out once for a rule set. Immutable. */
final class RuleGraph {
    /**
     * A rule with all that is the same in every consultation.
     *
     * @param number its place among the rules by id, counted from 0
     * @param rule the rule
     * @param urgency the most pressing of its referrals; null if it refers to nobody
     * @param matchedCauses the causes it matches, in order
     * @param restsOn the causes its advice rests on, those it matches and those it suspects itself, in order
     * @param matchedSets the counted sets it matches
     * @param wanted its conditions on facts that must be stated
     * @param barred its conditions on facts that must not be stated
     * @param feeders for each cause it matches, the rules that suspect it
     * @param counts the counts it matches
     */
    record Node(
            int number,
            Rule rule,
            Urgency urgency,
            List<String> matchedCauses,
            List<String> restsOn,
            List<String> matchedSets,
            List<Demand> wanted,
            List<Demand> barred,
            List<List<Node>> feeders,
            List<Count> counts) {}

    /**
     * A condition on the number of criteria met.
     *
     * @param set the counted set
     * @param needed how many must be met
     */
    record Count(CountedSet set, int needed) {}

    /**
     * A set of criteria.
     *
     * @param number counted from 0
     * @param items its criteria
     * @param counting the rules that meet some of them
     * @param meeting for each of these rules, which one, by its place among the criteria
     */
    record CountedSet(int number, List<String> items, List<Node> counting, List<Integer> meeting) {}

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, CountedSet> sets = new HashMap<>();
    private final Demands demands = new Demands();
    private final List<Node> referring;

    RuleGraph(RuleSet rules) {
        Map<String, List<Node>> suspecting = new HashMap<>();
        for (Rule rule : rules.rules()) {
            Node node = node(nodes.size(), rule);
            nodes.put(rule.id(), node);
            rule.conclusions(Conclusion.Suspect.class)
                    .forEach(c -> suspecting
                            .computeIfAbsent(c.cause(), cause -> new ArrayList<>())
                            .add(node));
            rule.conclusions(Conclusion.Criterion.class).forEach(c -> addCriterion(node, c));
        }
        nodes.values().forEach(node -> link(node, suspecting));
        referring = nodes.values().stream()
                .filter(node -> node.urgency() != null)
                .sorted(Comparator.comparing(Node::urgency).thenComparing(Node::number))
                .toList();
    }

    /** A rule without its links. */
    static Node node(int number, Rule rule) {
        Urgency urgency = rule.conclusions(Conclusion.Refer.class)
                .map(Conclusion.Refer::urgency)
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<String> matched = inOrder(rule.matchedCauses());
        List<String> restsOn = inOrder(Stream.concat(
                matched.stream(), rule.conclusions(Conclusion.Suspect.class).map(Conclusion::target)));
        return new Node(
                number,
                rule,
                urgency,
                matched,
                restsOn,
                rule.matchedSets().toList(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static List<String> inOrder(Stream<String> ids) {
        return List.copyOf(ids.distinct().sorted().toList());
    }

    private CountedSet set(String name) {
        CountedSet known = sets.get(name);
        if (known == null) {
            known = new CountedSet(sets.size(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            sets.put(name, known);
        }
        return known;
    }

    private void addCriterion(Node node, Conclusion.Criterion criterion) {
        CountedSet set = set(criterion.set());
        if (!set.items().contains(criterion.item())) {
            set.items().add(criterion.item());
        }
        set.counting().add(node);
        set.meeting().add(set.items().indexOf(criterion.item()));
    }

    private void link(Node node, Map<String, List<Node>> suspecting) {
        for (Condition condition : node.rule().conditions()) {
            Class<?> type = condition.type().type();
            if (type == Suspected.class) {
                node.feeders().add(suspecting.getOrDefault(condition.text("cause"), List.of()));
            } else if (type == Criteria.class) {
                node.counts().add(new Count(set(condition.text("set")), needed(condition)));
            } else {
                (condition.presence() == Presence.NOT ? node.barred() : node.wanted()).add(demands.of(condition));
            }
        }
    }

    private static int needed(Condition count) {
        return count.tests("met")
                .mapToInt(test -> (Integer) ((Operand.Literal) test.operands().get(0)).value())
                .max()
                .orElse(1);
    }

    /** How many rules there are. */
    int size() {
        return nodes.size();
    }

    /** How many counted sets there are. */
    int sets() {
        return sets.size();
    }

    /** What the rules ask of facts. */
    Demands demands() {
        return demands;
    }

    /** The rule of this id. */
    Node node(String id) {
        return nodes.get(id);
    }

    /** The rules that send somebody to be seen, the most pressing first. */
    List<Node> referring() {
        return referring;
    }
}
