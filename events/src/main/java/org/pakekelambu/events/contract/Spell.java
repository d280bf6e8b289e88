package org.pakekelambu.events.contract;

import static org.pakekelambu.events.contract.Required.required;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One membership, from enrolment to exit. A member who rejoins gets a second spell.
 *
 * @param enrolledOn business date on which the registry enrolled the worker (the recorded date of a migrated member)
 * @param recordedAt when the registry recorded the spell
 * @param kpjIssuedOn day BPJS issued the membership number, null before it did
 * @param kpjRecordedAt when the registry recorded that number, null before
 * @param migrated true when an existing membership was brought in and confirmed by a second person
 * @param exitedOn day the membership ended, or null
 * @param exitReason DECEASED, MOVED, FORMAL_EMPLOYMENT, NO_LONGER_ELIGIBLE, WITHDRAWN, or null
 * @param exitRecordedAt when the registry recorded the exit, or null
 */
public record Spell(
        LocalDate enrolledOn,
        Instant recordedAt,
        LocalDate kpjIssuedOn,
        Instant kpjRecordedAt,
        boolean migrated,
        LocalDate exitedOn,
        String exitReason,
        Instant exitRecordedAt) {

    public Spell {
        required("enrolledOn", enrolledOn);
        required("recordedAt", recordedAt);
    }
}
