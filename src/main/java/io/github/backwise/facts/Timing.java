package io.github.backwise.facts;

/** When a pain comes. */
public enum Timing {
    /** From the first step of a run. */
    FROM_FIRST_STEP,

    /** During a run. */
    DURING_RUN,

    /** Late in long or fast runs. */
    LATE_IN_RUN,

    /** Right after a run. */
    AFTER_RUN,

    /** In the evening after a run. */
    THAT_EVENING,

    /** The morning after a run. */
    NEXT_MORNING,

    /** On waking. */
    ON_WAKING,

    /** In the night. */
    AT_NIGHT,

    /** At rest. */
    AT_REST,

    /** At work. */
    AT_WORK,

    /** Apart from any running. */
    NOT_WITH_RUNNING,

    /** In step with the monthly cycle. */
    MONTHLY_CYCLE
}
