package io.github.backwise.facts;

/** How a pain began. */
public enum Onset {
    /** All at once. */
    SUDDEN,

    /** Little by little. */
    GRADUAL
}
