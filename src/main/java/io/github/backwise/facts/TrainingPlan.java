package io.github.backwise.facts;

/**
 * Where the plan for the build-up comes from.
 *
 * <p>A runner would say: <i>"I just make it up as I go."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param kind the plan
 */
public record TrainingPlan(PlanKind kind) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public TrainingPlan {
        Checks.given(TrainingPlan.class, "kind", kind);
    }
}
