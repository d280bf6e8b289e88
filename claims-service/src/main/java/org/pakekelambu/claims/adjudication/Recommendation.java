package org.pakekelambu.claims.adjudication;

/** What the findings come to. The machine recommends; people decide. */
public enum Recommendation {
    /** Everything holds: a second person may approve. */
    APPROVE,
    /** Nothing is owed if the findings are right: a second person may reject. */
    REJECT,
    /** An officer must answer a question first. */
    REVIEW,
    /** Papers are missing. */
    ASK_FOR_EVIDENCE
}
