package org.pakekelambu.claims.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.Release;

/** Money of a decided claim that waits. */
@Schema(
        name = "Held",
        description =
                "A decided claim of which money waits: lines until arrears are settled or the like, shares for a guardian or"
                        + " the end of a dispute.",
        examples = """
                {"claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11", "status": "APPROVED", "held": 21000000,
                 "waiting": [{"code": "JKM.LUMP", "payee": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22", "amount": 10000000,
                   "why": "GUARDIAN_MISSING"}]}""")
public record HeldView(
        UUID claimId,
        ClaimStatus status,

        @Schema(description = "Whole rupiah that wait in all.")
        long held,

        List<Waiting> waiting) {

    /** One sum that waits. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "HeldSum")
    public record Waiting(
            String code,

            @Schema(description = "Key of the payee whose share waits; absent where the whole line does.")
            String payee,

            long amount,

            @Schema(
                    description =
                            "GUARDIAN_MISSING, AGE_UNKNOWN or HELD_CONTESTED for a share; absent where the whole line waits.",
                    examples = "GUARDIAN_MISSING")
            String why,

            @Schema(description = "What must happen before a held line is paid.")
            List<Release> heldUntil) {}

    static HeldView of(Claim claim) {
        List<Waiting> waiting = new ArrayList<>();
        for (Line line : claim.proposal().lines()) {
            if (line.state() == LineState.HELD) {
                waiting.add(new Waiting(line.code(), null, line.amount(), null, line.heldUntil()));
            } else if (line.heldShares() > 0) {
                line.shares().stream()
                        .filter(Line.Share::held)
                        .forEach(share -> waiting.add(
                                new Waiting(line.code(), share.payee(), share.amount(), share.way(), List.of())));
            }
        }
        return new HeldView(claim.id(), claim.status(), claim.total(LineState.HELD), waiting);
    }
}
