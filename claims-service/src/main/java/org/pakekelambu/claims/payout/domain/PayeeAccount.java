package org.pakekelambu.claims.payout.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * An account one person entered for a payee who had none, until another confirms it.
 *
 * @param payoutId the instruction it was entered for; once confirmed it serves every instruction of the claim to that person, for his own share or another's
 * @param payee with the account
 */
public record PayeeAccount(
        UUID id,
        long version,
        UUID claimId,
        UUID payoutId,
        String region,
        Payee payee,
        State state,
        String enteredBy,
        Instant enteredAt,
        String decidedBy,
        Instant decidedAt) {

    /** Entered by one person, decided by another. */
    public enum State {
        ENTERED,
        CONFIRMED,
        REJECTED
    }

    public PayeeAccount decided(State now, String by, Instant at) {
        return new PayeeAccount(id, version + 1, claimId, payoutId, region, payee, now, enteredBy, enteredAt, by, at);
    }
}
