package org.pakekelambu.claims.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pakekelambu.events.contract.FamilyMember;

/** Somebody in a family on record who is none of the sample's people. */
final class Relative {
    private Relative() {}

    static FamilyMember under(String nikFingerprint) {
        return new FamilyMember(
                UUID.randomUUID(),
                "CHILD",
                LocalDate.of(1986, 7, 1),
                "FEMALE",
                nikFingerprint,
                null,
                false,
                false,
                Instant.EPOCH);
    }
}
