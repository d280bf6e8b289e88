package org.pakekelambu.claims.payout.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.payout.domain.RefusedAnswer;

/** A payer's answer that was not taken. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a payer said that was not taken, and why. Whole rupiah.", examples = """
                {"id": 4711, "reference": "PK0D3C2F1E5A4B3C6D8E", "status": "PAID", "amount": 1999999, "instructed": 2000000,
                 "payerReference": "BPJS-2026-11-000123", "paidOn": "2026-11-22", "source": "FILE", "line": 4,
                 "why": "AMOUNT_DIFFERS", "by": "bpjs", "recordedAt": "2026-11-22T03:00:00Z"}""")
public record RefusedAnswerView(
        long id,

        @Schema(
                description =
                        "Ours, as the payer wrote it; of a callback for a payout we do not know, the id in its address.")
        String reference,

        String status,
        Long amount,

        @Schema(description = "What we instructed; absent where no payout has that reference.")
        Long instructed,

        String payerReference,
        LocalDate paidOn,
        @Schema(description = "CALLBACK, FILE or BANK.") String source,
        @Schema(description = "Of the file.") Integer line,

        @Schema(
                description =
                        "UNKNOWN_REFERENCE, AMOUNT_DIFFERS, ANOTHER_PAYER, NEVER_SENT, PAID_BEFORE_ORDERED, PAID_IN_THE_FUTURE, or"
                                + " CONTRADICTS_ and the state it had.")
        String why,

        String by,
        Instant recordedAt) {

    static RefusedAnswerView of(RefusedAnswer one) {
        return new RefusedAnswerView(
                one.place(),
                one.reference(),
                one.status(),
                one.amount(),
                one.instructed(),
                one.payerReference(),
                one.paidOn(),
                one.source(),
                one.line(),
                one.why(),
                one.by(),
                one.recordedAt());
    }
}
