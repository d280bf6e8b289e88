package org.pakekelambu.claims.scholarship.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.scholarship.domain.Place;

/**
 * A school year in the ledger.
 *
 * @param child family id of the child
 * @param childNumber keyed fingerprint of the child's own number, or null
 * @param amount whole rupiah
 * @param state REQUESTED, APPROVED or REJECTED
 */
public record LedgerRow(
        UUID id,
        long version,
        UUID claimId,
        String region,
        UUID child,
        String childNumber,
        Place place,
        long amount,
        List<String> documents,
        String state,
        String requestedBy,
        Instant requestedAt,
        String decidedBy,
        UUID payoutId) {

    /** As the second person decided. */
    public LedgerRow decided(String outcome, String by, UUID payout) {
        return new LedgerRow(
                id,
                version + 1,
                claimId,
                region,
                child,
                childNumber,
                place,
                amount,
                documents,
                outcome,
                requestedBy,
                requestedAt,
                by,
                payout);
    }
}
