package org.pakekelambu.claims.recovery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money asked back that should be given up. */
@Schema(
        description = "Money asked back that should be given up, in whole or in part.",
        examples = "{\"lineKey\": \"JKM.LUMP\", \"payee\": \"018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22\","
                + " \"amount\": 6000000, \"reason\": \"The family has nothing left; the office paid in error.\"}")
public record WaiverRequest(
        @NotBlank @Size(max = 200) @Schema(required = true) String lineKey,

        @NotBlank @Size(max = 200) @Schema(required = true) String payee,

        @Positive @Schema(description = "Whole rupiah, at most what is open.", required = true)
        long amount,

        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {}
