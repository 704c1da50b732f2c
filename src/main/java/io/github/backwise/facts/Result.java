package io.github.backwise.facts;

/** What a remedy did. */
public enum Result {
    /** Helped. */
    HELPED,

    /** Helped within two days. */
    HELPED_WITHIN_TWO_DAYS,

    /** Changed nothing. */
    NO_CHANGE,

    /** Made it worse. */
    WORSE
}
