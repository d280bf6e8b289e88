package org.pakekelambu.claims.adjudication;

/** What a finding means for the claim. A machine never refuses finally: REFUSES only proposes it to a second person. */
public enum Consequence {
    NOTHING,
    /** Worth knowing to whoever decides; changes nothing. */
    NOTED,
    /** Less is payable now, as the lines show. */
    LIMITS,
    /** Papers are missing. */
    ASKS_FOR_EVIDENCE,
    /** An officer must answer the question. */
    REFERS,
    /** Nothing is owed if this holds. */
    REFUSES
}
