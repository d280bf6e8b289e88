package org.pakekelambu.claims.payout.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;

/** A payout as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One instruction to pay one line of a claim to one payee.", examples = """
                {"id": "0d3c2f1e-5a4b-3c6d-8e7f-90a1b2c3d4e5", "claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11",
                 "reference": "PK0D3C2F1E5A4B3C6D8E", "code": "JKM.LUMP", "amount": 20000000, "payer": "BPJS",
                 "status": "ORDERED", "attempt": 1, "payee": {"role": "HEIR", "relation": "SPOUSE", "name": "S*** A***"},
                 "orderedAt": "2026-11-22T03:00:00Z", "version": 1}""")
public record PayoutView(
        UUID id,
        UUID claimId,

        @Schema(description = "Our reference: ask about the payout by it.")
        String reference,

        @Schema(examples = "JKM.LUMP") String code,

        @Schema(description = "Whole rupiah.", examples = "20000000")
        long amount,

        @Schema(examples = "BPJS") String payer,
        PayeeView payee,
        PayoutStatus status,
        int attempt,

        @Schema(description = "The failed or returned payout it replaced.")
        UUID replaces,

        Instant orderedAt,
        Instant sentAt,
        LocalDate paidOn,
        @Schema(description = "The payer's own reference.") String receiptReference,
        String reason,

        @Schema(
                description =
                        "ACCOUNT where nobody knows yet where to pay: it is in no batch and is not sent until an account was entered"
                                + " (payouts/{id}/account) and confirmed. Absent where nothing is awaited.")
        String waitsFor,

        long version) {

    public static PayoutView of(Payout payout, boolean inFull) {
        return new PayoutView(
                payout.id(),
                payout.claimId(),
                payout.reference(),
                payout.order().code(),
                payout.order().amount(),
                payout.order().payer(),
                PayeeView.of(payout.order().payee(), inFull),
                payout.status(),
                payout.attempt(),
                payout.replaces(),
                payout.orderedAt(),
                payout.sentAt(),
                payout.paidOn(),
                payout.receiptReference(),
                payout.reason(),
                payout.status() == PayoutStatus.ORDERED
                                && payout.order().payee().awaitsAccount()
                        ? "ACCOUNT"
                        : null,
                payout.version());
    }
}
