package io.github.backwise.facts;

/** What a movement does to a pain. */
public enum Effect {
    /** Eases it. */
    BETTER,

    /** Changes nothing. */
    SAME,

    /** Brings it on or makes it worse. */
    WORSE
}
