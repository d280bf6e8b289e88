package org.pakekelambu.claims.claim.domain;

import java.time.Instant;

/** What a second person decided. */
public record Decision(Kind outcome, String reason, String by, Instant at) {
    /** RETURN: back to the officer, with a question. */
    public enum Kind {
        APPROVE,
        REJECT,
        RETURN
    }
}
