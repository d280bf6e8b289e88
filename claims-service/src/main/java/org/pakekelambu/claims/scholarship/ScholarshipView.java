package org.pakekelambu.claims.scholarship;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.api.CitationView;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.LineState;

/** What the children of a claim may claim for school. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "Per child, what may be claimed for school now and in years to come; and where there is no right, why.",
        examples = """
                {"claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11", "right": true, "contributionMonths": 38, "neededMonths": 36,
                 "sentence": {"id": "Anak berhak atas beasiswa.", "en": "The children have a right to a scholarship."},
                 "children": [{"child": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22", "endsOn": "2038-03-05", "payableNow": 1500000,
                   "held": 0, "later": 84000000, "years": []}]}""")
public record ScholarshipView(
        UUID claimId,

        @Schema(description = "False when the law gives no scholarship in this case.")
        boolean right,

        @Schema(description = "Months paid by the day of the risk.")
        int contributionMonths,

        @Schema(description = "Months needed; 0 for a work accident.")
        int neededMonths,

        Text sentence,
        List<Child> children) {

    /** One child. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Child(
            @Schema(description = "Family id.") String child,

            @Schema(description = "The right ends on this birthday, or with marriage or work.")
            LocalDate endsOn,

            @Schema(description = "Whole rupiah payable now.")
            long payableNow,

            long held,

            @Schema(description = "At most, in all later school years together.")
            long later,

            List<Year> years) {}

    /** One sum: a school year, or all later years together. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Year(
            @Schema(description = "Counted from the risk; absent for all later years together.")
            Integer schoolYear,

            long amount,
            LineState state,
            CitationView citation) {}
}
