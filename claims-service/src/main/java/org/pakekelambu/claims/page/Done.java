package org.pakekelambu.claims.page;

/** What a form did, for the sentence that says so afterwards. */
public enum Done {
    FILED,
    ASSESSED,
    DECIDED,
    PAPER_ADDED,
    WITHDRAWN,
    WITHDRAWAL_PROPOSED,
    APPEALED
}
