package org.pakekelambu.claims.pending;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that waits for a second person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Pending",
        description = "What one person proposed and another has yet to confirm or refuse.",
        examples = """
                {"kind": "WAIVER", "claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11",
                 "proposalId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d33", "amount": 1500000, "proposedBy": "rina",
                 "proposedAt": "2026-11-22T03:00:00Z", "mayDecide": true}""")
public record PendingView(
        @Schema(
                description =
                        "REPAYMENT and WAIVER are decided under claims/{claimId}/recoveries/repayments or /waivers,"
                                + " DEATH_WITHDRAWAL under claims/{claimId}/death-withdrawal (confirmation or refusal),"
                                + " CLAIM_WITHDRAWAL under claims/{claimId}/withdrawal (confirmation or refusal). FREED_MONEY is money"
                                + " of the decision that stands whose hold ended (arrears settled, guardian named, dispute over)"
                                + " while an authority outside the office is asked: it is decided with the appeal.")
        PendingKind kind,

        UUID claimId,

        @Schema(description = "Id of the repayment or waiver; absent for the others.")
        UUID proposalId,

        @Schema(description = "Whole rupiah of a repayment, a waiver, or what is free.")
        Long amount,

        @Schema(description = "`sub` of who proposed it, or by whose step money became free.")
        String proposedBy,

        @Schema(description = "Since when it waits.") Instant proposedAt,

        @Schema(
                description =
                        "False where the caller has not the role, or proposed it himself under whichever account; kinship and"
                                + " absence are asked when he decides.")
        boolean mayDecide) {}
