package org.pakekelambu.claims.scholarship;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.payout.api.Masked;
import org.pakekelambu.claims.scholarship.domain.Look;
import org.pakekelambu.claims.scholarship.domain.PaidTo;
import org.pakekelambu.claims.scholarship.domain.Question;
import org.pakekelambu.claims.scholarship.store.LedgerRow;
import org.pakekelambu.law.Text;

/** A school year in the ledger. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "School money for one child and one school year.", examples = """
                {"id": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d66", "claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11",
                 "child": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22", "schoolYear": "2027/2028", "level": "SD", "yearInLevel": 2,
                 "amount": 1500000, "state": "REQUESTED", "documents": ["SCHOOL_LETTER"],
                 "missingDocuments": ["BIRTH_CERTIFICATE", "KK", "REPORT_CARD"], "findings": [],
                 "paidTo": {"role": "GUARDIAN", "name": "S*** A***", "bank": "BSB", "accountNumber": "******7890"},
                 "requestedBy": "rina", "requestedAt": "2027-07-15T03:00:00Z", "version": 1}""")
public record YearView(
        UUID id,
        UUID claimId,
        UUID child,
        String schoolYear,
        String level,
        int yearInLevel,
        @Schema(description = "Whole rupiah.") long amount,

        @Schema(description = "REQUESTED, APPROVED or REJECTED.")
        String state,

        List<String> documents,

        @Schema(description = "School papers that neither the year nor its claim has; noted, they stop nothing.")
        List<String> missingDocuments,

        @Schema(
                description =
                        "What stands against the year or cannot be explained. An officer other than who asked answers each"
                                + " before it is approved.")
        List<FindingOfYear> findings,

        @Schema(description = "As who asked named it; masked except for the paying partner.")
        PaidToView paidTo,

        String requestedBy,
        Instant requestedAt,
        String decidedBy,
        Instant decidedAt,

        @Schema(description = "The payout that was ordered.")
        UUID payoutId,

        long version) {

    /** A finding and what an officer answered to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FindingOfYear(
            Question finding,

            @Schema(description = "Field of the request it is about.")
            String field,

            Text sentence,
            Answered answer) {

        static FindingOfYear of(Question question, Look look) {
            return new FindingOfYear(
                    question,
                    question.field(),
                    question.sentence(),
                    look == null ? null : new Answered(look.inOrder(), look.reason(), look.by(), look.at()));
        }
    }

    /** What a second look found. */
    public record Answered(boolean inOrder, String reason, String by, Instant at) {}

    /** Who receives. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "CHILD, or the GUARDIAN of a minor.")
    public record PaidToView(
            String role,
            UUID familyId,
            String relation,
            String name,
            String bank,
            String accountNumber,
            String accountHolder) {

        static PaidToView of(PaidTo paidTo, boolean inFull) {
            var guardian = paidTo.guardian();
            var account = paidTo.account();
            return new PaidToView(
                    guardian == null ? "CHILD" : "GUARDIAN",
                    guardian == null ? null : guardian.familyId(),
                    guardian == null ? null : guardian.relation(),
                    guardian == null ? null : inFull ? guardian.name() : Masked.name(guardian.name()),
                    account.bank(),
                    inFull ? account.number() : Masked.number(account.number()),
                    inFull ? account.holder() : Masked.name(account.holder()));
        }
    }

    static YearView of(SeenYear year, boolean inFull) {
        LedgerRow row = year.row();
        return new YearView(
                row.id(),
                row.claimId(),
                row.child(),
                row.place().year().toString(),
                row.place().level().name(),
                row.place().yearInLevel(),
                row.amount(),
                row.state(),
                row.documents(),
                year.missing(),
                year.questions().stream()
                        .map(question -> FindingOfYear.of(question, row.look(question)))
                        .toList(),
                row.paidTo() == null ? null : PaidToView.of(row.paidTo(), inFull),
                row.requestedBy(),
                row.requestedAt(),
                row.decidedBy(),
                row.decidedAt(),
                row.payoutId(),
                row.version());
    }
}
