package org.pakekelambu.claims.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.domain.ClaimStatus;

/** An accident somebody reported and nobody filed, or filed and of which nobody said how it ended. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "An accident that was reported and not filed as a claim, or filed without stage II; its right lapses.",
        examples = """
                {"claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11", "occurredOn": "2026-06-01", "status": "DRAFT", "district": "16.06.03",
                 "village": "16.06.03.2005", "rupiah": 70000000, "lapsesOn": "2031-06-01",
                 "daysLeft": 1785}""")
public record UnfiledView(
        @Schema(description = "Id of the draft or claim.") UUID claimId,
        UUID workerId,
        LocalDate occurredOn,

        @Schema(
                description =
                        "DRAFT: nobody filed it. Else it is filed, and nobody reported yet how it ended (stage II).")
        ClaimStatus status,

        String district,
        String village,

        @Schema(
                description =
                        "What the law would give by what was reported so far, held money included; 0 while nothing that is owed, or"
                                + " nobody of the region, is known. Whole rupiah.")
        long rupiah,

        @Schema(description = "Last day to file, inclusive (PP 44/2015 Ps 26).")
        LocalDate lapsesOn,

        @Schema(description = "Below zero once it lapsed.") long daysLeft) {}
