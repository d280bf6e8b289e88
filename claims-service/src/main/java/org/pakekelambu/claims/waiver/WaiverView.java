package org.pakekelambu.claims.waiver;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A waiver as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Money asked back that should be, or was, given up. Whole rupiah.", examples = """
                {"id": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d99", "lineKey": "JKM.LUMP", "code": "JKM.LUMP",
                 "payee": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22", "amount": 6000000, "state": "PROPOSED",
                 "reason": "The office paid in error.", "proposedBy": "rina", "proposedAt": "2026-11-22T03:00:00Z",
                 "version": 1}""")
public record WaiverView(
        UUID id,
        String lineKey,
        String code,
        String payee,
        long amount,

        @Schema(description = "PROPOSED, APPROVED or REJECTED.")
        String state,

        String reason,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        @Schema(description = "Also the ETag.") long version) {

    static WaiverView of(Waiver waiver) {
        return new WaiverView(
                waiver.id(),
                waiver.lineKey(),
                waiver.code(),
                waiver.payeeKey(),
                waiver.amount(),
                waiver.state().name(),
                waiver.reason(),
                waiver.proposedBy(),
                waiver.proposedAt(),
                waiver.decidedBy(),
                waiver.decidedAt(),
                waiver.version());
    }
}
