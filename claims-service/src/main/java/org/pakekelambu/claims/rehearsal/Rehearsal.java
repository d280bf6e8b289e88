package org.pakekelambu.claims.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.rehearsal.domain.Tally;
import org.pakekelambu.law.loading.DraftValue;

/**
 * A rehearsal as it stands.
 *
 * @param id also the id of its job
 * @param regions of the caller who asked: only their claims are examined
 * @param reached claim id after which the next page begins
 */
public record Rehearsal(
        UUID id,
        List<String> regions,
        List<DraftValue> draft,
        String lawDigest,
        String draftDigest,
        Tally tally,
        UUID reached,
        Instant createdAt) {

    Rehearsal with(Tally sums, UUID place) {
        return new Rehearsal(id, regions, draft, lawDigest, draftDigest, sums, place, createdAt);
    }
}
