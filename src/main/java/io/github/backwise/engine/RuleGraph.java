package io.github.backwise.engine;

import io.github.backwise.advice.Evidence;
import io.github.backwise.advice.Urgency;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Criteria;
import io.github.backwise.rules.Operand;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.Suspected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules, which of them feed which, and what each waits for: worked out once for a rule set. Immutable. */
final class RuleGraph {
    /**
     * A rule with all that is the same in every consultation. What each firing needs stands here, though it could be asked of the
     * rule and its conditions: of many rules, these are not found in the caches of the processor.
     *
     * @param number its place among the rules by id, counted from 0
     * @param rule the rule
     * @param matcher its conditions
     * @param stated which facts must be stated; see {@link Matcher#stated}
     * @param conclusions what it concludes, in order
     * @param topics what each of these is about; see {@link Topics}
     * @param evidence how well it is supported
     * @param announcements what it concludes for others to match
     * @param urgency the most pressing of its referrals; null if it refers to nobody
     * @param matchedCauses the causes it matches, in order
     * @param restsOn the causes its advice rests on, those it matches and those it suspects itself, in order
     * @param matchedSets the counted sets it matches
     * @param suspects the causes it suspects
     * @param meets the criteria it meets
     * @param causes who makes the causes it matches
     * @param counts how many criteria it needs of the sets it counts
     * @param readers the rules that match a cause it suspects or a set of which it meets a criterion
     */
    record Node(
            int number,
            Rule rule,
            Matcher matcher,
            int[] stated,
            Conclusion[] conclusions,
            int[] topics,
            Evidence evidence,
            List<Announcement> announcements,
            Urgency urgency,
            List<String> matchedCauses,
            List<String> restsOn,
            List<String> matchedSets,
            List<Source> suspects,
            List<Criterion> meets,
            List<Source> causes,
            List<Count> counts,
            List<Node> readers) {
        static Node of(int number, Rule rule, Matcher matcher, Topics topics, Interims interims) {
            Set<String> causes = new TreeSet<>();
            Set<String> rests = new TreeSet<>();
            List<String> sets = new ArrayList<>();
            for (Condition condition : rule.conditions()) {
                if (condition.type().type() == Suspected.class) {
                    causes.add(condition.text("cause"));
                } else if (condition.type().type() == Criteria.class) {
                    sets.add(condition.text("set"));
                }
            }
            rests.addAll(causes);
            Urgency urgency = null;
            for (Conclusion conclusion : rule.conclusions()) {
                if (conclusion instanceof Conclusion.Suspect suspect) {
                    rests.add(suspect.cause());
                } else if (conclusion instanceof Conclusion.Refer refer
                        && (urgency == null || refer.urgency().isMoreUrgentThan(urgency))) {
                    urgency = refer.urgency();
                }
            }
            return new Node(
                    number,
                    rule,
                    matcher,
                    matcher.stated(),
                    rule.conclusions().toArray(Conclusion[]::new),
                    topics.of(rule),
                    rule.annotations().evidence(),
                    interims.announcements(rule),
                    urgency,
                    List.copyOf(causes),
                    List.copyOf(rests),
                    List.copyOf(sets),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }

        /** How pressing what it says by itself is, counted from 1; {@link #NOBODY} if it sends to nobody. */
        int pressing() {
            return urgency == null ? NOBODY : urgency.ordinal() + 1;
        }

        /** A rule is the same only as itself: what it is linked with leads back to it. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return number;
        }

        @Override
        public String toString() {
            return rule.id();
        }
    }

    /**
     * What rules make for others: a cause that they suspect, or a criterion that they meet.
     *
     * @param makers the rules that make it
     * @param readers the rules that match the cause; none for a criterion
     */
    record Source(List<Node> makers, List<Node> readers) {
        Source() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * A criterion.
     *
     * @param source who meets it
     * @param set the set it belongs to
     */
    record Criterion(Source source, CountedSet set) {}

    /**
     * A set of criteria.
     *
     * @param criteria its criteria, by name
     * @param readers the rules that count it
     */
    record CountedSet(Map<String, Criterion> criteria, List<Node> readers) {}

    /** So many criteria of a set must be met. */
    record Count(CountedSet set, int needed) {}

    /** What leads to nobody; behind all urgencies, which are counted from 1. */
    static final int NOBODY = Urgency.values().length + 1;

    private final Map<String, Node> nodes = new HashMap<>();
    private final List<Node> inOrder = new ArrayList<>();
    private final Topics topics;
    private final Cues cues;
    private final Interims interims = new Interims();
    private final Demands demands = new Demands();
    private final Map<String, Source> causes = new HashMap<>();
    private final Map<String, CountedSet> sets = new HashMap<>();
    private final Leads leads;

    RuleGraph(List<Rule> rules) {
        List<Matcher> matchers = new ArrayList<>();
        for (Rule rule : rules) {
            matchers.add(Matcher.of(rule, interims, demands));
        }
        topics = new Topics(rules);
        for (Rule rule : rules) {
            Node node = node(inOrder.size(), rule, matchers.get(inOrder.size()));
            inOrder.add(node);
            nodes.put(rule.id(), node);
            for (Conclusion conclusion : rule.conclusions()) {
                if (conclusion instanceof Conclusion.Suspect suspect) {
                    addCause(node, suspect.cause());
                } else if (conclusion instanceof Conclusion.Criterion criterion) {
                    addCriterion(node, criterion);
                }
            }
        }
        cues = new Cues(matchers, demands.all(), interims.size());
        inOrder.forEach(this::addReader);
        inOrder.forEach(RuleGraph::addReaders);
        leads = new Leads(inOrder, demands);
    }

    private Node node(int number, Rule rule, Matcher matcher) {
        return Node.of(number, rule, matcher, topics, interims);
    }

    private Source cause(String name) {
        return causes.computeIfAbsent(name, n -> new Source());
    }

    private CountedSet set(String name) {
        return sets.computeIfAbsent(name, n -> new CountedSet(new HashMap<>(), new ArrayList<>()));
    }

    private void addCause(Node node, String name) {
        Source cause = cause(name);
        if (isNewMaker(node, cause)) {
            node.suspects().add(cause);
        }
    }

    private void addCriterion(Node node, Conclusion.Criterion conclusion) {
        CountedSet set = set(conclusion.set());
        Criterion criterion =
                set.criteria().computeIfAbsent(conclusion.item(), item -> new Criterion(new Source(), set));
        if (isNewMaker(node, criterion.source())) {
            node.meets().add(criterion);
        }
    }

    /** Adds a rule, one after the other, to those that make something. */
    private static boolean isNewMaker(Node node, Source source) {
        List<Node> makers = source.makers();
        return (makers.isEmpty() || makers.get(makers.size() - 1) != node) && makers.add(node);
    }

    private void addReader(Node node) {
        for (Condition condition : node.rule().conditions()) {
            Class<?> type = condition.type().type();
            if (type == Suspected.class) {
                Source cause = cause(condition.text("cause"));
                cause.readers().add(node);
                node.causes().add(cause);
            } else if (type == Criteria.class) {
                CountedSet set = set(condition.text("set"));
                set.readers().add(node);
                node.counts().add(new Count(set, needed(condition)));
            }
        }
    }

    private static void addReaders(Node node) {
        Set<Node> readers = new LinkedHashSet<>();
        for (Source cause : node.suspects()) {
            readers.addAll(cause.readers());
        }
        for (Criterion criterion : node.meets()) {
            readers.addAll(criterion.set().readers());
        }
        node.readers().addAll(readers);
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

    /** Where the rules lead, and what they ask for to get there. */
    Leads leads() {
        return leads;
    }

    /** All rules, by id. */
    List<Node> nodes() {
        return inOrder;
    }

    /** What a rule of this set would be with other conclusions, standing alone. */
    Node changed(Rule rule) {
        Node sound = node(rule.id());
        return node(sound.number(), rule, sound.matcher());
    }

    /** What conditions ask of facts. */
    Demands demands() {
        return demands;
    }

    /** What each rule waits for. */
    Cues cues() {
        return cues;
    }

    /** The rule of this id. */
    Node node(String id) {
        return nodes.get(id);
    }
}
