package org.pakekelambu.claims.scholarship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.api.AccountRequest;

/** A second person's word on a school year. */
@Schema(
        description =
                "A second person's decision on a school year. It pays as it was asked for: account and guardian may be"
                        + " stated once more, and must then agree.",
        examples =
                "{\"outcome\": \"APPROVE\", \"reason\": \"Letter of the school seen.\", \"guardian\": \"Siti Aminah\"}")
public record YearDecisionRequest(
        @NotNull @Schema(required = true) Outcome outcome,

        @NotBlank @Size(max = 1000) @Schema(required = true) String reason,

        @Valid @Schema(description = "As it was named by who asked, or absent; another one is 422.")
        AccountRequest account,

        @Size(min = 1, max = 200)
        @Schema(description = "Name of the guardian as who asked named him, or absent; another one is 422.")
        String guardian) {
    /** What was decided. */
    public enum Outcome {
        APPROVE,
        REJECT
    }
}
