package io.github.backwise.workbench.coverage;

import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.workbench.cases.Case;
import java.util.Collection;
import java.util.List;

/**
 * A case and what the rules make of it.
 *
 * @param told the case
 * @param outcome which rules fire, judged straight from the tree
 */
public record PlayedCase(Case told, Oracle outcome) {
    /** All cases, held against the rules. */
    public static List<PlayedCase> all(RuleSet rules, Collection<Case> cases) {
        return cases.parallelStream()
                .map(told -> new PlayedCase(told, new Oracle(rules.rules(), told.facts())))
                .toList();
    }

    /** Whether the case says that this rule fires, or that it stays silent. */
    boolean names(Rule rule) {
        return told.fires().contains(rule.id()) || told.silent().contains(rule.id());
    }
}
