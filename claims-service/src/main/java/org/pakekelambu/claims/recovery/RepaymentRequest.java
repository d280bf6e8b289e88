package org.pakekelambu.claims.recovery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payee paid back. */
@Schema(
        description = "Money a payee paid back of what was asked.",
        examples = "{\"lineKey\": \"JKM.LUMP\", \"payee\": \"018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22\","
                + " \"amount\": 4000000, \"reason\": \"Transfer of 22 November.\"}")
public record RepaymentRequest(
        @NotBlank @Size(max = 200) @Schema(required = true) String lineKey,

        @NotBlank @Size(max = 200) @Schema(required = true) String payee,

        @Positive @Schema(description = "Whole rupiah, at most what is open.", required = true)
        long amount,

        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {}
