package org.pakekelambu.claims.claim.domain;

import java.util.EnumSet;
import java.util.Set;

/** The published states of a claim and the only ways from one to another. */
public enum ClaimStatus {
    /** Reported, not yet filed by an officer. */
    DRAFT,
    /** The person or the cover of the right version has not reached us yet; events wake the claim. */
    AWAITING_COVER,
    /** Papers are missing. */
    NEEDS_EVIDENCE,
    /** Something is unclear and an officer must answer. */
    IN_REVIEW,
    /** Ready for a second person: to be approved, or rejected where a rule is not met. */
    PROPOSED,
    APPROVED,
    REJECTED,
    /** Every payable rupiah has arrived. */
    PAID,
    WITHDRAWN;

    /** States that may follow this one; whatever is not in it is refused with 409. */
    public Set<ClaimStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(AWAITING_COVER, NEEDS_EVIDENCE, IN_REVIEW, PROPOSED, WITHDRAWN);
            case AWAITING_COVER -> EnumSet.of(NEEDS_EVIDENCE, IN_REVIEW, PROPOSED, WITHDRAWN);
            case NEEDS_EVIDENCE -> EnumSet.of(AWAITING_COVER, IN_REVIEW, PROPOSED, WITHDRAWN);
            case IN_REVIEW -> EnumSet.of(AWAITING_COVER, NEEDS_EVIDENCE, PROPOSED, WITHDRAWN);
            case PROPOSED -> EnumSet.of(AWAITING_COVER, NEEDS_EVIDENCE, IN_REVIEW, APPROVED, REJECTED, WITHDRAWN);
            case APPROVED -> EnumSet.of(PAID, PROPOSED, NEEDS_EVIDENCE, IN_REVIEW, WITHDRAWN);
            case PAID -> EnumSet.of(APPROVED, PROPOSED, NEEDS_EVIDENCE, IN_REVIEW, WITHDRAWN);
            case REJECTED -> EnumSet.of(IN_REVIEW);
            case WITHDRAWN -> EnumSet.noneOf(ClaimStatus.class);
        };
    }

    public boolean mayBecome(ClaimStatus status) {
        return status == this || next().contains(status);
    }

    /** True while nobody has decided, so that a new fact is looked at at once. */
    public boolean open() {
        return this == AWAITING_COVER || this == NEEDS_EVIDENCE || this == IN_REVIEW || this == PROPOSED;
    }

    /** True once an approver's word stands, also while a later part of the claim waits for a second one. */
    public boolean decidedToPay() {
        return this == APPROVED || this == PAID;
    }
}
