package org.pakekelambu.claims.preparation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;

/** What is known for a draft, and the filing made ready. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Preparation",
        description = "What is known for a draft; a person confirms it by filing.",
        examples = """
                {"claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11", "cover": {"covered": true, "reason": "COVERED",
                 "from": "2025-05-01", "monthsPaid": 14, "unpaidMonths": [], "toSettle": 0},
                 "heirs": [{"familyId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22", "relation": "SPOUSE", "minor": false}],
                 "children": [], "missing": ["DEATH_CERTIFICATE", "HEIR_LETTER"], "payableNow": 42000000, "held": 0,
                 "filing": {"worker": {"id": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d44"}, "kind": "DEATH",
                   "occurredOn": "2026-07-10", "cause": "OTHER", "heirs": [], "documents": ["MEMBER_CARD"]}}""")
public record PreparationView(
        UUID claimId,
        Cover cover,

        @Schema(description = "Who inherits by the family on record; the first rank that has anyone.")
        List<LikelyHeir> heirs,

        @Schema(description = "Children with a right to school money; the family chooses at most two.")
        List<SchoolChild> children,

        @Schema(description = "Papers still to come.") List<String> missing,

        @Schema(description = "What filing it like this would propose, whole rupiah.")
        long payableNow,

        long held,

        @Schema(description = "Body for claims/{id}/filing; correct it before you send it.")
        Filing filing) {

    /** Proof of cover on the day of the risk. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProofOfCover")
    public record Cover(
            boolean covered,
            @Schema(examples = "COVERED") String reason,
            LocalDate from,
            int monthsPaid,

            @Schema(description = "Due and unpaid on that day.")
            List<YearMonth> unpaidMonths,

            @Schema(description = "Whole rupiah.") long toSettle) {}

    /** Somebody who inherits. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LikelyHeir")
    public record LikelyHeir(
            String familyId,
            String relation,
            boolean minor,

            @Schema(description = "Family id of who receives for a minor.")
            String guardian) {}

    /** A child with a right to school money. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SchoolChild")
    public record SchoolChild(
            String familyId,

            @Schema(description = "School on record, or absent.")
            String schoolLevel,

            @Schema(description = "The right ends on this birthday, or with marriage or work.")
            LocalDate endsOn,

            @Schema(description = "Whole rupiah, now and at most in later years.")
            long atMost) {}

    /** What to send to file the claim. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PreparedFiling")
    public record Filing(
            Worker worker,
            ClaimKind kind,
            LocalDate occurredOn,
            Cause cause,
            Named claimant,
            List<Named> heirs,
            List<String> documents) {

        /** The worker by id. */
        @Schema(name = "PreparedWorker")
        public record Worker(UUID id) {}

        /** A family member by id. */
        @Schema(name = "PreparedPerson")
        public record Named(UUID familyId) {}
    }
}
