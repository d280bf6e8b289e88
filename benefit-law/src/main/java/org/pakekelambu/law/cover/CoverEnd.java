package org.pakekelambu.law.cover;

/** Why a period of cover ended. */
public enum CoverEnd {
    /** The membership ended. */
    EXIT,
    /** The member died; the day of death is covered. */
    DEATH,
    /** More than three months stayed unpaid (PP 44/2015 Ps 39, 42). */
    LAPSE
}
