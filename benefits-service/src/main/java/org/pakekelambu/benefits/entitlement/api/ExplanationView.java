package org.pakekelambu.benefits.entitlement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.benefits.entitlement.domain.Explained;
import org.pakekelambu.benefits.entitlement.store.Recorded;
import org.pakekelambu.benefits.lawbook.api.UsedParameterView;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.Contingency;
import org.pakekelambu.law.benefit.LineState;

/** Why a family would be owed what it would be owed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "Every amount of an entitlement as a tree: formula, parameters of the law, facts and their sources.")
public record ExplanationView(
        UUID workerId,
        LocalDate asOf,
        Contingency contingency,
        boolean covered,

        @Schema(description = "Why covered or not, in one plain sentence")
        Text why,

        ArrearsView arrears,
        Sum payableNow,
        Sum held,
        Sum future,

        @Schema(description = "Later school years of children now at school; in no sum")
        List<ExplainedLineView> forecast,

        @Schema(description = "What must be settled before the lines are complete")
        List<ContingencyView.Open> open,

        @Schema(description = "For the officer: what rests on one secondary page (S1) or on an assumption of ours (M)")
        List<Unconfirmed> notices,

        long workerVersion,
        long version,
        String lawDigest) {

    /** Lines of one state and their sum. */
    public record Sum(
            @Schema(description = "Whole rupiah", examples = "42000000")
            long amount,

            List<ExplainedLineView> lines) {}

    /** A value that is not confirmed. */
    public record Unconfirmed(
            UsedParameterView parameter,

            @Schema(description = "Lines that rest on it", examples = "[\"JKM.SCHOLARSHIP\"]")
            List<String> lines) {}

    static ExplanationView of(Recorded recorded, Explained explained, Wording words) {
        var law = explained.law();
        return new ExplanationView(
                recorded.workerId(),
                explained.loss().riskOn(),
                explained.loss().contingency(),
                explained.cover().covered(),
                explained.cover().reason().text(),
                ArrearsView.of(explained.cover()),
                sum(
                        explained,
                        LineState.PAYABLE,
                        explained.assessment().payableNow().amount()),
                sum(explained, LineState.HELD, explained.assessment().held().amount()),
                sum(explained, LineState.FUTURE, explained.assessment().future().amount()),
                lines(explained, explained.forecast()),
                explained.assessment().open().stream()
                        .map(open -> ContingencyView.Open.of(open, words))
                        .toList(),
                explained.unconfirmed().entrySet().stream()
                        .map(one -> new Unconfirmed(UsedParameterView.of(one.getKey(), law), one.getValue()))
                        .toList(),
                recorded.worker().version(),
                recorded.version(),
                law.digest());
    }

    private static Sum sum(Explained explained, LineState state, long amount) {
        return new Sum(amount, lines(explained, explained.in(state)));
    }

    private static List<ExplainedLineView> lines(Explained explained, List<Explained.Reason> reasons) {
        return reasons.stream()
                .map(reason -> ExplainedLineView.of(reason, explained.law()))
                .toList();
    }
}
