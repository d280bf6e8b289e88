package org.pakekelambu.claims.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** The auditor's questions over HTTP. */
@Path("/api/v1/decisions")
@RolesAllowed(Roles.AUDITOR)
@Tag(name = "Decisions", description = "Every word a person spoke on a claim.")
public class DecisionResource {
    private final DecisionReading reading;

    DecisionResource(DecisionReading reading) {
        this.reading = reading;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decisions, the newest first",
            description =
                    "Narrowed by person, claim, officer, rule, kind, amount, period, and whether they overrode the"
                            + " machine. The period counts business days in Jakarta.")
    @APIResponse(responseCode = "200", description = "A page of decisions")
    public Page<DecisionEntryView> list(@BeanParam DecisionFilter filter, @BeanParam PageRequest page) {
        return reading.page(filter, page);
    }

    @GET
    @Path("/export")
    @Produces("text/csv")
    @Operation(
            summary = "The same as a CSV file",
            description =
                    "All that match, the newest 100,000; where there are more the last line begins with CUT and says so. Cells that look like formulas are made harmless.")
    @APIResponse(responseCode = "200", description = "A CSV file with a header line")
    public Response export(@BeanParam DecisionFilter filter) {
        return Response.ok(reading.csv(filter), "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"decisions.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
