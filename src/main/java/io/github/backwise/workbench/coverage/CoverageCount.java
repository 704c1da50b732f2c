package io.github.backwise.workbench.coverage;

/** How many rules, conditions and conclusions some cases try out. */
public final class CoverageCount {
    private int rules;
    private int rulesCovered;
    private int conditions;
    private int conditionsSeen;
    private int conclusions;
    private int conclusionsReached;

    /** Counts one rule more. */
    public void add(RuleCoverage coverage) {
        rules++;
        rulesCovered += coverage.gaps().isEmpty() ? 1 : 0;
        conditions += coverage.conditions().size();
        conditionsSeen += (int) coverage.conditions().stream()
                .filter(RuleCoverage.Seen::bothWays)
                .count();
        int drawn = coverage.rule().conclusions().size();
        conclusions += drawn;
        conclusionsReached += coverage.isReached() ? drawn : 0;
    }

    /** Counts what another count counts. */
    public void add(CoverageCount other) {
        rules += other.rules;
        rulesCovered += other.rulesCovered;
        conditions += other.conditions;
        conditionsSeen += other.conditionsSeen;
        conclusions += other.conclusions;
        conclusionsReached += other.conclusionsReached;
    }

    /** True if the cases try out all of every rule. */
    public boolean isComplete() {
        return rulesCovered == rules;
    }

    @Override
    public String toString() {
        return rulesCovered + " of " + rules + " rules covered, " + conditionsSeen + " of " + conditions
                + " conditions seen both ways, " + conclusionsReached + " of " + conclusions + " conclusions reached";
    }
}
