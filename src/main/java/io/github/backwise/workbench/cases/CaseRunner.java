package io.github.backwise.workbench.cases;

import io.github.backwise.advice.ConsultationException;
import io.github.backwise.advice.ContradictionException;
import io.github.backwise.advice.Urgency;
import io.github.backwise.engine.Conclusions;
import io.github.backwise.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds cases against the rules. */
public final class CaseRunner {
    private final Engine engine;
    private final KnownIds known;

    /** Holds cases against the rules of this engine. */
    public CaseRunner(Engine engine) {
        this.engine = engine;
        this.known = new KnownIds(engine.rules());
    }

    /** What is not as the case expects, each as a sentence; empty if the case passes. */
    public List<String> differences(Case expected) {
        List<String> unknown = known.complaints(expected);
        if (!unknown.isEmpty()) {
            return unknown;
        }
        try {
            Conclusions conclusions = engine.fire(expected.facts());
            List<String> differences = fired(expected, conclusions.firedRules());
            differences.addAll(expected.expect().differences(engine.consultation(expected.facts(), conclusions)));
            return differences;
        } catch (ContradictionException e) {
            return List.of(new Contradiction(expected, e).problem().toString());
        } catch (ConsultationException e) {
            return List.of(e.getMessage());
        }
    }

    /** The urgency of a story; of one that cannot be answered, what was reached. */
    Urgency urgency(Case story) {
        try {
            return engine.consult(story.facts()).urgency();
        } catch (ConsultationException e) {
            return e.urgency();
        }
    }

    private static List<String> fired(Case expected, Set<String> fired) {
        List<String> differences = new ArrayList<>();
        for (String id : expected.fires()) {
            if (!fired.contains(id)) {
                differences.add("rule " + id + " should fire, but stays silent.");
            }
        }
        for (String id : expected.silent()) {
            if (fired.contains(id)) {
                differences.add("rule " + id + " should stay silent, but fires.");
            }
        }
        return differences;
    }
}
