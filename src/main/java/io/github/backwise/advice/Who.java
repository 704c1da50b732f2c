package io.github.backwise.advice;

/** Whom to see. */
public enum Who {
    /** Ambulance or emergency department. */
    EMERGENCY_SERVICES,

    /** Urgent care the same day: an out-of-hours line, a walk-in clinic, an urgent appointment. */
    SAME_DAY_CARE,

    /** The maternity unit. */
    MATERNITY_UNIT,

    /** A crisis line. */
    CRISIS_LINE,

    /** A doctor. */
    DOCTOR,

    /** A physiotherapist. */
    PHYSIOTHERAPIST
}
