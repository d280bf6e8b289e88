package org.pakekelambu.claims.decision;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What an auditor asks for; absent parts narrow nothing. */
public class DecisionFilter {
    @QueryParam("person")
    @Parameter(description = "Id of the worker whom it is about")
    UUID person;

    @QueryParam("claimId")
    @Parameter(description = "Id of the claim")
    UUID claimId;

    @QueryParam("officer")
    @Parameter(description = "`sub` of who decided, or of the absent person for whom somebody stood in")
    String officer;

    @QueryParam("rule")
    @Parameter(
            description = "Rule whose question was answered, or that did not plainly hold when the claim was decided",
            example = "WaitingTimePassed")
    String rule;

    @QueryParam("kind")
    @Parameter(description = "Kind of decision", example = "APPROVE")
    String kind;

    @QueryParam("overrides")
    @Parameter(description = "Only words that stand in place of the machine's, or only the others")
    Boolean overrides;

    @QueryParam("minAmount")
    @Parameter(description = "Whole rupiah, at least", example = "50000000")
    Long minAmount;

    @QueryParam("maxAmount")
    @Parameter(description = "Whole rupiah, at most", example = "100000000")
    Long maxAmount;

    @QueryParam("from")
    @Parameter(description = "Decided on or after this day", example = "2026-01-01")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Decided on or before this day", example = "2026-12-31")
    LocalDate to;

    /** Conditions with their values. */
    void narrow(BiConsumer<String, Object> sql) {
        sql.accept(" AND worker_id = ?", person);
        sql.accept(" AND claim_id = ?", claimId);
        sql.accept(" AND ? IN (by_subject, on_behalf_of)", officer);
        sql.accept(" AND rules @> ARRAY[?]::text[]", rule);
        sql.accept(" AND kind = ?", kind);
        sql.accept(" AND overrides = ?", overrides);
        sql.accept(" AND amount >= ?", minAmount);
        sql.accept(" AND amount <= ?", maxAmount);
        sql.accept(" AND business_on >= ?", from);
        sql.accept(" AND business_on <= ?", to);
    }
}
