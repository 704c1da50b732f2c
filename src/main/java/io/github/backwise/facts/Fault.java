package io.github.backwise.facts;

/** A habit of running form. */
public enum Fault {
    /** Tipping forward from the waist on climbs. */
    LEANS_FORWARD,

    /** Tipping forward from the waist on the flat. */
    LEANS_FORWARD_ON_FLAT,

    /** Slouching, with a rounded back. */
    SLOUCHES,

    /** A tailbone stuck out behind and a hollow low back. */
    ARCHED_LOW_BACK,

    /** A slack trunk, belly muscles switched off. */
    SLACK_CORE,

    /** Form that fades as tiredness comes. */
    FADES_WHEN_TIRED,

    /** Landing far ahead of the body. */
    OVERSTRIDES,

    /** Landing hard and loud. */
    LANDS_HEAVILY,

    /** Landing on the heel. */
    LANDS_ON_HEEL,

    /** Landing on the ball of the foot. */
    LANDS_ON_FOREFOOT,

    /** Slow, heavy steps. */
    SLOW_CADENCE,

    /** Tense, raised shoulders. */
    TENSE_SHOULDERS,

    /** Running tense all over. */
    TENSE_BODY,

    /** Landing that feels odd on the treadmill. */
    FEELS_ODD_ON_TREADMILL
}
