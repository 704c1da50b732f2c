package io.github.backwise.facts;

/** A muscle group that can feel tight. */
public enum Muscle {
    /** Hamstrings. */
    HAMSTRINGS,

    /** Hip flexors. */
    HIP_FLEXORS,

    /** Glutes. */
    GLUTES,

    /** Quads. */
    QUADS,

    /** Calves. */
    CALVES,

    /** Low back. */
    LOW_BACK,

    /** Hips. */
    HIPS
}
