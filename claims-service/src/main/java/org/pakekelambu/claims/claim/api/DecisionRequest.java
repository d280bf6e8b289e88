package org.pakekelambu.claims.claim.api;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.domain.Decision;

/** A second person's decision. */
@Schema(
        description = "A second person's decision. RETURN sends the claim back to an officer.",
        examples = "{\"outcome\": \"APPROVE\", \"reason\": \"Papers and findings agree.\"}")
public record DecisionRequest(
        @NotNull @Schema(required = true) Decision.Kind outcome,

        @Size(max = 1000) @Schema(description = "Needed to reject or return. No names or numbers of persons.")
        String reason,

        @Size(min = 1, max = 200)
        @Schema(
                description =
                        "`sub` of the absent person for whom you stand in; then none of you both may have had a hand in it.")
        String onBehalfOf,

        @Schema(
                description =
                        "True to pay although somebody else still holds that money and nothing of it was repaid or given up. Two"
                                + " approvers must both say so, with a reason; else the new share waits for that.")
        Boolean secondPayment) {

    @AssertTrue(message = "reason-needed")
    @Schema(hidden = true)
    boolean isReasoned() {
        return (outcome == Decision.Kind.APPROVE && !Boolean.TRUE.equals(secondPayment))
                || (reason != null && !reason.isBlank());
    }
}
