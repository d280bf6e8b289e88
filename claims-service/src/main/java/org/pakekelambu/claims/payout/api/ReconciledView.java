package org.pakekelambu.claims.payout.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.payout.domain.Reconciled;

/** A share of a claim, three ways. */
@Schema(description = "Decision, instruction and receipt of one share, in whole rupiah.", examples = """
                {"claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11", "lineKey": "JKM.LUMP", "code": "JKM.LUMP",
                 "payee": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22", "decided": 20000000, "askedBack": 0,
                 "toComeBack": 0, "instructed": 20000000, "received": 0, "state": "UNANSWERED", "ageDays": 5}""")
public record ReconciledView(
        UUID claimId,
        String lineKey,
        @Schema(examples = "JKM.LUMP") String code,
        @Schema(description = "Whose share it is.") String payee,
        long decided,
        long askedBack,

        @Schema(description = "Of what is asked back: neither repaid nor given up.")
        long toComeBack,

        long instructed,
        long received,
        Reconciled.State state,
        @Schema(description = "Days since the decision.") long ageDays) {

    static ReconciledView of(Reconciled one) {
        return new ReconciledView(
                one.claimId(),
                one.lineKey(),
                one.code(),
                one.payeeKey(),
                one.decided(),
                one.askedBack(),
                one.toComeBack(),
                one.instructed(),
                one.received(),
                one.state(),
                one.ageDays());
    }
}
