package io.github.backwise.facts;

/** A place where it hurts. */
public enum Site {
    /** The low back, middle or both sides. */
    LOW_BACK,

    /** The low back, clearly on one side. */
    LOW_BACK_ONE_SIDE,

    /** Between the shoulder blades or in the middle of the back. */
    UPPER_BACK,

    /** A buttock or the back of the pelvis. */
    BUTTOCK,

    /** The tailbone. */
    TAILBONE,

    /** The side between ribs and hip. */
    FLANK,

    /** Deep in the hip or groin. */
    HIP_OR_GROIN,

    /** The thigh, not below the knee. */
    THIGH,

    /** The leg below the knee. */
    BELOW_KNEE,

    /** The calf. */
    CALF,

    /** The belly. */
    BELLY,

    /** Low in the belly or the pelvis. */
    PELVIS,

    /** The chest. */
    CHEST,

    /** A testicle. */
    TESTICLE
}
