package org.pakekelambu.claims.claim.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the authority before whom the appeal is decided. */
@Schema(
        description = "The word of the labour inspector, the Minister, the mediator or the court.",
        examples = "{\"outcome\": \"FOR_FAMILY\", \"decidedOn\": \"2026-08-03\", \"reference\": \"PNG/12/2026/P\","
                + " \"reason\": \"Found to be on the usual way to work.\"}")
public record DeterminationRequest(
        @NotNull @Schema(required = true) Outcome outcome,
        @NotNull @Schema(required = true) LocalDate decidedOn,

        @NotBlank @Size(max = 100) @Schema(required = true, description = "Number of the letter or judgment.")
        String reference,

        @Schema(description = "Paper of the claim that holds it; without it nobody answers a finding by this word.")
        UUID documentId,

        @NotBlank @Size(max = 1000) @Schema(required = true) String reason) {

    /** Who is right. */
    public enum Outcome {
        FOR_FAMILY,
        AGAINST_FAMILY
    }
}
