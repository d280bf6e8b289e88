package org.pakekelambu.claims.recovery;

import java.time.Instant;
import java.util.UUID;

/**
 * What one person says of money that is asked back, until another confirms it; amounts in whole rupiah.
 *
 * @param kind what becomes true once it is approved
 */
record RecoveryProposal(
        UUID id,
        long version,
        UUID claimId,
        String region,
        String lineKey,
        String payeeKey,
        String code,
        Kind kind,
        long amount,
        State state,
        String reason,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt) {

    /** As it is entered into the recovery. */
    enum Kind {
        /** Given up by the office. */
        WAIVED,
        /** Paid back, by the word of a treasurer. */
        REPAID
    }

    /** Proposed by one person, decided by another. */
    enum State {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    RecoveryProposal decided(State now, String by, Instant at) {
        return new RecoveryProposal(
                id,
                version + 1,
                claimId,
                region,
                lineKey,
                payeeKey,
                code,
                kind,
                amount,
                now,
                reason,
                proposedBy,
                proposedAt,
                by,
                at);
    }
}
