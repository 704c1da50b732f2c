package io.github.backwise.engine;

import io.github.backwise.advice.Urgency;
import io.github.backwise.engine.RuleGraph.Count;
import io.github.backwise.engine.RuleGraph.Criterion;
import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.engine.RuleGraph.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Where rules lead, by themselves or through others, and what those that lead to somebody ask for. All by the numbers of rules
 * and demands, to be gone through quickly; urgencies are counted from 1. Thread-safe.
 */
final class Leads {
    /** The link of a rule that stands alone, or leads to nobody. */
    private static final int NONE = -1;

    private static final int[] NOTHING = {};

    private final List<Node> rules;
    private final Demands demands;
    private final int[] mostPressing;
    private final int[] pressing;
    private final int[][] readers;
    private final int[][] wants;
    private final int[][] needs;
    private final int[] links;
    private final int linked;
    private final AtomicReferenceArray<Prospects> prospects = new AtomicReferenceArray<>(Urgency.values().length);

    /**
     * @param rules all rules, linked with each other
     * @param demands what these conditions ask
     */
    Leads(List<Node> rules, Demands demands) {
        this.demands = demands;
        this.rules = rules;
        this.mostPressing = new int[rules.size()];
        this.pressing = new int[rules.size()];
        this.readers = new int[rules.size()][];
        this.needs = new int[rules.size()][];
        this.links = new int[rules.size()];
        int linked = 0;
        this.wants = new int[rules.size()][];
        for (Node node : rules) {
            int rule = node.number();
            pressing[rule] = node.pressing();
            readers[rule] = numbers(node.readers());
            needs[rule] = needs(node);
            wants[rule] = wants(node);
            links[rule] = isLinked(rule) ? linked++ : NONE;
        }
        this.linked = linked;
    }

    private boolean isLinked(int rule) {
        return mostPressing[rule] != RuleGraph.NOBODY && (readers[rule].length > 0 || restsOnOthers(rule));
    }

    private static int[] numbers(List<Node> nodes) {
        int[] numbers = new int[nodes.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = nodes.get(i).number();
        }
        return numbers;
    }

    private static int[] needs(Node node) {
        if (node.causes().isEmpty() && node.counts().isEmpty()) {
            return NOTHING;
        }
        List<Integer> row = new ArrayList<>();
        for (Source cause : node.causes()) {
            addNeed(1, List.of(cause), row);
        }
        for (Count count : node.counts()) {
            List<Source> criteria = new ArrayList<>();
            for (Criterion criterion : count.set().criteria().values()) {
                criteria.add(criterion.source());
            }
            addNeed(count.needed(), criteria, row);
        }
        return Matcher.numbers(row);
    }

    private static void addNeed(int needed, List<Source> sources, List<Integer> row) {
        row.add(needed);
        int end = row.size();
        row.add(end);
        for (Source source : sources) {
            row.add(source.makers().size());
            source.makers().forEach(maker -> row.add(maker.number()));
        }
        row.set(end, row.size());
    }

    /** What a rule asks to be stated, if it leads to somebody: such rules never ask for something not to be stated. */
    private int[] wants(Node node) {
        if (mostPressing(node) == RuleGraph.NOBODY) {
            return NOTHING;
        }
        int[] wanted = node.matcher().wanted();
        for (int demand : wanted) {
            demands.all().get(demand).wanting().add(node);
        }
        return wanted;
    }

    private int mostPressing(Node node) {
        int urgency = mostPressing[node.number()];
        if (urgency == 0) {
            urgency = node.pressing();
            for (Node reader : node.readers()) {
                urgency = Math.min(urgency, mostPressing(reader));
            }
            mostPressing[node.number()] = urgency;
        }
        return urgency;
    }

    /** A rule. */
    Node rule(int rule) {
        return rules.get(rule);
    }

    /** The most pressing urgency to which a rule can lead at most. */
    int mostPressing(int rule) {
        return mostPressing[rule];
    }

    /** How pressing what a rule says by itself is; {@link RuleGraph#NOBODY} if it sends to nobody. */
    int pressing(int rule) {
        return pressing[rule];
    }

    /** The rules that match what a rule concludes. */
    int[] readers(int rule) {
        return readers[rule];
    }

    /** Whether a rule matches interim conclusions. */
    boolean restsOnOthers(int rule) {
        return needs[rule].length > 0;
    }

    /**
     * What others must conclude before a rule can fire, in one row, as a consultation runs through many of them: for each cause or
     * counted set how many of what follows are needed, and where that ends; and for each of these how many rules make it, and
     * which.
     */
    int[] needs(int rule) {
        return needs[rule];
    }

    /**
     * A number for each rule that leads to somebody and matches what others conclude, or the other way around; {@link #NONE} for
     * others.
     */
    int link(int rule) {
        return links[rule];
    }

    /** How many rules have a link. */
    int linked() {
        return linked;
    }

    /** The demands of a rule; none if it leads to nobody. */
    int[] wants(int rule) {
        return wants[rule];
    }

    /** What is asked. */
    Demands demands() {
        return demands;
    }

    /** What could lead to something more pressing than an urgency if it was asked: worked out when first asked for. */
    Prospects prospects(Urgency urgency) {
        Prospects known = prospects.get(urgency.ordinal());
        if (known == null) {
            known = new Prospects(this, urgency.ordinal(), new Outlook(this, Conclusions.NONE));
            prospects.set(urgency.ordinal(), known);
        }
        return known;
    }

    /** Whether any rule knows something that is more pressing than an urgency. */
    boolean knowAnythingBeyond(Urgency urgency) {
        for (int most : mostPressing) {
            if (most <= urgency.ordinal()) {
                return true;
            }
        }
        return false;
    }
}
