package org.pakekelambu.claims.adjudication.facts;

/** How a work accident ended, as the doctor's letter of stage II says it. */
public enum OutcomeKind {
    DEATH,
    PERMANENT_TOTAL,
    PARTIAL_ANATOMIC,
    PARTIAL_FUNCTION,
    RECOVERED,
    /** Not ended yet: the stage II report is still to come. */
    UNDER_TREATMENT
}
