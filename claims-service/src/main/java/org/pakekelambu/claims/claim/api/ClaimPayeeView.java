package org.pakekelambu.claims.claim.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.Payee;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.payout.api.Masked;
import org.pakekelambu.law.benefit.LineState;

/** Somebody who receives money of the claim. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Somebody who receives money of this claim; name and account are masked.")
public record ClaimPayeeView(
        @Schema(description = "Key by which shares name the payee: the family id, or a role.")
        String key,

        @Schema(examples = "HEIR") String role,
        UUID familyId,
        String relation,

        @Schema(description = "Rank among the heirs, from 1 (PP 44/2015 Ps 37(5), 40(2)).")
        Integer rank,

        String name,
        String bank,
        String accountNumber,

        @Schema(description = "Whole rupiah payable now to this payee's account of rights.")
        long payableNow,

        long held) {

    static ClaimPayeeView of(Payee payee, Proposal proposal) {
        return new ClaimPayeeView(
                payee.key(),
                payee.role(),
                payee.familyId(),
                payee.relation(),
                payee.rank(),
                Masked.name(payee.name()),
                payee.account() == null ? null : payee.account().bank(),
                payee.account() == null ? null : Masked.number(payee.account().number()),
                sum(payee, proposal, LineState.PAYABLE),
                sum(payee, proposal, LineState.HELD));
    }

    private static long sum(Payee payee, Proposal proposal, LineState state) {
        return proposal.lines().stream()
                .filter(line -> line.state() == state)
                .flatMap(line -> line.shares().stream())
                .filter(share -> share.payee().equals(payee.key()))
                .mapToLong(share -> share.amount())
                .sum();
    }
}
