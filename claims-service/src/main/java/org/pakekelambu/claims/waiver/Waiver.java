package org.pakekelambu.claims.waiver;

import java.time.Instant;
import java.util.UUID;

/** A proposal to give up money that is asked back; amounts in whole rupiah. */
record Waiver(
        UUID id,
        long version,
        UUID claimId,
        String region,
        String lineKey,
        String payeeKey,
        String code,
        long amount,
        State state,
        String reason,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt) {

    /** Proposed by one person, decided by another. */
    enum State {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    Waiver decided(State now, String by, Instant at) {
        return new Waiver(
                id,
                version + 1,
                claimId,
                region,
                lineKey,
                payeeKey,
                code,
                amount,
                now,
                reason,
                proposedBy,
                proposedAt,
                by,
                at);
    }
}
