package org.pakekelambu.claims.claim.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The family takes its appeal back. */
@Schema(
        description = "Why, and the paper that says so.",
        examples = "{\"documentId\": \"018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d77\", \"reason\": \"The family is content.\"}")
public record TakenBackRequest(
        @NotNull
        @Schema(
                required = true,
                description = "The family's signed request: a paper of the claim that another officer uploaded.")
        UUID documentId,

        @NotBlank @Size(max = 1000) @Schema(required = true) String reason) {}
