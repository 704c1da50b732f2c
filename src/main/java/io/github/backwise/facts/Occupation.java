package io.github.backwise.facts;

/** Something that fills a day. */
public enum Occupation {
    /** Sitting. */
    SITTING,

    /** Standing. */
    STANDING,

    /** Lifting and carrying. */
    LIFTING,

    /** Cycling from place to place. */
    CYCLING,

    /** Driving. */
    DRIVING,

    /** Carrying a child or caring for someone. */
    CARING
}
