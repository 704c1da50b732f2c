package io.github.backwise.facts;

/** How strong something is. */
public enum Level {
    /** Weak. */
    WEAK,

    /** Average. */
    AVERAGE,

    /** Strong. */
    STRONG
}
