package org.pakekelambu.events.contract;

import static org.pakekelambu.events.contract.Required.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A death as the registry recorded it.
 *
 * @param claimId the claim whose decision confirmed the death, or null when an officer recorded the exit
 */
public record RecordedDeath(LocalDate diedOn, Instant recordedAt, UUID claimId) {

    public RecordedDeath {
        required("diedOn", diedOn);
        required("recordedAt", recordedAt);
    }
}
