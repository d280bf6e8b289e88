package org.pakekelambu.claims.page;

/** What a form did, for the sentence that says so afterwards. */
public enum Done {
    FILED,
    ASSESSED,
    HEIRS_NAMED,
    DECIDED,
    PAPER_ADDED,
    WITHDRAWN,
    WITHDRAWAL_PROPOSED,
    APPEALED
}
