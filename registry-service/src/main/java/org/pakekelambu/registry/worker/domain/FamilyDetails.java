package org.pakekelambu.registry.worker.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an office says of a family member.
 *
 * @param familyId the id of a member we know already, null for a new one
 * @param nik null when unknown; {@code schoolLevel}, {@code married} and {@code working} likewise
 */
public record FamilyDetails(
        UUID familyId,
        Relation relation,
        String name,
        String nik,
        LocalDate birthDate,
        Sex sex,
        SchoolLevel schoolLevel,
        Boolean married,
        Boolean working) {}
