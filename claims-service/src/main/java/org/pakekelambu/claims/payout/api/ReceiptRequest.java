package org.pakekelambu.claims.payout.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Receipt;

/** The answer of the bank or BPJS. */
@Schema(
        description = "The payer's answer to an instruction.",
        examples =
                "{\"status\": \"PAID\", \"reference\": \"BPJS-2026-11-000123\", \"amount\": 20000000, \"paidOn\": \"2026-11-22\"}")
public record ReceiptRequest(
        @NotNull @Schema(required = true) Answer status,

        @NotBlank @Size(max = 100) @Schema(required = true, description = "The payer's own reference.")
        String reference,

        @Positive
        @Schema(
                description =
                        "Whole rupiah that moved, as the payer knows it. Another sum than was instructed is recorded"
                                + " as a difference and never taken as paid; absent, nobody said. Needed with PAID where the payout"
                                + " had no account and so was never sent.")
        Long amount,

        @Schema(description = "Day the money moved; today when absent.")
        LocalDate paidOn,

        @Size(max = 500) @Schema(description = "Why it failed or came back.")
        String reason) {

    /** How an instruction can end. */
    public enum Answer {
        PAID,
        FAILED,
        RETURNED
    }

    Receipt toReceipt(LocalDate today) {
        LocalDate day = status == Answer.PAID && paidOn == null ? today : paidOn;
        return new Receipt(PayoutStatus.valueOf(status.name()), reference, day, reason, amount);
    }
}
