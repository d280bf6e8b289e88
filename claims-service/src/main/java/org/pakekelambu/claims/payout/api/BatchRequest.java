package org.pakekelambu.claims.payout.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.law.benefit.Payer;

/** What is to be handed over, with control totals. */
@Schema(
        description = "Control totals: they agree to the number and the rupiah, or nothing is taken.",
        examples = "{\"declaredCount\": 3, \"declaredTotal\": 42000000}")
public record BatchRequest(
        @Schema(
                description =
                        "Whose lines; absent for those the caller pays: BPJS's for a partner, the programme's for a treasurer.")
        Payer payer,

        @Size(max = 1000) @Schema(description = "The payouts meant; absent for all that are ORDERED.")
        List<@NotNull UUID> payoutIds,

        @Positive @Schema(required = true) long declaredCount,

        @Positive @Schema(description = "Whole rupiah.", required = true)
        long declaredTotal) {}
