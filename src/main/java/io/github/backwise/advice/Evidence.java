package io.github.backwise.advice;

/** How well a rule is supported for sore backs (not for legs), the best first. What each is worth: the README. */
public enum Evidence {
    /** Recommended by a clinical guideline. */
    GUIDELINE,

    /** Tested in a controlled trial. */
    TRIAL,

    /** Seen in an observational study. */
    COHORT,

    /** The opinion of professionals, or reasoning from the laboratory. */
    EXPERT,

    /** What runners tell each other. */
    ANECDOTE
}
