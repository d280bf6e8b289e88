package org.pakekelambu.claims.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.database.Database;

/** One entry of the book as an auditor reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Who decided what on a claim, when, why, about how much.", examples = """
                {"id": 17, "claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11", "claimVersion": 3, "kind": "APPROVE", "rules": ["WaitingTimePassed"],
                 "by": "budi", "amount": 42000000, "overrides": false, "decidedOn": "2026-11-22",
                 "recordedAt": "2026-11-22T03:00:00Z", "region": "16.06"}""")
public record DecisionEntryView(
        long id,
        UUID claimId,
        long claimVersion,
        @Schema(description = "Id of the worker.") UUID person,
        String region,

        @Schema(examples = "APPROVE") String kind,

        @Schema(examples = "HeirsRecognised", description = "The rule whose question was answered.")
        String rule,

        @Schema(description = "All rules it was about: of a claim decided, those that did not plainly hold.")
        List<String> rules,

        @Schema(description = "`sub` of who decided.") String by,

        @Schema(description = "The absent person for whom he stood in.")
        String onBehalfOf,

        @Schema(description = "Whole rupiah it was about.") long amount,

        @Schema(description = "True where it stands in place of what the machine proposed or could not tell.")
        boolean overrides,

        String reason,
        LocalDate decidedOn,
        Instant recordedAt) {

    static DecisionEntryView of(ResultSet row, String reason) throws SQLException {
        return new DecisionEntryView(
                row.getLong("id"),
                row.getObject("claim_id", UUID.class),
                row.getLong("claim_version"),
                row.getObject("worker_id", UUID.class),
                row.getString("region"),
                row.getString("kind"),
                row.getString("rule"),
                List.of((String[]) row.getArray("rules").getArray()),
                row.getString("by_subject"),
                row.getString("on_behalf_of"),
                row.getLong("amount"),
                row.getBoolean("overrides"),
                reason,
                row.getObject("business_on", LocalDate.class),
                Database.instant(row, "recorded_at"));
    }
}
