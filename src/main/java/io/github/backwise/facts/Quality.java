package io.github.backwise.facts;

/** What a pain feels like. */
public enum Quality {
    /** An ache in the muscle, sore to touch. */
    MUSCULAR,

    /** Deep in the bone. */
    BONE,

    /** In a joint. */
    JOINT,

    /** Burning, electric or shooting. */
    NERVE,

    /** Cramps that come in waves. */
    COLIC,

    /** Tearing or ripping. */
    TEARING,

    /** A heavy pressure. */
    PRESSURE
}
