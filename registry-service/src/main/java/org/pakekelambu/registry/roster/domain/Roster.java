package org.pakekelambu.registry.roster.domain;

import java.util.UUID;

/**
 * A roster file that was uploaded.
 *
 * @param version grows when it is confirmed; guards the confirmation
 * @param confirmedBy the second person, or null
 * @param unchanged accepted rows that were in already
 */
public record Roster(
        UUID id,
        long version,
        String programme,
        String region,
        RosterContent content,
        RosterMembership membership,
        Format format,
        String uploadedBy,
        String confirmedBy,
        int unchanged) {

    /** Told by the first bytes, not by the name. */
    public enum Format {
        CSV,
        XLSX
    }

    /** Existing members are only checked until a second person has confirmed them. */
    public boolean onlyCheck() {
        return content == RosterContent.MEMBERS && membership == RosterMembership.EXISTING && confirmedBy == null;
    }
}
