package org.pakekelambu.claims.due;

/** Which day comes near. */
public enum AlarmKind {
    /** The money has to be there (PP 44/2015 Ps 37(2), 40(3)). */
    PAYMENT_DUE,
    /** The claimant has to be told what is missing (Ps 44(7)). */
    MISSING_NOTICE,
    /** A suspected work accident has to be decided (PP 49/2023 Ps 25A, 25B). */
    SUSPECTED_DECISION,
    /** The facility that treated the member has to be paid (PP 44/2015 Ps 46(1)). */
    FACILITY_DUE
}
