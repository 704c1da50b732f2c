package io.github.backwise.facts;

/** A bodily sign to ask for. Most are red flags of the clinical notes; none is an alarm by its name alone, the rules decide. */
public enum Sign {
    /** New trouble starting to pee, a changed feeling of the stream, not being able to pee, or leaking. */
    BLADDER_CHANGE,

    /** Numbness or tingling around the genitals, the back passage or between the legs, even a small patch. */
    SADDLE_NUMBNESS,

    /** Not feeling a full bowel any more, or new bowel leaks. */
    BOWEL_CHANGE,

    /** Pain, tingling, numbness or weakness in both legs. */
    BOTH_LEGS,

    /** A new change of erection, ejaculation or genital feeling. */
    SEXUAL_CHANGE,

    /** A foot that drops or slaps. */
    FOOT_DROP,

    /** A knee that gives way. */
    KNEE_GIVING_WAY,

    /** Not being able to walk on heels or on toes. */
    CANNOT_HEEL_OR_TOE_WALK,

    /** Weakness in one leg. */
    LEG_WEAKNESS,

    /** Leg weakness that is getting worse. */
    WORSENING_WEAKNESS,

    /** Numbness in one leg or foot. */
    LEG_NUMBNESS,

    /** Tingling in one leg or foot. */
    LEG_TINGLING,

    /** Heavy or painful legs when standing or walking. */
    LEG_HEAVINESS_WALKING,

    /** Calf pain on walking that goes as soon as one stands still. */
    LEG_RELIEF_STANDING_STILL,

    /** Unsteady walking or lost coordination. */
    UNSTEADY_GAIT,

    /** Legs that feel heavy and clumsy. */
    CLUMSY_LEGS,

    /** A tight band of pain around the trunk. */
    BAND_LIKE_PAIN,

    /** A crash, a fall from height or a heavy blow. */
    MAJOR_TRAUMA,

    /** A bruise or graze over the spine after a blow. */
    BRUISE_OVER_SPINE,

    /** A minor fall, or a lift that hurt. */
    MINOR_TRAUMA,

    /** Lost height or a new stoop. */
    HEIGHT_LOSS,

    /** A changed shape of the spine. */
    CHANGED_SPINE_SHAPE,

    /** A lump or swelling on the back. */
    LUMP,

    /** A limp. */
    LIMP,

    /** Not being able to stand on one leg because of pain. */
    CANNOT_BEAR_WEIGHT,

    /** Pain so bad that walking, turning or sleeping is not possible. */
    CANNOT_WALK_OR_SLEEP,

    /** Pain that never lets up, whatever one does. */
    CONSTANT_PAIN,

    /** Night pain that stops sleep. */
    NIGHT_PAIN_STOPS_SLEEP,

    /** No relief from lying down. */
    NO_RELIEF_LYING,

    /** A fever. */
    FEVER,

    /** Chills or night sweats. */
    CHILLS_OR_SWEATS,

    /** Feeling very unwell. */
    VERY_UNWELL,

    /** Confusion or odd behaviour. */
    CONFUSION,

    /** Fast breathing. */
    FAST_BREATHING,

    /** Cold, blotchy skin. */
    COLD_MOTTLED_SKIN,

    /** A collapse or fainting. */
    COLLAPSE,

    /** Cold sweat. */
    CLAMMY,

    /** A pulsing feeling in the belly. */
    PULSING_BELLY,

    /** Chest pain or pressure. */
    CHEST_PAIN,

    /** Unusual breathlessness. */
    BREATHLESS,

    /** Sudden, tearing pain in chest or back. */
    SUDDEN_TEARING_PAIN,

    /** Being very hot during or after a run. */
    OVERHEATED,

    /** A bad headache. */
    HEADACHE,

    /** Vomiting. */
    VOMITING,

    /** A seizure. */
    SEIZURE,

    /** A lot of water drunk on a long run. */
    DRANK_A_LOT_ON_RUN,

    /** Waves of strong pain from the side to the groin. */
    FLANK_COLIC,

    /** Pain that does not let one keep still. */
    CANNOT_KEEP_STILL,

    /** Blood in the urine. */
    BLOOD_IN_URINE,

    /** Burning or frequent peeing. */
    BURNING_URINE,

    /** Urine dark as tea or cola. */
    DARK_URINE,

    /** Hardly any urine. */
    LITTLE_URINE,

    /** Very sore, swollen or weak muscles out of all proportion after effort. */
    SWOLLEN_SORE_MUSCLES,

    /** A missed or late period. */
    MISSED_PERIOD,

    /** Unexpected vaginal bleeding. */
    VAGINAL_BLEEDING,

    /** Unusual vaginal discharge. */
    VAGINAL_DISCHARGE,

    /** Sudden pain low on one side of the belly. */
    SUDDEN_PELVIC_PAIN,

    /** Pain at the tip of a shoulder. */
    SHOULDER_TIP_PAIN,

    /** Fluid leaking in pregnancy. */
    WATERS_LEAKING,

    /** Regular tightenings of the belly in pregnancy. */
    REGULAR_TIGHTENINGS,

    /** Fewer movements of the baby. */
    FEWER_BABY_MOVEMENTS,

    /** A swollen or painful calf on one side. */
    CALF_SWELLING,

    /** Sudden pain in a testicle. */
    TESTICULAR_PAIN,

    /** Pain in the upper belly that bores through to the back. */
    UPPER_BELLY_PAIN_TO_BACK,

    /** Black or bloody stool. */
    BLACK_OR_BLOODY_STOOL,

    /** A belly hard as a board. */
    RIGID_BELLY,

    /** A one-sided band of burning pain on the skin. */
    BURNING_BAND_ONE_SIDE,

    /** Blisters on the painful skin. */
    BLISTERS,

    /** Fluid leaking from a back wound or needle site. */
    FLUID_LEAK_FROM_WOUND,

    /** A red, painful eye, light hurting it, or blurred sight. */
    RED_PAINFUL_EYE,

    /** Waking with back pain in the second half of the night. */
    WAKES_SECOND_HALF_OF_NIGHT,

    /** Night pain that eases on getting up. */
    NIGHT_PAIN_EASES_ON_RISING,

    /** Being tired all the time. */
    FATIGUE,

    /** The body feeling strained or run down. */
    STRAINED,

    /** Less interest in sex than usual. */
    LOW_LIBIDO,

    /** Thoughts of harming oneself. */
    SELF_HARM_THOUGHTS
}
