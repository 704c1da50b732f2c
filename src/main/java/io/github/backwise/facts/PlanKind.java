package io.github.backwise.facts;

/** Where a training plan comes from. */
public enum PlanKind {
    /** A published plan. */
    PUBLISHED,

    /** A coach's plan. */
    COACH,

    /** The runner's own build-up. */
    OWN,

    /** No plan. */
    NONE
}
