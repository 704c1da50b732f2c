package io.github.backwise.facts;

/** A kind of medicine that matters for a sore back. */
public enum Medicine {
    /** A blood thinner. */
    BLOOD_THINNER,

    /** Steroid tablets for three months or longer. */
    LONG_TERM_STEROID,

    /** Medicine that weakens the immune system. */
    IMMUNE_SUPPRESSANT,

    /** Anti-inflammatory painkillers. */
    ANTI_INFLAMMATORY
}
