package org.pakekelambu.claims.scholarship;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.scholarship.store.LedgerRow;

/** A school year in the ledger. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "School money for one child and one school year.", examples = """
                {"id": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d66", "child": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22",
                 "schoolYear": "2027/2028", "level": "SD", "yearInLevel": 2, "amount": 1500000, "state": "REQUESTED",
                 "documents": ["SCHOOL_LETTER"], "requestedBy": "rina", "requestedAt": "2027-07-15T03:00:00Z", "version": 1}""")
public record YearView(
        UUID id,
        UUID child,
        String schoolYear,
        String level,
        int yearInLevel,
        @Schema(description = "Whole rupiah.") long amount,

        @Schema(description = "REQUESTED, APPROVED or REJECTED.")
        String state,

        List<String> documents,
        String requestedBy,
        Instant requestedAt,
        String decidedBy,

        @Schema(description = "The payout that was ordered.")
        UUID payoutId,

        long version) {

    static YearView of(LedgerRow row) {
        return new YearView(
                row.id(),
                row.child(),
                row.place().year().toString(),
                row.place().level().name(),
                row.place().yearInLevel(),
                row.amount(),
                row.state(),
                row.documents(),
                row.requestedBy(),
                row.requestedAt(),
                row.decidedBy(),
                row.payoutId(),
                row.version());
    }
}
