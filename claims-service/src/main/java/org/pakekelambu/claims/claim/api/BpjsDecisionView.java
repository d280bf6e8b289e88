package org.pakekelambu.claims.claim.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.claim.domain.BpjsDecision;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.Payer;

/** What BPJS decided, and where it differs from ours. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What BPJS Ketenagakerjaan decided, beside ours: nothing is overwritten.")
public record BpjsDecisionView(
        String reference,
        LocalDate decidedOn,
        String outcome,
        String reason,
        List<BpjsDecision.Sum> lines,

        @Schema(description = "Lines on which BPJS and we differ.")
        List<Difference> differences) {

    /** One line on which the two decisions differ; {@code difference} is theirs less ours. */
    @Schema(examples = "{\"code\": \"JKM.PERIODIC\", \"ours\": 12000000, \"theirs\": 0, \"difference\": -12000000}")
    public record Difference(String code, long ours, long theirs, long difference) {}

    static BpjsDecisionView of(BpjsDecision decision, Proposal proposal) {
        Map<String, long[]> sums = new TreeMap<>();
        if (proposal != null) {
            for (Line line : proposal.lines()) {
                if (line.payer() == Payer.BPJS_KETENAGAKERJAAN && line.state() == LineState.PAYABLE) {
                    sums.computeIfAbsent(line.code(), code -> new long[2])[0] += line.amount();
                }
            }
        }
        decision.lines().forEach(sum -> sums.computeIfAbsent(sum.code(), code -> new long[2])[1] += sum.amount());
        List<Difference> differences = new ArrayList<>();
        sums.forEach((code, sum) -> {
            if (sum[0] != sum[1]) {
                differences.add(new Difference(code, sum[0], sum[1], sum[1] - sum[0]));
            }
        });
        return new BpjsDecisionView(
                decision.reference(),
                decision.decidedOn(),
                decision.outcome(),
                decision.reason(),
                decision.lines(),
                differences);
    }
}
