package org.pakekelambu.claims.scholarship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** School years of all claims over HTTP. */
@Path("/api/v1/scholarships/years")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scholarship")
public class WaitingYearResource {
    private final YearReading years;
    private final Caller caller;

    WaitingYearResource(YearReading years, Caller caller) {
        this.years = years;
        this.caller = caller;
    }

    /** The states of a school year. */
    public enum State {
        REQUESTED,
        APPROVED,
        REJECTED
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "School years that wait for a second person",
            description =
                    "Over all claims in the caller's regions, the longest waiting first; or those that were approved or rejected.")
    @APIResponse(responseCode = "200", description = "A page of school years")
    public Page<YearView> list(
            @Parameter(description = "REQUESTED when absent", example = "REQUESTED") @QueryParam("status") State status,
            @BeanParam PageRequest page) {
        return years.page(status == null ? State.REQUESTED.name() : status.name(), page, caller.has(Roles.PARTNER));
    }
}
