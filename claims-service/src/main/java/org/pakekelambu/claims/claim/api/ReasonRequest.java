package org.pakekelambu.claims.claim.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody withdraws or appeals. */
@Schema(
        description = "Why, in a sentence; no names or numbers of persons.",
        examples = "{\"reason\": \"Filed twice.\"}")
public record ReasonRequest(
        @NotBlank @Size(max = 1000) @Schema(required = true) String reason) {}
