package org.pakekelambu.law;

import java.util.Locale;

/** The rows of the disability table (annex II of PP 53/2012, taken over by PP 44/2015 annex III). */
public enum BodyPart {
    ARM_FROM_SHOULDER,
    ARM_FROM_OR_ABOVE_ELBOW,
    HAND_FROM_OR_ABOVE_WRIST,
    BOTH_LEGS_FROM_GROIN,
    ONE_LEG_FROM_GROIN,
    BOTH_FEET_FROM_ANKLE,
    ONE_FOOT_FROM_ANKLE,
    BOTH_EYES,
    ONE_EYE_OR_NEAR_DIPLOPIA,
    HEARING_BOTH,
    HEARING_ONE,
    THUMB,
    INDEX_FINGER,
    ONE_OTHER_FINGER,
    INDEX_FIRST_PHALANX,
    OTHER_FINGER_FIRST_PHALANX,
    BIG_TOE,
    SECOND_TOE,
    ONE_OTHER_TOE,
    SCALP_TORN,
    IMPOTENCE,
    LEG_SHORTENING,
    HEARING_LOSS_BOTH_PER_10DB,
    HEARING_LOSS_ONE_PER_10DB,
    AURICLE_ONE,
    AURICLE_BOTH,
    NOSTRIL_WING_LOSS,
    NASAL_SEPTUM_PERFORATION,
    SMELL_LOSS,
    PHYSICAL_WORK_CAPACITY_LOSS,
    MENTAL_WORK_CAPACITY_LOSS_PERMANENT,
    VISUAL_ACUITY_LOSS_PER_10PCT,
    COLOUR_VISION_LOSS,
    VISUAL_FIELD_LOSS_PER_10PCT;

    /** By name in any case: {@code thumb}, {@code THUMB}; {@link IllegalArgumentException} for a part the table lacks. */
    public static BodyPart of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
