package io.github.backwise.workbench.coverage;

import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Place;
import io.github.backwise.rules.Rule;
import io.github.backwise.workbench.cases.Case;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the cases that name a rule try it out.
 *
 * @param rule the rule
 * @param cases the cases that name it
 * @param isReached whether it fires in one of them, so that its conclusions are reached
 * @param conditions what these cases see of each condition
 */
public record RuleCoverage(Rule rule, List<Case> cases, boolean isReached, List<Seen> conditions) {
    /** Keeps immutable copies of the lists. */
    public RuleCoverage {
        cases = List.copyOf(cases);
        conditions = List.copyOf(conditions);
    }

    /**
     * What the cases see of one condition.
     *
     * @param condition the condition
     * @param holding whether it holds in one of them
     * @param failing whether it does not hold in one of them
     */
    public record Seen(Condition condition, boolean holding, boolean failing) {
        /** True if it was seen both ways. */
        public boolean bothWays() {
            return holding && failing;
        }
    }

    /**
     * Something that no case tries out.
     *
     * @param place where it stands
     * @param rule id of its rule
     * @param lack what is missing, in plain words
     */
    public record Gap(Place place, String rule, String lack) {}

    /** How far those of the cases that name a rule try it out. */
    public static RuleCoverage of(Rule rule, List<PlayedCase> played) {
        List<PlayedCase> naming = played.stream().filter(one -> one.names(rule)).toList();
        return new RuleCoverage(
                rule,
                naming.stream().map(PlayedCase::told).toList(),
                naming.stream().anyMatch(one -> one.outcome().fired().contains(rule.id())),
                rule.conditions().stream()
                        .map(condition -> seen(rule, condition, naming))
                        .toList());
    }

    /** A condition that compares with a number of another condition is seen only where that number was stated. */
    private static Seen seen(Rule rule, Condition condition, List<PlayedCase> naming) {
        List<Condition> needed = needed(rule, condition);
        List<Condition> whole = new ArrayList<>(needed);
        whole.add(condition);
        List<Oracle> telling = naming.stream()
                .map(PlayedCase::outcome)
                .filter(outcome -> outcome.matches(needed))
                .toList();
        return new Seen(
                condition,
                telling.stream().anyMatch(outcome -> outcome.matches(whole)),
                telling.stream().anyMatch(outcome -> !outcome.matches(whole)));
    }

    /** The conditions above this one that bind the numbers it compares with. */
    private static List<Condition> needed(Rule rule, Condition condition) {
        List<Condition> needed = new ArrayList<>();
        for (Condition above : rule.conditions().subList(0, rule.conditions().indexOf(condition))) {
            if (above.bound().anyMatch(condition.used().toList()::contains)) {
                needed.addAll(needed(rule, above));
                needed.add(above);
            }
        }
        return needed.stream().distinct().toList();
    }

    /** What no case tries out. */
    public List<Gap> gaps() {
        if (cases.isEmpty()) {
            return List.of(new Gap(rule.place(), rule.id(), "no case names this rule"));
        }
        List<Gap> gaps = new ArrayList<>();
        if (!isReached) {
            gaps.add(new Gap(rule.place(), rule.id(), "it fires in no case, so no conclusion is reached"));
        }
        for (Seen seen : conditions) {
            Condition condition = seen.condition();
            if (!seen.holding()) {
                gaps.add(gap(condition, "holds"));
            }
            if (!seen.failing()) {
                gaps.add(gap(condition, "does not hold"));
            }
        }
        return gaps;
    }

    private Gap gap(Condition condition, String how) {
        return new Gap(condition.place(), rule.id(), "no case in which " + AsWritten.of(condition) + " " + how);
    }
}
