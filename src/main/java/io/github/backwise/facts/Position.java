package io.github.backwise.facts;

/** How somebody lies at night. */
public enum Position {
    /** The back. */
    BACK,

    /** The side. */
    SIDE,

    /** The front. */
    FRONT
}
