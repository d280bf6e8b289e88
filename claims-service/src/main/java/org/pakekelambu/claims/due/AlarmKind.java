package org.pakekelambu.claims.due;

/** Which day comes near. */
public enum AlarmKind {
    /** The money has to be there (PP 44/2015 Ps 37(2), 40(3)). */
    PAYMENT_DUE,
    /** The claimant has to be told what is missing (Ps 44(7)). */
    MISSING_NOTICE
}
