package io.github.backwise.facts;

/** Which way a pain is going. */
public enum Trend {
    /** Getting better. */
    BETTER,

    /** Staying the same. */
    SAME,

    /** Getting worse from week to week. */
    WORSE,

    /** Getting worse from day to day. */
    RAPIDLY_WORSE
}
