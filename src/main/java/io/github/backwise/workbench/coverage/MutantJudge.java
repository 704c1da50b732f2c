package io.github.backwise.workbench.coverage;

import io.github.backwise.engine.WhatIf;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.workbench.cases.Case;
import io.github.backwise.workbench.cases.Expectation;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether any case notices a mutant. Broken conditions are noticed by a case that names the rule, and in which it
 * then fires or stays silent against what the case says; a lost or weakened conclusion by a case that then fails in any
 * way. Thread-safe.
 */
public final class MutantJudge {
    private final RuleSet rules;
    private final WhatIf sound;
    private final List<PlayedCase> passing;
    private final Map<String, List<PlayedCase>> naming = new HashMap<>();

    /** Judges by these cases. */
    public MutantJudge(RuleSet rules, Collection<Case> cases) {
        this.rules = rules;
        this.sound = new WhatIf(rules);
        List<PlayedCase> played = PlayedCase.all(rules, cases);
        this.passing = played.parallelStream()
                .filter(one -> passes(one.told(), one.outcome().fired(), sound))
                .toList();
        for (Rule rule : rules.rules()) {
            naming.put(rule.id(), played.stream().filter(one -> one.names(rule)).toList());
        }
    }

    /** The mutants of a rule that no case notices. */
    public List<Mutant> unnoticed(Collection<Mutant> mutants) {
        return mutants.stream().filter(mutant -> !isNoticed(mutant)).toList();
    }

    private boolean isNoticed(Mutant mutant) {
        return mutant.lost()
                .map(lost -> losesSomebody(mutant.broken(), lost))
                .orElseGet(() -> firesWrongly(mutant.broken()));
    }

    private boolean firesWrongly(Rule broken) {
        return naming.get(broken.id()).stream().anyMatch(one -> {
            boolean fires = one.outcome().matches(broken.conditions());
            List<String> unlike = fires ? one.told().silent() : one.told().fires();
            return unlike.contains(broken.id());
        });
    }

    private boolean losesSomebody(Rule broken, Conclusion lost) {
        WhatIf answers = sound.with(broken);
        boolean feedsRules = lost instanceof Conclusion.Suspect || lost instanceof Conclusion.Criterion;
        List<Rule> changed = feedsRules ? rules.with(broken).rules() : List.of();
        return passing.stream()
                .filter(one -> one.outcome().fired().contains(broken.id()))
                .sorted(Comparator.comparing(one -> !one.names(broken)))
                .anyMatch(one -> {
                    Set<String> fired = feedsRules
                            ? new Oracle(changed, one.told().facts()).fired()
                            : one.outcome().fired();
                    return !passes(one.told(), fired, answers);
                });
    }

    private static boolean passes(Case told, Set<String> fired, WhatIf answers) {
        return fired.containsAll(told.fires())
                && told.silent().stream().noneMatch(fired::contains)
                && (told.expect().equals(Expectation.NONE)
                        || told.expect()
                                .differences(answers.consult(told.facts(), fired))
                                .isEmpty());
    }
}
