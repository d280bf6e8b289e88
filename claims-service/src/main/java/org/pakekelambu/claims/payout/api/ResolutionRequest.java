package org.pakekelambu.claims.payout.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found out. */
@Schema(
        description = "What became of an answer that was not taken.",
        examples = "{\"reason\": \"The bank wrote another programme's reference; it is corrected there.\"}")
public record ResolutionRequest(
        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {}
