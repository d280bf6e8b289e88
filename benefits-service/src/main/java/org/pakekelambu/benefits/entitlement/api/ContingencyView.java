package org.pakekelambu.benefits.entitlement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.benefits.entitlement.domain.Entitlement.LossOfPart;
import org.pakekelambu.law.BodyPart;
import org.pakekelambu.law.benefit.Assessment;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.Impairment;
import org.pakekelambu.law.benefit.OpenQuestion;
import org.pakekelambu.law.benefit.Payer;

/** What would be owed if this happened on the date asked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContingencyView(
        List<BenefitLineView> lines,
        long payableNow,
        long held,
        long future,

        @Schema(description = "Who owes how much: the statute and the programme's own promise apart")
        Map<Payer, TotalsView> totalsByPayer,

        @Schema(description = "Later school years of children now at school, the most that can be claimed; in no total")
        List<BenefitLineView> forecast,

        @Schema(description = "What must be settled before the lines are complete")
        List<Open> open,

        @Schema(description = "Where the sum depends on the loss: what the loss of each part is worth")
        List<PerLoss> perLoss) {

    /** Something left open. */
    public record Open(@Schema(examples = "JKK.SCHOLARSHIP") String line, OpenQuestion.Kind kind, String text) {
        static Open of(OpenQuestion question, Wording words) {
            return new Open(
                    question.line().code(),
                    question.kind(),
                    words.of(question.kind().text()));
        }
    }

    /** The worth of one loss, for a right-handed worker; the sides of a left-handed one swap. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PerLoss(BodyPart part, Impairment.Side side, BigDecimal percent, BenefitLineView line) {}

    static ContingencyView of(Assessment assessment, Wording words) {
        Map<Payer, TotalsView> byPayer = new TreeMap<>();
        assessment.totalsByPayer().forEach((payer, totals) -> byPayer.put(payer, TotalsView.of(totals)));
        return new ContingencyView(
                lines(assessment.lines(), words),
                assessment.payableNow().amount(),
                assessment.held().amount(),
                assessment.future().amount(),
                byPayer,
                lines(assessment.forecast(), words),
                assessment.open().stream().map(open -> Open.of(open, words)).toList(),
                null);
    }

    static ContingencyView perLoss(List<LossOfPart> losses, Wording words) {
        List<PerLoss> each = losses.stream()
                .map(loss ->
                        new PerLoss(loss.part(), loss.side(), loss.percent(), BenefitLineView.of(loss.line(), words)))
                .toList();
        return new ContingencyView(List.of(), 0, 0, 0, Map.of(), List.of(), List.of(), each);
    }

    private static List<BenefitLineView> lines(List<BenefitLine> lines, Wording words) {
        return lines.stream().map(line -> BenefitLineView.of(line, words)).toList();
    }
}
