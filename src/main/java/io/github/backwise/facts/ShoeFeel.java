package io.github.backwise.facts;

/** How shoes feel. */
public enum ShoeFeel {
    /** Comfortable. */
    COMFORTABLE,

    /** Uncomfortable. */
    UNCOMFORTABLE,

    /** Lacking support. */
    UNSUPPORTIVE,

    /** Too hard. */
    TOO_HARD,

    /** Somehow not right. */
    ODD
}
