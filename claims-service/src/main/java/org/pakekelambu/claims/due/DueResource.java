package org.pakekelambu.claims.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** The list of today. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Due", description = "What must be paid, and what nobody claimed.")
public class DueResource {
    private final DueService service;

    DueResource(DueService service) {
        this.service = service;
    }

    @GET
    @Path("/due")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(
            summary = "What must be paid by a day",
            description =
                    "Unpaid claims due on or before that day, the longest due first, with days late and what that costs.")
    @APIResponse(responseCode = "200", description = "Claims that are due or late")
    public Page<DueView> due(
            @Parameter(description = "Today when absent", example = "2026-03-10") @QueryParam("on") LocalDate on,
            @BeanParam PageRequest page) {
        return service.due(on, page);
    }

    @GET
    @Path("/unclaimed")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "Deaths nobody claimed",
            description =
                    "Workers whose death the registry recorded and for whom no claim stands, the longest ago first.")
    @APIResponse(responseCode = "200", description = "Deaths without a claim")
    public Page<UnclaimedView> unclaimed(@BeanParam PageRequest page) {
        return service.unclaimed(page);
    }
}
