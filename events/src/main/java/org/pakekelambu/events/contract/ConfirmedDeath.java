package org.pakekelambu.events.contract;

import static org.pakekelambu.events.contract.Required.required;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A death confirmed by an approver's decision.
 *
 * @param withdrawn true once the report was found mistaken by two people: cover reopens
 */
public record ConfirmedDeath(LocalDate diedOn, Instant confirmedAt, boolean withdrawn) {

    public ConfirmedDeath {
        required("diedOn", diedOn);
        required("confirmedAt", confirmedAt);
    }
}
