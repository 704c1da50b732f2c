package io.github.backwise.facts;

/** A movement or position that may change a pain. */
public enum Movement {
    /** Bending backwards. */
    BENDING_BACK,

    /** Bending forward. */
    BENDING_FORWARD,

    /** Twisting. */
    TWISTING,

    /** Landing, hopping or each footfall. */
    LANDING,

    /** Coughing, sneezing or straining. */
    COUGHING,

    /** Sitting. */
    SITTING,

    /** Standing. */
    STANDING,

    /** Walking. */
    WALKING,

    /** Lying down. */
    LYING,

    /** Moving about. */
    MOVING,

    /** Stretching. */
    STRETCHING,

    /** Running. */
    RUNNING,

    /** Going uphill. */
    UPHILL,

    /** Going downhill. */
    DOWNHILL,

    /** Leaning forward on something, such as a shopping cart. */
    LEANING_ON_CART,

    /** Pressing on one bony spot. */
    PRESSURE_ON_BONE,

    /** Pressing on the muscle. */
    PRESSURE_ON_MUSCLE,

    /** Resting. */
    REST
}
