package io.github.backwise.facts;

/** A thing to train or treat with. */
public enum Item {
    /** Dumbbells or kettlebells. */
    WEIGHTS,

    /** A lat pulldown machine. */
    PULLDOWN_MACHINE,

    /** A stability ball. */
    STABILITY_BALL,

    /** A resistance band. */
    RESISTANCE_BAND,

    /** A foam roller. */
    FOAM_ROLLER,

    /** A tennis ball. */
    TENNIS_BALL,

    /** A treadmill. */
    TREADMILL,

    /** A pool. */
    POOL,

    /** A bike. */
    BIKE
}
