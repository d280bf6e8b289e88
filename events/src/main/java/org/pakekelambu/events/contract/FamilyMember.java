package org.pakekelambu.events.contract;

import static org.pakekelambu.events.contract.Required.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A family member, known to other services by id, relation and birth date only.
 *
 * @param familyId stable id; a claimant names an heir by it
 * @param relation SPOUSE, CHILD, PARENT, GRANDPARENT, GRANDCHILD, SIBLING, PARENT_IN_LAW, OTHER
 * @param sex MALE or FEMALE, or null when unknown
 * @param nikFingerprint keyed fingerprint of the family member's NIK, or null
 * @param schoolLevel NONE, TK, SD, SMP, SMA, PT, or null when unknown
 * @param married null when unknown
 * @param working null when unknown
 * @param recordedAt when the registry recorded this
 */
public record FamilyMember(
        UUID familyId,
        String relation,
        LocalDate birthDate,
        String sex,
        String nikFingerprint,
        String schoolLevel,
        Boolean married,
        Boolean working,
        Instant recordedAt) {

    public FamilyMember {
        required("familyId", familyId);
        required("relation", relation);
        required("birthDate", birthDate);
        required("recordedAt", recordedAt);
    }
}
