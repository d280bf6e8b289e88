package org.pakekelambu.claims.claim.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.Line;
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

        @Schema(description = "Whole rupiah that wait: lines held, and shares without a guardian or in dispute.")
        long held,

        @Schema(
                description =
                        "Key of who receives it, where that is another: a guardian, or who has a power of attorney.")
        String paidTo) {

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
                sum(payee, proposal, LineState.HELD),
                paidTo(payee, proposal));
    }

    private static long sum(Payee payee, Proposal proposal, LineState state) {
        long sum = 0;
        for (Line line : proposal.lines()) {
            for (Line.Share share : line.shares()) {
                LineState counts = share.held() ? LineState.HELD : line.state();
                sum += counts == state && share.payee().equals(payee.key()) ? share.amount() : 0;
            }
        }
        return sum;
    }

    private static String paidTo(Payee payee, Proposal proposal) {
        return proposal.lines().stream()
                .flatMap(line -> line.shares().stream())
                .filter(share -> share.payee().equals(payee.key()) && share.paidTo() != null)
                .map(Line.Share::paidTo)
                .filter(receiver -> !receiver.equals(payee.key()))
                .findFirst()
                .orElse(null);
    }
}
