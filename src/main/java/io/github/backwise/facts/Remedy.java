package io.github.backwise.facts;

/** Something tried against the pain. */
public enum Remedy {
    /** Rest. */
    REST,

    /** Less running. */
    LESS_RUNNING,

    /** Stretching. */
    STRETCHING,

    /** Core exercises. */
    CORE_EXERCISES,

    /** Other exercises. */
    OTHER_EXERCISES,

    /** Heat. */
    HEAT,

    /** Massage. */
    MASSAGE,

    /** Foam rolling. */
    FOAM_ROLLING,

    /** New shoes. */
    NEW_SHOES,

    /** Anti-inflammatory painkillers. */
    ANTI_INFLAMMATORY,

    /** Physiotherapy. */
    PHYSIOTHERAPY,

    /** Stretches from a clinician. */
    CLINICIAN_STRETCHES,

    /** Sensible self-care for two or three weeks. */
    SELF_CARE
}
