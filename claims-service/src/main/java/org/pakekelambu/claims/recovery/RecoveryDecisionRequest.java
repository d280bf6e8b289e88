package org.pakekelambu.claims.recovery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the second person says. */
@Schema(
        description = "What the second person says.",
        examples = "{\"outcome\": \"APPROVE\", \"reason\": \"The error was the office's.\"}")
public record RecoveryDecisionRequest(
        @NotNull @Schema(required = true) Outcome outcome,
        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {

    /** That it is so: given up, or repaid; or that it is not. */
    @Schema(name = "RecoveryOutcome")
    public enum Outcome {
        APPROVE,
        REJECT
    }
}
