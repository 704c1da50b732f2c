package io.github.backwise.workbench.cases;

import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Place;
import java.util.List;

/**
 * Facts and what is expected of them: a case beside a rule, or the story of a whole runner.
 *
 * @param name what it is about; empty for a story without a name
 * @param place where it stands
 * @param given the stated facts
 * @param fires ids of rules that must fire
 * @param silent ids of rules that must not fire
 * @param expect what the consultation must say
 */
public record Case(
        String name, Place place, List<Statement> given, List<String> fires, List<String> silent, Expectation expect) {
    /** Keeps immutable copies of the lists. */
    public Case {
        given = List.copyOf(given);
        fires = List.copyOf(fires);
        silent = List.copyOf(silent);
    }

    /** The stated facts. */
    public List<Fact> facts() {
        return given.stream().map(Statement::fact).toList();
    }
}
