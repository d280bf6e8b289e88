package org.pakekelambu.claims.payout.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.payout.domain.Recovery;

/** Money asked back from a payee. */
@Schema(description = "What a payee was paid beyond the last decision. Whole rupiah.", examples = """
                {"lineKey": "JKM.LUMP", "code": "JKM.LUMP", "payee": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22",
                 "claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11", "since": "2026-11-22", "asked": 10000000,
                 "repaid": 4000000, "waived": 1000000, "open": 5000000}""")
public record RecoveryView(
        UUID claimId,

        @Schema(description = "The line within the claim.") String lineKey,
        @Schema(examples = "JKM.LUMP") String code,

        @Schema(description = "Whose share it was: a family id, or the place where the filer named him.")
        String payee,

        LocalDate since,
        long asked,
        long repaid,

        @Schema(description = "Given up by two people.") long waived,

        @Schema(description = "Still to come back.") long open) {

    public static RecoveryView of(Recovery recovery) {
        return new RecoveryView(
                recovery.claimId(),
                recovery.lineKey(),
                recovery.code(),
                recovery.payeeKey(),
                recovery.since(),
                recovery.asked(),
                recovery.repaid(),
                recovery.waived(),
                recovery.open());
    }
}
