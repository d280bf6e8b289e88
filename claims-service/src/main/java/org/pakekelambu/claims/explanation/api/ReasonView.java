package org.pakekelambu.claims.explanation.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.Grounds;
import org.pakekelambu.claims.adjudication.Reason;
import org.pakekelambu.claims.claim.api.LineView;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.PayeeRole;
import org.pakekelambu.law.benefit.Payer;
import org.pakekelambu.law.benefit.Release;
import org.pakekelambu.law.cover.ArrearsMonth;

/** One line of the claim and why it is what it is. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "One line of the claim: who owes it to whom, what frees it, and the tree below its amount.")
public record ReasonView(
        @Schema(examples = "JKK.DEATH") String code,
        @JsonUnwrapped NodeView why,
        Payer payer,
        PayeeRole payee,
        String child,
        Integer schoolYear,

        @Schema(description = "All of what must happen before it is paid; absent when payable")
        List<FreedBy> freedBy,

        @Schema(description = "Who receives how much; they add up to the amount")
        List<LineView.ShareView> shares,

        @Schema(description = "False where the law as held now would give another amount: the line stands as decided")
        boolean workedOut) {

    /** What frees a held line. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record FreedBy(
            Release what,
            Text text,

            @Schema(description = "Whole rupiah that settle the arrears")
            Long amountToSettle,

            @Schema(description = "The months unpaid", examples = "[\"2026-05\"]")
            List<YearMonth> months) {}

    static ReasonView of(Reason reason, Grounds grounds, Law law) {
        var line = reason.line();
        return new ReasonView(
                line.code(),
                NodeView.of(reason.why(), law),
                line.payer(),
                line.payee(),
                line.child(),
                line.schoolYear(),
                line.heldUntil().stream()
                        .map(release -> freedBy(release, grounds))
                        .toList(),
                LineView.of(line).shares(),
                reason.workedOut());
    }

    private static FreedBy freedBy(Release release, Grounds grounds) {
        boolean arrears = release == Release.ARREARS_SETTLED && grounds != null;
        return new FreedBy(
                release,
                release.text(),
                arrears ? (Long) grounds.cover().toSettle().amount() : null,
                arrears
                        ? grounds.cover().arrears().stream()
                                .map(ArrearsMonth::month)
                                .toList()
                        : List.of());
    }
}
