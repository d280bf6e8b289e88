package org.pakekelambu.claims.due;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.claim.domain.ClaimStatus;

/** A day of a claim that comes near. */
@Schema(name = "Alarm", description = "A legal day of a claim that comes near.", examples = """
                {"kind": "PAYMENT_DUE", "claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11", "status": "PROPOSED",
                 "claimKind": "DEATH", "on": "2026-03-05", "daysLeft": 2, "payableNow": 42000000}""")
public record AlarmView(
        AlarmKind kind,
        UUID claimId,
        ClaimStatus status,
        ClaimKind claimKind,

        @Schema(description = "The last day in time.") LocalDate on,

        @Schema(description = "Calendar days; 0 is today, below 0 it has passed.")
        long daysLeft,

        @Schema(description = "Whole rupiah.") long payableNow) {}
