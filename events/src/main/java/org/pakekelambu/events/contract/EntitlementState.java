package org.pakekelambu.events.contract;

import static org.pakekelambu.events.contract.Required.required;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The cover timeline of a worker as benefits derived it, on {@link Topics#ENTITLEMENT}.
 *
 * @param workerId the worker's id and the event's key
 * @param version grows by one with every change
 * @param workerVersion the version of {@link WorkerState} it rests on
 * @param recordedAt when benefits recorded it
 * @param lawDigest digest of the law data it was derived with
 * @param awaitingKpj true while the last spell has no KPJ from BPJS: no cover yet
 * @param awaitingFirstPayment true while the last spell has a KPJ but no payment: no cover yet
 * @param spells periods of cover, oldest first
 */
public record EntitlementState(
        UUID workerId,
        long version,
        long workerVersion,
        Instant recordedAt,
        String programme,
        String region,
        String lawDigest,
        boolean awaitingKpj,
        boolean awaitingFirstPayment,
        List<CoverSpell> spells)
        implements FullState {

    /** Refuses a state without what every reader needs. */
    public EntitlementState {
        required("workerId", workerId);
        required("version", version);
        required("workerVersion", workerVersion);
        required("recordedAt", recordedAt);
        required("programme", programme);
        required("region", region);
        required("lawDigest", lawDigest);
        spells = required("spells", spells);
    }

    @Override
    public UUID key() {
        return workerId;
    }
}
