package org.pakekelambu.claims.recovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "What one person says of money that is asked back, and who confirmed it. Whole rupiah.",
        examples = """
                {"id": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d99", "lineKey": "JKM.LUMP", "code": "JKM.LUMP",
                 "payee": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22", "kind": "WAIVED", "amount": 6000000, "state": "PROPOSED",
                 "reason": "The office paid in error.", "proposedBy": "rina", "proposedAt": "2026-11-22T03:00:00Z",
                 "version": 1}""")
public record RecoveryProposalView(
        UUID id,
        String lineKey,
        String code,
        String payee,

        @Schema(description = "WAIVED: given up. REPAID: paid back, by the word of a treasurer.")
        String kind,

        long amount,

        @Schema(description = "PROPOSED, APPROVED or REJECTED.")
        String state,

        String reason,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        @Schema(description = "Also the ETag.") long version) {

    static RecoveryProposalView of(RecoveryProposal proposal) {
        return new RecoveryProposalView(
                proposal.id(),
                proposal.lineKey(),
                proposal.code(),
                proposal.payeeKey(),
                proposal.kind().name(),
                proposal.amount(),
                proposal.state().name(),
                proposal.reason(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.decidedBy(),
                proposal.decidedAt(),
                proposal.version());
    }
}
