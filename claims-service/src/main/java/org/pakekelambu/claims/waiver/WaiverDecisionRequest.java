package org.pakekelambu.claims.waiver;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the second person says. */
@Schema(
        description = "What the second person says.",
        examples = "{\"outcome\": \"APPROVE\", \"reason\": \"The error was the office's.\"}")
public record WaiverDecisionRequest(
        @NotNull @Schema(required = true) Outcome outcome,
        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {

    /** To give it up, or to go on asking. */
    @Schema(name = "WaiverOutcome")
    public enum Outcome {
        APPROVE,
        REJECT
    }
}
