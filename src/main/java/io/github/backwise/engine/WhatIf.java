package io.github.backwise.engine;

import io.github.backwise.advice.Consultation;
import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What would be answered if just these rules fired: lets tools try changed rules without a rule base. The reasons of such
 * an answer name no facts. Immutable and thread-safe.
 */
public final class WhatIf {
    private final RuleSet rules;
    private final RuleGraph graph;
    private final Phrases phrases;
    private final Map<String, Node> changed;

    /** Answers from these rules. */
    public WhatIf(RuleSet rules) {
        this.rules = rules;
        this.graph = new RuleGraph(rules.rules());
        this.phrases = new Phrases(rules, graph);
        this.changed = Map.of();
    }

    private WhatIf(WhatIf sound, Rule changed) {
        this.rules = sound.rules;
        this.graph = sound.graph;
        this.phrases = sound.phrases;
        this.changed = Map.of(changed.id(), graph.changed(changed));
    }

    /**
     * The same with other conclusions of one rule; which questions are open is still judged by the rules as they were.
     *
     * @throws IllegalArgumentException if no rule of the set concludes anything about what the changed one does
     */
    public WhatIf with(Rule changed) {
        return new WhatIf(this, changed);
    }

    /**
     * The consultation.
     *
     * @param facts what was stated
     * @param fired ids of the rules that are taken to fire
     */
    public Consultation consult(Collection<? extends Fact> facts, Collection<String> fired) {
        List<Firing> firings = fired.stream()
                .map(id -> new Firing(changed.getOrDefault(id, graph.node(id))))
                .toList();
        Conclusions conclusions = new Conclusions(new Story(facts, graph.demands()), firings);
        return new Ranking(rules, graph, phrases, conclusions).consultation();
    }
}
