package org.pakekelambu.claims.payout.api;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.payout.domain.PayoutStatus;

/** What became of handing an instruction to the bank. */
@Schema(description = "SENT, or UNKNOWN when the bank's answer was lost.", examples = "{\"status\": \"SENT\"}")
public record SendingRequest(
        @NotNull @Schema(required = true) Sent status) {
    /** UNKNOWN: ask by our reference, never send again. */
    public enum Sent {
        SENT,
        UNKNOWN
    }

    PayoutStatus next() {
        return PayoutStatus.valueOf(status.name());
    }
}
