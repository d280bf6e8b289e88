package org.pakekelambu.claims.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.payout.api.PayeeView;
import org.pakekelambu.claims.payout.domain.PayeeAccount;

/** An entered account as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An account entered for a payee who had none, and who confirmed it.", examples = """
                {"id": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d99", "payoutId": "0d3c2f1e-5a4b-3c6d-8e7f-90a1b2c3d4e5",
                 "payee": {"role": "FACILITY", "name": "R*** S***", "bank": "BANK SUMSEL BABEL", "accountNumber": "******7890",
                 "accountHolder": "R*** S***"}, "state": "ENTERED", "enteredBy": "rina",
                 "enteredAt": "2026-11-22T03:00:00Z", "version": 1}""")
public record EnteredAccountView(
        UUID id,

        @Schema(description = "The instruction it was entered for.")
        UUID payoutId,

        @Schema(description = "In full for the second person, who compares it with the bank book; masked for others.")
        PayeeView payee,

        PayeeAccount.State state,
        String enteredBy,
        Instant enteredAt,
        String decidedBy,
        Instant decidedAt,
        @Schema(description = "Also the ETag.") long version) {

    static EnteredAccountView of(PayeeAccount account, boolean inFull) {
        return new EnteredAccountView(
                account.id(),
                account.payoutId(),
                PayeeView.of(account.payee(), inFull),
                account.state(),
                account.enteredBy(),
                account.enteredAt(),
                account.decidedBy(),
                account.decidedAt(),
                account.version());
    }
}
