package org.pakekelambu.claims.claim.api;

/** The state machine of claims as the OpenAPI document publishes it. A test holds it against the code. */
final class ClaimStates {
    static final String TEXT = """

            States and the only ways between them (anything else is 409): \
            DRAFT to AWAITING_COVER, NEEDS_EVIDENCE, IN_REVIEW, PROPOSED, WITHDRAWN; \
            AWAITING_COVER to NEEDS_EVIDENCE, IN_REVIEW, PROPOSED, WITHDRAWN; \
            NEEDS_EVIDENCE to AWAITING_COVER, IN_REVIEW, PROPOSED, WITHDRAWN; \
            IN_REVIEW to AWAITING_COVER, NEEDS_EVIDENCE, PROPOSED, WITHDRAWN; \
            PROPOSED to AWAITING_COVER, NEEDS_EVIDENCE, IN_REVIEW, APPROVED, REJECTED, WITHDRAWN; \
            APPROVED to NEEDS_EVIDENCE, IN_REVIEW, PROPOSED, PAID, WITHDRAWN (a change after an approval cancels it; money freed later needs a new one); \
            REJECTED to IN_REVIEW (appeal; also from APPROVED and PAID); \
            PAID to NEEDS_EVIDENCE, IN_REVIEW, PROPOSED (money that was held is free, or a later fact corrects the claim), APPROVED (a payment came back), WITHDRAWN (a death reported by mistake, by two people); \
            WITHDRAWN to nothing.""";

    private ClaimStates() {}
}
