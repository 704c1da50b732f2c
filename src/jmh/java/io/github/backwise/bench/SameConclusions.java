package io.github.backwise.bench;

import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Rule;
import io.github.backwise.workbench.coverage.Oracle;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes sure, before anything is timed, that all conclude what the rules say on every story. */
final class SameConclusions {
    private SameConclusions() {}

    /** Fails with the first difference. */
    static void check(Entrant entrant, List<List<Fact>> stories) {
        Contestant contestant = entrant.contestant();
        Map<String, Rule> rules = entrant.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        for (List<Fact> story : stories) {
            Set<Conclusion> expected = new Oracle(rules.values(), story)
                    .fired().stream()
                            .flatMap(id -> rules.get(id).conclusions().stream())
                            .collect(Collectors.toSet());
            Set<Conclusion> concluded = new HashSet<>(contestant.conclusions(story));
            if (!concluded.equals(expected)) {
                throw new IllegalStateException(entrant + " differs on " + story + ": lacks "
                        + without(expected, concluded) + ", has besides " + without(concluded, expected));
            }
        }
    }

    private static Set<Conclusion> without(Set<Conclusion> all, Set<Conclusion> others) {
        Set<Conclusion> rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
