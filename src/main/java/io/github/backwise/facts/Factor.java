package io.github.backwise.facts;

/** Something that can be new. */
public enum Factor {
    /** Hills. */
    HILLS,

    /** Longer distances. */
    DISTANCE,

    /** Longer running times. */
    DURATION,

    /** More runs a week. */
    FREQUENCY,

    /** A faster pace. */
    PACE,

    /** Other shoes. */
    SHOES,

    /** Another surface. */
    SURFACE,

    /** Treadmill running. */
    TREADMILL,

    /** Other or harder strength work. */
    STRENGTH_WORK,

    /** Another running technique. */
    TECHNIQUE,

    /** Another sport or class. */
    OTHER_SPORT,

    /** Another desk or job. */
    WORKPLACE,

    /** Another bed. */
    BED
}
