package org.pakekelambu.claims.payout.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a payee was paid beyond the last decision, in whole rupiah.
 *
 * @param since day on which it was first noted
 * @param asked asked back in all
 * @param repaid paid back so far
 * @param waived given up by two people
 */
public record Recovery(
        UUID claimId,
        String region,
        String lineKey,
        String code,
        String payeeKey,
        LocalDate since,
        long asked,
        long repaid,
        long waived) {

    /** Still to come back. */
    public long open() {
        return Math.max(0, asked - repaid - waived);
    }
}
