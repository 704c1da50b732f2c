package io.github.backwise.facts;

/** A thought or mood that slows recovery. */
public enum Concern {
    /** Fear that moving will do harm. */
    FEAR_OF_MOVEMENT,

    /** The belief that the back is being damaged. */
    BELIEVES_HARM,

    /** Low mood. */
    LOW_MOOD,

    /** Poor sleep. */
    POOR_SLEEP,

    /** Trouble or stress at work. */
    WORK_STRESS,

    /** Hoping that treatment alone will fix it. */
    EXPECTS_PASSIVE_CURE,

    /** A lot of worry about the pain. */
    WORRIES_A_LOT
}
