package org.pakekelambu.benefits.entitlement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.benefits.entitlement.domain.Explained;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.PayeeRole;
import org.pakekelambu.law.benefit.Payer;
import org.pakekelambu.law.benefit.Release;

/** One line that would be owed, and why it is what it is. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "One line that would be owed: by whom, to whom, what frees it, and the tree below its amount.")
public record ExplainedLineView(
        @Schema(examples = "JKM.LUMP") String code,
        @JsonUnwrapped ExplainedAmountView why,
        Payer payer,
        PayeeRole payee,
        String child,
        Integer schoolYear,

        @Schema(description = "All of what must happen before it is paid; absent when payable")
        List<FreedBy> freedBy) {

    /** What frees a line. */
    public record FreedBy(Release what, Text text) {}

    static ExplainedLineView of(Explained.Reason reason, Law law) {
        var line = reason.line();
        return new ExplainedLineView(
                line.code().code(),
                ExplainedAmountView.of(reason.why(), law),
                line.payer(),
                line.payee(),
                line.child(),
                line.schoolYear(),
                line.heldUntil().stream()
                        .map(release -> new FreedBy(release, release.text()))
                        .toList());
    }
}
