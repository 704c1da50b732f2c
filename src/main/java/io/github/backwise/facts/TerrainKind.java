package io.github.backwise.facts;

/** A kind of ground. */
public enum TerrainKind {
    /** Flat ground. */
    FLAT,

    /** Hills. */
    HILLS,

    /** Long descents. */
    DOWNHILLS,

    /** Trails. */
    TRAIL,

    /** Hard road. */
    ROAD,

    /** A track. */
    TRACK,

    /** A treadmill. */
    TREADMILL
}
