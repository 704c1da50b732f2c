package io.github.backwise.facts;

/** Something done regularly beside running. */
public enum Activity {
    /** Planks. */
    PLANK,

    /** Push-ups. */
    PUSH_UP,

    /** Bridges. */
    BRIDGE,

    /** Supermans. */
    SUPERMAN,

    /** Bird dogs. */
    BIRD_DOG,

    /** Exercises for the front of the trunk. */
    CORE_FRONT,

    /** Exercises for the back of the trunk. */
    CORE_BACK,

    /** Knee strengthening. */
    KNEE_STRENGTHENING,

    /** Squats, lunges or other leg strength. */
    LEG_STRENGTH,

    /** Strength training of any kind. */
    STRENGTH,

    /** Flexibility work of any kind. */
    FLEXIBILITY,

    /** Pilates. */
    PILATES,

    /** Yoga. */
    YOGA,

    /** Swimming, cycling or other low-impact training. */
    LOW_IMPACT,

    /** A warm-up before running. */
    WARM_UP,

    /** A walk before running. */
    WALK_BEFORE_RUN,

    /** Moving stretches before running. */
    MOVING_STRETCHES,

    /** A cool-down after running. */
    COOL_DOWN,

    /** Stretching after running. */
    STRETCH_AFTER_RUN,

    /** Massage. */
    MASSAGE,

    /** Cycling to work. */
    CYCLING_TO_WORK,

    /** Hard hiking. */
    HARD_HIKING,

    /** High-impact aerobics. */
    HIGH_IMPACT_AEROBICS,

    /** A sport with much bending backwards. */
    BACK_BENDING_SPORT
}
