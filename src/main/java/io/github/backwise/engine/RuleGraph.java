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
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
     * @param suspects the causes it suspects
     * @param meets the criteria it meets
     * @param readers the rules that match a cause it suspects or a set of which it meets a criterion
     */
    record Node(
            int number,
            Rule rule,
            Urgency urgency,
            List<String> matchedCauses,
            List<String> restsOn,
            List<String> matchedSets,
            List<Source> suspects,
            List<Criterion> meets,
            List<Node> readers) {
        static Node of(int number, Rule rule) {
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
                    urgency,
                    List.copyOf(causes),
                    List.copyOf(rests),
                    List.copyOf(sets),
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
     * @param number counted from 0 over both
     * @param makers the rules that make it
     * @param readers the rules that match the cause; none for a criterion
     */
    record Source(int number, List<Node> makers, List<Node> readers) {}

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
     * @param number counted from 0
     * @param criteria its criteria, by name
     * @param counts the rules that count it, each with how many must be met
     */
    record CountedSet(int number, Map<String, Criterion> criteria, List<Count> counts) {}

    /** A rule that matches when so many criteria of a set are met. */
    record Count(Node node, int needed) {}

    /** What leads to nobody; behind all urgencies, which are counted from 1. */
    static final int NOBODY = Urgency.values().length + 1;

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Source> causes = new HashMap<>();
    private final Map<String, CountedSet> sets = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final Demands demands = new Demands();
    private final List<Node> hopeless = new ArrayList<>();
    private final int[] makers;
    private final int[] reachable;
    private final int[] leadsTo;
    private final boolean screens;

    RuleGraph(RuleSet rules) {
        List<Node> inOrder = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            Node node = Node.of(inOrder.size(), rule);
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
        inOrder.forEach(this::addReader);
        inOrder.forEach(RuleGraph::addReaders);
        leadsTo = new int[inOrder.size()];
        inOrder.forEach(this::leadsTo);
        demands.sort(leadsTo);
        screens = Arrays.stream(leadsTo).anyMatch(urgency -> urgency <= Urgency.SOON.ordinal());
        makers = sources.stream().mapToInt(source -> source.makers().size()).toArray();
        reachable = new int[sets.size()];
        for (CountedSet set : sets.values()) {
            reachable[set.number()] = set.criteria().size();
            for (Count count : set.counts()) {
                if (count.needed() > set.criteria().size()) {
                    hopeless.add(count.node());
                }
            }
        }
        for (Source cause : causes.values()) {
            if (cause.makers().isEmpty()) {
                hopeless.addAll(cause.readers());
            }
        }
    }

    private Source cause(String name) {
        return causes.computeIfAbsent(name, n -> source());
    }

    private Source source() {
        Source source = new Source(sources.size(), new ArrayList<>(), new ArrayList<>());
        sources.add(source);
        return source;
    }

    private CountedSet set(String name) {
        CountedSet known = sets.get(name);
        if (known == null) {
            known = new CountedSet(sets.size(), new HashMap<>(), new ArrayList<>());
            sets.put(name, known);
        }
        return known;
    }

    private void addCause(Node node, String name) {
        Source cause = cause(name);
        if (isNewMaker(node, cause)) {
            node.suspects().add(cause);
        }
    }

    private void addCriterion(Node node, Conclusion.Criterion conclusion) {
        CountedSet set = set(conclusion.set());
        Criterion criterion = set.criteria().computeIfAbsent(conclusion.item(), item -> new Criterion(source(), set));
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
                cause(condition.text("cause")).readers().add(node);
            } else if (type == Criteria.class) {
                set(condition.text("set")).counts().add(new Count(node, needed(condition)));
            } else {
                demands.add(condition, node, condition.presence() == Presence.NOT);
            }
        }
    }

    private static void addReaders(Node node) {
        Set<Node> readers = new LinkedHashSet<>();
        for (Source cause : node.suspects()) {
            readers.addAll(cause.readers());
        }
        for (Criterion criterion : node.meets()) {
            criterion.set().counts().forEach(count -> readers.add(count.node()));
        }
        node.readers().addAll(readers);
    }

    private int leadsTo(Node node) {
        int urgency = leadsTo[node.number()];
        if (urgency == 0) {
            urgency = node.pressing();
            for (Node reader : node.readers()) {
                urgency = Math.min(urgency, leadsTo(reader));
            }
            leadsTo[node.number()] = urgency;
        }
        return urgency;
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

    /** How many rules make each cause and criterion, by its number. */
    int[] makers() {
        return makers.clone();
    }

    /** How many criteria each set has, by its number. */
    int[] reachable() {
        return reachable.clone();
    }

    /** The most pressing urgency, counted from 1, to which a rule can lead at most, by itself or through others. */
    int mostPressing(Node node) {
        return leadsTo[node.number()];
    }

    /** Whether any rule knows something that cannot wait a day. */
    boolean screens() {
        return screens;
    }

    /** Rules that wait for what no rule makes. */
    List<Node> hopeless() {
        return hopeless;
    }

    /** What the rules ask of facts. */
    Demands demands() {
        return demands;
    }

    /** The rule of this id. */
    Node node(String id) {
        return nodes.get(id);
    }
}
