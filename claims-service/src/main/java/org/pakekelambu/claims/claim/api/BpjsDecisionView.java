package org.pakekelambu.claims.claim.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.domain.AppealStage;
import org.pakekelambu.claims.claim.domain.BpjsDecision;
import org.pakekelambu.claims.claim.domain.BpjsEffect;
import org.pakekelambu.law.Text;

/** What BPJS decided, where it differs from ours, and what that means. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "What BPJS Ketenagakerjaan decided, beside ours: nothing is overwritten. Whole rupiah.",
        examples = """
                {"reference": "BPJS-PLG-2026-0815", "decidedOn": "2026-07-14", "outcome": "PARTLY_APPROVED",
                 "lines": [{"code": "JKM.LUMP", "amount": 20000000}], "ours": 42000000, "theirs": 20000000,
                 "difference": -22000000, "effect": "PAY_LESS", "programme": 0, "dispute": "MEDIATION",
                 "next": {"id": "BPJS memberi lebih sedikit. ...", "en": "BPJS gives less. ..."},
                 "differences": [{"code": "JKM.FUNERAL", "ours": 10000000, "theirs": 0, "difference": -10000000}]}""")
public record BpjsDecisionView(
        String reference,
        LocalDate decidedOn,
        String outcome,
        String reason,
        List<BpjsDecision.Sum> lines,

        @Schema(description = "What we give of what BPJS owes; 0 where we rejected.")
        long ours,

        @Schema(description = "What BPJS gives.") long theirs,

        @Schema(description = "Theirs less ours.") long difference,

        @Schema(description = "By the sum: SAME, PAY_MORE, PAY_LESS, or REFUSED where BPJS gives nothing.")
        BpjsEffect.Kind effect,

        @Schema(description = "What the programme itself owes beside it, whatever BPJS decides.")
        long programme,

        @Schema(
                description =
                        "First stage outside the office where the family may dispute it; absent where BPJS gives no less.")
        AppealStage dispute,

        @Schema(description = "What happens next.") Text next,

        @Schema(description = "Lines on which BPJS and we differ; difference is theirs less ours.")
        List<BpjsEffect.Difference> differences) {

    static BpjsDecisionView of(BpjsDecision decision, BpjsEffect effect) {
        return new BpjsDecisionView(
                decision.reference(),
                decision.decidedOn(),
                decision.outcome(),
                decision.reason(),
                decision.lines(),
                effect.ours(),
                effect.theirs(),
                effect.difference(),
                effect.kind(),
                effect.programme(),
                effect.dispute(),
                effect.kind().next(),
                effect.differences());
    }
}
