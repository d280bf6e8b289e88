package org.pakekelambu.claims.due;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.claim.domain.ClaimStatus;

/** A claim that must be paid by a day. */
@Schema(description = "A claim that is due or late.", examples = """
                {"claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11", "status": "PROPOSED", "kind": "DEATH",
                 "dueOn": "2026-03-05", "daysLate": 5, "payableNow": 42000000, "compensation": 2100000}""")
public record DueView(
        UUID claimId,
        ClaimStatus status,
        ClaimKind kind,
        LocalDate dueOn,
        long daysLate,
        @Schema(description = "Whole rupiah.") long payableNow,

        @Schema(description = "Whole rupiah owed for being late.")
        long compensation) {}
