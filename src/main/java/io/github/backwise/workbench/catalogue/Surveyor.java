package io.github.backwise.workbench.catalogue;

import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Condition.Presence;
import io.github.backwise.rules.Criteria;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.Suspected;
import io.github.backwise.rules.Texts;
import io.github.backwise.workbench.catalogue.KnowledgeMap.Kind;
import io.github.backwise.workbench.catalogue.KnowledgeMap.Link;
import io.github.backwise.workbench.catalogue.KnowledgeMap.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds out what the rules connect. */
final class Surveyor {
    private final Texts texts;
    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<String, Link> links = new TreeMap<>();

    Surveyor(Texts texts) {
        this.texts = texts;
    }

    KnowledgeMap map(Collection<Rule> rules) {
        rules.forEach(this::add);
        return new KnowledgeMap(List.copyOf(nodes.values()), List.copyOf(links.values()));
    }

    /** Keys of everything that a rule speaks of. */
    static List<String> keys(Rule rule) {
        return Stream.concat(
                        rule.conditions().stream()
                                .map(condition -> kind(condition).key(id(condition))),
                        rule.conclusions().stream()
                                .filter(Surveyor::isShown)
                                .map(conclusion -> kind(conclusion).key(conclusion.target())))
                .distinct()
                .toList();
    }

    private void add(Rule rule) {
        List<Node> between = starts(rule, true);
        List<Node> causes = between.isEmpty() ? starts(rule, false) : between;
        List<Node> rests = new ArrayList<>(between);
        rule.conclusions(Conclusion.Suspect.class).map(this::node).forEach(rests::add);
        rule.conclusions().stream().filter(Surveyor::isShown).forEach(conclusion -> {
            boolean advises = conclusion instanceof Conclusion.Recommend && !rests.isEmpty();
            (advises ? rests : causes).forEach(from -> connect(from, conclusion, rule));
        });
    }

    /** What must be there for the rule to fire: causes and counts, or facts. */
    private List<Node> starts(Rule rule, boolean between) {
        return rule.conditions().stream()
                .filter(condition -> condition.presence() != Presence.NOT)
                .filter(condition -> (kind(condition) != Kind.FACT) == between)
                .map(this::node)
                .toList();
    }

    private void connect(Node from, Conclusion conclusion, Rule rule) {
        Node to = node(conclusion);
        boolean against = conclusion instanceof Conclusion.Doubt;
        links.merge(
                from.key() + " " + to.key() + " " + against,
                new Link(from.key(), to.key(), against, List.of(rule.id())),
                (one, other) -> new Link(
                        one.from(),
                        one.to(),
                        against,
                        Stream.concat(one.rules().stream(), other.rules().stream())
                                .distinct()
                                .toList()));
    }

    private Node node(Condition condition) {
        Kind kind = kind(condition);
        return node(
                kind,
                id(condition),
                switch (kind) {
                    case FACT -> ConditionWords.label(condition.type());
                    case COUNT -> text("criteria", id(condition));
                    default -> text("causes", id(condition));
                });
    }

    private Node node(Conclusion conclusion) {
        Kind kind = kind(conclusion);
        String id = conclusion.target();
        return node(
                kind,
                id,
                switch (kind) {
                    case ADVICE -> text("advice", id + ".title");
                    case REFERRAL -> text("referrals", id + ".title");
                    case COUNT -> text("criteria", id);
                    default -> text("causes", id);
                });
    }

    private Node node(Kind kind, String id, String title) {
        return nodes.computeIfAbsent(kind.key(id), key -> new Node(key, kind, title));
    }

    private String text(String file, String key) {
        return texts.find(file, key).orElse(key);
    }

    private static Kind kind(Condition condition) {
        if (condition.type().type() == Suspected.class) {
            return Kind.CAUSE;
        }
        return condition.type().type() == Criteria.class ? Kind.COUNT : Kind.FACT;
    }

    private static String id(Condition condition) {
        return switch (kind(condition)) {
            case CAUSE -> condition.text("cause");
            case COUNT -> condition.text("set");
            default -> condition.type().name();
        };
    }

    private static Kind kind(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Recommend) {
            return Kind.ADVICE;
        } else if (conclusion instanceof Conclusion.Refer) {
            return Kind.REFERRAL;
        }
        return conclusion instanceof Conclusion.Criterion ? Kind.COUNT : Kind.CAUSE;
    }

    /** What includes, eases and withholds exercises changes an advice, but does not lead to it. */
    private static boolean isShown(Conclusion conclusion) {
        return !(conclusion instanceof Conclusion.Include
                || conclusion instanceof Conclusion.Ease
                || conclusion instanceof Conclusion.Withhold);
    }
}
