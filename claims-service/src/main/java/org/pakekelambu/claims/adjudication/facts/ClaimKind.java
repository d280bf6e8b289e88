package org.pakekelambu.claims.adjudication.facts;

/** Under which insurance a case was filed. Which insurance pays follows from kind and {@link Cause} together. */
public enum ClaimKind {
    /** A death; {@code occurredOn} is the day of death. */
    DEATH,
    /** A work accident or occupational disease; {@code occurredOn} is the day of the accident or diagnosis. */
    WORK_ACCIDENT
}
