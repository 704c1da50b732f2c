package io.github.backwise.engine;

import io.github.backwise.advice.Urgency;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Constraint;
import io.github.backwise.rules.Criteria;
import io.github.backwise.rules.Operand;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.rules.Suspected;
import io.github.backwise.rules.VocabularyItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which rules feed which, and what each condition asks for: worked out once for a rule set. Immutable. */
final class RuleGraph {
    /**
     * A rule in the graph.
     *
     * @param number counted from 0
     * @param rule the rule
     * @param urgency the most pressing of its referrals; null if it refers to nobody
     * @param links its conditions
     */
    record Node(int number, Rule rule, Urgency urgency, List<Link> links) {}

    /**
     * A condition in the graph.
     *
     * @param condition the condition
     * @param tests its tests
     * @param items what one would have to ask to decide it; none for a condition about causes and counts
     * @param feeders the rules that make the cause or meet the criteria that it matches
     * @param set the counted set; null for other conditions
     * @param needed how many criteria must be met; 0 for other conditions
     */
    record Link(
            Condition condition,
            List<Constraint.Test> tests,
            List<String> items,
            List<Node> feeders,
            String set,
            int needed) {
        Class<?> type() {
            return condition.type().type();
        }

        boolean isAboutFacts() {
            return Fact.class.isAssignableFrom(type());
        }
    }

    private final int size;
    private final List<Node> referring;

    RuleGraph(RuleSet rules) {
        Map<Rule, Node> nodes = new LinkedHashMap<>();
        Map<String, List<Node>> suspecting = new HashMap<>();
        Map<String, List<Node>> counting = new HashMap<>();
        for (Rule rule : rules.rules()) {
            Node node = new Node(nodes.size(), rule, urgency(rule), new ArrayList<>());
            nodes.put(rule, node);
            rule.conclusions(Conclusion.Suspect.class).forEach(c -> add(suspecting, c.cause(), node));
            rule.conclusions(Conclusion.Criterion.class).forEach(c -> add(counting, c.set(), node));
        }
        for (Node node : nodes.values()) {
            node.rule().conditions().forEach(condition -> node.links().add(link(condition, suspecting, counting)));
        }
        size = nodes.size();
        referring = nodes.values().stream()
                .filter(node -> node.urgency() != null)
                .sorted(Comparator.comparing(Node::urgency))
                .toList();
    }

    private static Urgency urgency(Rule rule) {
        return rule.conclusions(Conclusion.Refer.class)
                .map(Conclusion.Refer::urgency)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static void add(Map<String, List<Node>> nodes, String key, Node node) {
        nodes.computeIfAbsent(key, k -> new ArrayList<>()).add(node);
    }

    private static Link link(
            Condition condition, Map<String, List<Node>> suspecting, Map<String, List<Node>> counting) {
        List<Constraint.Test> tests = condition.tests().toList();
        if (condition.type().type() == Suspected.class) {
            return new Link(condition, tests, List.of(), suspecting.getOrDefault(name(condition), List.of()), null, 0);
        }
        if (condition.type().type() == Criteria.class) {
            String set = name(condition);
            return new Link(condition, tests, List.of(), counting.getOrDefault(set, List.of()), set, needed(condition));
        }
        return new Link(condition, tests, VocabularyItem.of(condition).toList(), List.of(), null, 0);
    }

    /** The cause or set that a condition about interim conclusions names. */
    private static String name(Condition interim) {
        Constraint.Test named =
                interim.tests(interim.type().fields().get(0).name()).findFirst().orElseThrow();
        return (String) ((Operand.Literal) named.operands().get(0)).value();
    }

    private static int needed(Condition count) {
        return count.tests("met")
                .mapToInt(test -> (Integer) ((Operand.Literal) test.operands().get(0)).value())
                .max()
                .orElse(1);
    }

    /** How many rules there are. */
    int size() {
        return size;
    }

    /** The rules that send somebody to be seen, the most pressing first. */
    List<Node> referring() {
        return referring;
    }
}
