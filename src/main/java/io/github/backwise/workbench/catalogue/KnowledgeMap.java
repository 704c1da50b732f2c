package io.github.backwise.workbench.catalogue;

import io.github.backwise.rules.Rule;
import io.github.backwise.rules.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How facts lead to causes, and causes to advice and referrals, by some rules.
 *
 * @param nodes what is connected
 * @param links the connections
 */
record KnowledgeMap(List<Node> nodes, List<Link> links) {

    /** What a node stands for, from what is stated to what is answered. */
    enum Kind {
        /** A kind of fact. */
        FACT,

        /** A cause that rules suspect. */
        CAUSE,

        /** A counted list of criteria. */
        COUNT,

        /** Somebody to see. */
        REFERRAL,

        /** An advice. */
        ADVICE;

        /** The key of the node of this kind and id: "cause:hills". */
        String key(String id) {
            return name().toLowerCase(Locale.ROOT) + ":" + id;
        }
    }

    /**
     * Something that rules speak of.
     *
     * @param key its kind and id: "cause:hills"
     * @param kind what it is
     * @param title its words
     */
    record Node(String key, Kind kind, String title) {}

    /**
     * A connection that at least one rule makes.
     *
     * @param from key of a node
     * @param to key of a node
     * @param against whether it speaks against
     * @param rules ids of the rules that make it
     */
    record Link(String from, String to, boolean against, List<String> rules) {}

    static KnowledgeMap of(Collection<Rule> rules, Texts texts) {
        return new Surveyor(texts).map(rules);
    }

    /** The nodes of one kind. */
    List<Node> nodes(Kind kind) {
        return nodes.stream().filter(node -> node.kind() == kind).toList();
    }
}
