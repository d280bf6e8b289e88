package org.pakekelambu.registry.worker.api;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.events.contract.Spell;

/** One membership, as the wire record has it, with what each of its days is. */
@Schema(
        name = "Spell",
        description =
                "One membership, from enrolment to exit. None of its days is the first day of cover: that is coverStart of"
                        + " GET /entitlements/{workerId} (benefits).")
record SpellView(
        @Schema(
                description =
                        "The day this registry entered the membership. Of a new member also the day he joined; of a migrated"
                                + " one only the day his roster was uploaded: he was a member before, see kpjIssuedOn.")
        LocalDate enrolledOn,

        @Schema(description = "The instant of that entry.") Instant recordedAt,

        @Schema(
                description = "The day BPJS issued the membership number; of a migrated member the day he joined"
                        + " (tanggal_kepesertaan of the roster). Cover begins no earlier. Null while awaited.")
        LocalDate kpjIssuedOn,

        @Schema(description = "When this registry learned the number; null before.")
        Instant kpjRecordedAt,

        @Schema(
                description =
                        "True for a membership older than our record of it, brought in by a roster that a second person"
                                + " confirmed.")
        boolean migrated,

        @Schema(description = "The day the membership ended, or null.")
        LocalDate exitedOn,

        @Schema(description = "DECEASED, MOVED, FORMAL_EMPLOYMENT, NO_LONGER_ELIGIBLE, WITHDRAWN, or null.")
        String exitReason,

        @Schema(description = "When this registry learned of the end; null before.")
        Instant exitRecordedAt) {

    static SpellView of(Spell spell) {
        return new SpellView(
                spell.enrolledOn(),
                spell.recordedAt(),
                spell.kpjIssuedOn(),
                spell.kpjRecordedAt(),
                spell.migrated(),
                spell.exitedOn(),
                spell.exitReason(),
                spell.exitRecordedAt());
    }
}
