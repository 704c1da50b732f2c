package io.github.backwise.workbench.coverage;

import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Place;
import io.github.backwise.rules.Rule;
import java.util.Optional;

/**
 * A rule broken a little, as a slip of its author might break it.
 *
 * @param broken the rule as it would be
 * @param change what was done to it: "without days <= 3 in PainDuration( days <= 3 )"
 * @param place where
 * @param lost the conclusion it no longer draws; empty if its conditions changed
 */
public record Mutant(Rule broken, String change, Place place, Optional<Conclusion> lost) {}
