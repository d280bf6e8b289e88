package org.pakekelambu.claims.claim.domain;

/** What happened to a claim, as its history tells it. */
public enum Step {
    REPORTED,
    FILED,
    /** New facts or a new law: looked at again by the machine. */
    REEXAMINED,
    ASSESSED,
    DOCUMENT_ADDED,
    /** The first of two approvers has spoken. */
    FIRST_APPROVED,
    APPROVED,
    REJECTED,
    RETURNED,
    WITHDRAWN,
    PAID,
    PAYMENT_RETURNED,
    /** The claimant was told which papers are missing. */
    NOTICE_GIVEN,
    BPJS_DECIDED,
    APPEALED,
    /** Inspector, Minister, mediator or court has decided. */
    APPEAL_DETERMINED,
    /** A later fact came although money had gone out. */
    CORRECTED,
    DEATH_DOUBTED,
    /** Another person found the doubt unfounded: the death stands. */
    DOUBT_UNFOUNDED,
    /** One person would withdraw the claim; another confirms it or says no. */
    WITHDRAWAL_PROPOSED,
    WITHDRAWAL_REFUSED,
    /** The family took its appeal back; the decision it was against stands again. */
    APPEAL_TAKEN_BACK,
    DECISION_STANDS,
    DEATH_WITHDRAWN;

    /** True where what was reported, or who is recognised, may be otherwise afterwards. */
    public boolean changesFacts() {
        return this == FILED || this == REEXAMINED || this == ASSESSED || this == CORRECTED;
    }
}
