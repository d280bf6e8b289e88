package org.pakekelambu.claims.due;

/** What kind of right is about to lapse. */
public enum LapsingKind {
    /** A work accident that was reported and never filed. */
    ACCIDENT,
    /** A school year nobody asked for. */
    SCHOOL_YEAR
}
