package org.pakekelambu.claims.account;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the second person says. */
@Schema(description = "What the second person says of an account.", examples = "{\"outcome\": \"CONFIRM\"}")
public record AccountDecisionRequest(
        @NotNull @Schema(required = true) Outcome outcome) {

    /** That the bank book shows it, or not. */
    @Schema(name = "AccountOutcome")
    public enum Outcome {
        CONFIRM,
        REJECT
    }
}
