package org.pakekelambu.benefits.entitlement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.benefits.lawbook.api.CitationView;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.PayeeRole;
import org.pakekelambu.law.benefit.Payer;
import org.pakekelambu.law.benefit.Release;

/** One sum that would be owed. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BenefitLineView(
        @Schema(description = "Published name of the line", examples = "JKK.DEATH")
        String code,

        @Schema(description = "In the caller's language", examples = "Death by work accident")
        String name,

        @Schema(description = "Whole rupiah", examples = "48000000")
        long amount,

        Payer payer,

        @Schema(description = "To whom, by the family the registry knows")
        PayeeRole payee,

        LineState state,

        @Schema(description = "What must happen before it is paid; absent when payable")
        List<Release> heldUntil,

        @Schema(description = "Family id of the child of a scholarship")
        String child,

        @Schema(description = "School year counted from the risk; absent for a sum of several years")
        Integer schoolYear,

        CitationView citation) {

    static BenefitLineView of(BenefitLine line, Wording words) {
        return new BenefitLineView(
                line.code().code(),
                words.of(line.code().label()),
                line.amount().amount(),
                line.payer(),
                line.payee(),
                line.state(),
                line.heldUntil(),
                line.child(),
                line.schoolYear(),
                CitationView.of(line.citation()));
    }
}
