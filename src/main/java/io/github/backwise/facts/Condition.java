package io.github.backwise.facts;

/** Something in the medical past, or a known condition. */
public enum Condition {
    /** Cancer, now or ever. */
    CANCER,

    /** Osteoporosis or low bone density. */
    OSTEOPOROSIS,

    /** A broken vertebra. */
    VERTEBRAL_FRACTURE,

    /** A stress fracture. */
    STRESS_FRACTURE,

    /** A slipped (herniated) disc. */
    DISC_HERNIATION,

    /** A narrowed spinal canal (stenosis). */
    SPINAL_STENOSIS,

    /** Worn discs or arthritis seen in the low back. */
    DISC_DEGENERATION,

    /** A stress break in a vertebral arch (spondylolysis). */
    SPONDYLOLYSIS,

    /** A vertebra slipped forward (spondylolisthesis). */
    SPONDYLOLISTHESIS,

    /** An inflammatory disease of the spine. */
    SPONDYLOARTHRITIS,

    /** A strained back muscle. */
    MUSCLE_STRAIN,

    /** Back pain before this episode. */
    PREVIOUS_BACK_PAIN,

    /** Back pain that was there before running began. */
    BACK_PAIN_BEFORE_RUNNING,

    /** A serious back injury. */
    SERIOUS_BACK_INJURY,

    /** A bruised or broken tailbone. */
    TAILBONE_INJURY,

    /** An old injury of knee, leg or foot. */
    LEG_INJURY,

    /** A shoulder or wrist injury. */
    SHOULDER_OR_WRIST_INJURY,

    /** Surgery on the spine in the last weeks or months. */
    SPINE_SURGERY,

    /** An injection, epidural or other procedure at the spine in the last weeks. */
    SPINE_INJECTION,

    /** Surgery on belly or hip in the last months. */
    OTHER_RECENT_SURGERY,

    /** A known aneurysm of the aorta. */
    ANEURYSM,

    /** An aneurysm of the aorta in the close family. */
    FAMILY_ANEURYSM,

    /** High blood pressure. */
    HIGH_BLOOD_PRESSURE,

    /** Smoking, now or earlier. */
    SMOKING,

    /** A bleeding disorder. */
    BLEEDING_DISORDER,

    /** A blood clot earlier. */
    BLOOD_CLOT,

    /** A long journey or days in bed lately. */
    RECENT_IMMOBILITY,

    /** Diabetes. */
    DIABETES,

    /** A weakened immune system. */
    WEAK_IMMUNITY,

    /** An infection of blood or skin lately. */
    RECENT_INFECTION,

    /** Contact with tuberculosis. */
    TUBERCULOSIS_EXPOSURE,

    /** Drugs injected into a vein. */
    INJECTED_DRUGS,

    /** Only one working kidney. */
    SINGLE_KIDNEY,

    /** A kidney stone earlier. */
    KIDNEY_STONE,

    /** Kidney disease. */
    KIDNEY_DISEASE,

    /** A stomach ulcer. */
    STOMACH_ULCER,

    /** Psoriasis. */
    PSORIASIS,

    /** Inflammation inside an eye (uveitis). */
    UVEITIS,

    /** An inflammatory bowel disease. */
    INFLAMMATORY_BOWEL_DISEASE,

    /** Swollen, inflamed joints. */
    ARTHRITIS,

    /** Inflamed tendon attachments, such as at the heel. */
    ENTHESITIS,

    /** An inflammatory disease of the spine in the close family. */
    FAMILY_SPONDYLOARTHRITIS,

    /** A genital or gut infection lately. */
    RECENT_GENITAL_INFECTION,

    /** Periods missing or irregular for three months or more. */
    MISSED_PERIODS,

    /** Menopause reached. */
    MENOPAUSE,

    /** Eating very little, or an eating disorder. */
    DISORDERED_EATING,

    /** A low body weight. */
    LOW_BODY_WEIGHT,

    /** Low vitamin D. */
    LOW_VITAMIN_D,

    /** A bowel that takes up food badly. */
    MALABSORPTION,

    /** Being ill often. */
    FREQUENT_ILLNESS,

    /** Heat illness in the last days. */
    HEAT_ILLNESS,

    /** Heartburn when lying flat. */
    REFLUX
}
