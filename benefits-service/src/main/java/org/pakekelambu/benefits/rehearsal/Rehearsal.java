package org.pakekelambu.benefits.rehearsal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.benefits.rehearsal.domain.Tally;
import org.pakekelambu.law.benefit.Contingency;
import org.pakekelambu.law.loading.DraftValue;

/**
 * A rehearsal as it stands.
 *
 * @param id also the id of its job
 * @param regions of the caller who asked: only their members are counted
 * @param on date of risk on which both laws are asked
 * @param lawDigest of the law in force; {@code draftDigest} with the draft on top
 * @param reached worker id after which the next page begins
 */
public record Rehearsal(
        UUID id,
        List<String> regions,
        LocalDate on,
        Order draft,
        String lawDigest,
        String draftDigest,
        Tally tally,
        UUID reached,
        Instant createdAt) {

    /** What was asked: the draft, and how often each kind of loss happens in a year among a thousand covered workers. */
    public record Order(List<DraftValue> values, Map<Contingency, BigDecimal> casesPerThousand) {}
}
