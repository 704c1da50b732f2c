package io.github.backwise.workbench.preview;

import io.github.backwise.facts.Fact;
import java.util.Comparator;
import java.util.List;

/**
 * Somebody about whom both rule sets are asked.
 *
 * @param kind where the runner comes from
 * @param name what the runner is called in a report
 * @param facts what the runner states
 */
public record Runner(Kind kind, String name, List<Fact> facts) {
    /** Who makes the best example of two that state equally much, the first before the others. */
    static final Comparator<Runner> BEST_EXAMPLE_FIRST =
            Comparator.<Runner>comparingInt(runner -> runner.facts().size()).thenComparing(Runner::kind);

    /** Where a runner comes from, the most true to life first. */
    public enum Kind {
        /** A case or a story. */
        CASE,

        /** Made from the conditions of a rule. */
        WITNESS,

        /** Made by chance. */
        RANDOM
    }

    /** Keeps an immutable copy of the list. */
    public Runner {
        facts = List.copyOf(facts);
    }

    /** The same runner without one of the facts. */
    Runner without(Fact fact) {
        return new Runner(
                kind, name, facts.stream().filter(other -> !other.equals(fact)).toList());
    }
}
