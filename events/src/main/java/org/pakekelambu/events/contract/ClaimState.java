package org.pakekelambu.events.contract;

import static org.pakekelambu.events.contract.Required.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A claim as others may see it, on {@link Topics#CLAIM}: what was decided, never the diagnosis or who is paid.
 *
 * @param claimId the claim's id and the event's key
 * @param version grows by one with every change
 * @param workerId the worker, or null while nobody in our records was recognised
 * @param region regency of the worker, or null while nobody was recognised
 * @param kind DEATH or WORK_ACCIDENT
 * @param occurredOn day of death, accident or diagnosis
 * @param status state of the claim, for instance PROPOSED
 * @param payableNow whole rupiah payable now; {@code held} and {@code future} likewise
 * @param lawDigest digest of the law data the decision rests on, null before the first proposal
 * @param confirmedDeath the death this claim confirmed, carried from then on so that a compacted topic never hides it; null
 *     before an approver's decision
 */
public record ClaimState(
        UUID claimId,
        long version,
        Instant recordedAt,
        UUID workerId,
        String region,
        String kind,
        LocalDate occurredOn,
        String status,
        long payableNow,
        long held,
        long future,
        String lawDigest,
        ConfirmedDeath confirmedDeath)
        implements FullState {

    /** Refuses a state without what every reader needs. */
    public ClaimState {
        required("claimId", claimId);
        required("version", version);
        required("recordedAt", recordedAt);
        required("kind", kind);
        required("occurredOn", occurredOn);
        required("status", status);
    }

    @Override
    public UUID key() {
        return claimId;
    }
}
