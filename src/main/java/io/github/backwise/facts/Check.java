package io.github.backwise.facts;

/** A look by somebody who knows. */
public enum Check {
    /** A gait analysis. */
    GAIT_ANALYSIS,

    /** A running coach. */
    COACH,

    /** A check of the shoes. */
    SHOE_CHECK,

    /** A doctor. */
    DOCTOR,

    /** A physiotherapist. */
    PHYSIOTHERAPIST
}
