package io.github.backwise.facts;

/** A part of the body whose strength counts. */
public enum Region {
    /** Core. */
    CORE,

    /** Back. */
    BACK,

    /** Glute. */
    GLUTES,

    /** Quad. */
    QUADS,

    /** Hamstring. */
    HAMSTRINGS,

    /** Upper-back. */
    UPPER_BACK,

    /** Hip. */
    HIPS
}
