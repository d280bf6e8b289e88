package org.pakekelambu.manners.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.csv.CsvLine;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** What auditors may look through: the entries of their regions. */
@Path("/api/v1/audit-entries")
@Tag(name = "audit", description = "Who did what to whose data.")
@RolesAllowed(Roles.AUDITOR)
public class AuditResource {
    private static final int MOST_EXPORTED = 100_000;
    private final AuditStore store;
    private final Caller caller;

    AuditResource(AuditStore store, Caller caller) {
        this.store = store;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Audit entries", description = "The entries of your regions, the newest first.")
    public Page<AuditEntryView> list(
            @Parameter(description = "Id of someone it is about.") @QueryParam("subject") String subject,
            @Parameter(description = "`sub` of who did it.") @QueryParam("actor") String actor,
            @QueryParam("action") String action,
            @Parameter(description = "A rule the entry names among its details.", example = "WaitingTimePassed")
                    @QueryParam("rule")
                    String rule,
            @Parameter(description = "Whole rupiah, at least; entries without an amount are left out.")
                    @QueryParam("minAmount")
                    Long minAmount,
            @Parameter(description = "Whole rupiah, at most.") @QueryParam("maxAmount") Long maxAmount,
            @Parameter(description = "Not before this instant.") @QueryParam("from") Instant from,
            @Parameter(description = "Before this instant.") @QueryParam("to") Instant to,
            @BeanParam PageRequest page)
            throws SQLException {
        var filter = new AuditStore.Filter(subject, actor, action, rule, minAmount, maxAmount, from, to);
        return Page.of(
                store.find(filter, caller.regions(), page), page, entry -> Cursor.of(entry.id()), entry -> entry);
    }

    @GET
    @Path("/export")
    @Produces("text/csv")
    @Operation(
            summary = "Audit entries as a CSV file",
            description =
                    "The same, the newest 100,000; where there are more the last line begins with CUT and says so. Cells that look like formulas are made harmless.")
    public Response export(
            @Parameter(description = "Id of someone it is about.") @QueryParam("subject") String subject,
            @Parameter(description = "`sub` of who did it.") @QueryParam("actor") String actor,
            @QueryParam("action") String action,
            @Parameter(description = "A rule the entry names among its details.", example = "WaitingTimePassed")
                    @QueryParam("rule")
                    String rule,
            @Parameter(description = "Whole rupiah, at least; entries without an amount are left out.")
                    @QueryParam("minAmount")
                    Long minAmount,
            @Parameter(description = "Whole rupiah, at most.") @QueryParam("maxAmount") Long maxAmount,
            @Parameter(description = "Not before this instant.") @QueryParam("from") Instant from,
            @Parameter(description = "Before this instant.") @QueryParam("to") Instant to)
            throws SQLException {
        var filter = new AuditStore.Filter(subject, actor, action, rule, minAmount, maxAmount, from, to);
        var csv = new StringBuilder(CsvLine.of(
                "id",
                "at",
                "businessDate",
                "actor",
                "client",
                "onBehalfOf",
                "action",
                "subjects",
                "region",
                "reason",
                "result",
                "requestId",
                "details"));
        var entries = store.find(filter, caller.regions(), MOST_EXPORTED + 1);
        for (AuditEntryView entry : entries.subList(0, Math.min(entries.size(), MOST_EXPORTED))) {
            csv.append(CsvLine.of(
                    entry.id(),
                    entry.at(),
                    entry.businessDate(),
                    entry.actor(),
                    entry.client(),
                    entry.onBehalfOf(),
                    entry.action(),
                    String.join(" ", entry.subjects()),
                    entry.region(),
                    entry.reason(),
                    entry.result(),
                    entry.requestId(),
                    entry.details()));
        }
        if (entries.size() > MOST_EXPORTED) {
            csv.append(CsvLine.of("CUT", "only the newest " + MOST_EXPORTED + "; ask for the rest by period"));
        }
        return Response.ok(csv.toString(), "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"audit-entries.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
