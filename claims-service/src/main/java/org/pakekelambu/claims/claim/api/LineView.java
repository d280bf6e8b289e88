package org.pakekelambu.claims.claim.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.PayeeRole;
import org.pakekelambu.law.benefit.Payer;
import org.pakekelambu.law.benefit.Release;

/** One sum that is owed. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "One sum that is owed: how much, by whom, to whom, when, by which article.", examples = """
                {"code": "JKM.LUMP", "name": {"id": "Santunan kematian sekaligus", "en": "Death lump sum"},
                 "amount": 20000000, "payer": "BPJS_KETENAGAKERJAAN", "payee": "HEIRS", "state": "PAYABLE",
                 "citation": {"act": "PP 82/2019", "article": "Ps 34(1)a", "dated": "2019-12-02", "confidence": "P"},
                 "shares": [{"payee": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22", "amount": 20000000, "way": "TO_HEIR"}]}""")
public record LineView(
        @Schema(description = "Published name of the line.", examples = "JKM.LUMP")
        String code,

        Text name,

        @Schema(description = "Whole rupiah.", examples = "20000000")
        long amount,

        Payer payer,
        PayeeRole payee,
        LineState state,

        @Schema(description = "What must happen before it is paid; absent when payable.")
        List<Release> heldUntil,

        @Schema(description = "Family id of the child of a scholarship.")
        String child,

        @Schema(description = "School year counted from the risk; absent for a sum of several years.")
        Integer schoolYear,

        CitationView citation,

        @Schema(description = "Who receives how much; they add up to the amount.")
        List<ShareView> shares) {

    /** What one payee receives of a line. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ShareView(
            @Schema(description = "Whose money it is: key of a payee.")
            String payee,

            @Schema(description = "Who receives it, when it is another: a guardian, or who has the power of attorney.")
            String paidTo,

            long amount,
            @Schema(examples = "TO_HEIR") String way,

            @Schema(
                    description =
                            "True while it waits although the line is payable: contested, or a guardian is missing.")
            Boolean held) {}

    public static LineView of(Line line) {
        return new LineView(
                line.code(),
                LineCode.of(line.code()).label(),
                line.amount(),
                line.payer(),
                line.payee(),
                line.state(),
                line.heldUntil(),
                line.child(),
                line.schoolYear(),
                CitationView.of(line.citation()),
                line.shares().stream()
                        .map(share -> new ShareView(
                                share.payee(),
                                share.payee().equals(share.paidTo()) ? null : share.paidTo(),
                                share.amount(),
                                share.way(),
                                share.held() ? Boolean.TRUE : null))
                        .toList());
    }
}
