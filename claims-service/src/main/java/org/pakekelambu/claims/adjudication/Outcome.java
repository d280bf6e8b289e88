package org.pakekelambu.claims.adjudication;

/** Whether a rule's statement holds. */
public enum Outcome {
    MET,
    NOT_MET,
    UNCLEAR
}
