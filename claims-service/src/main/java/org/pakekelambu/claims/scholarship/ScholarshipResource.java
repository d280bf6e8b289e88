package org.pakekelambu.claims.scholarship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Roles;

/** Scholarships over HTTP. */
@Path("/api/v1/claims/{id}/scholarship")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scholarship", description = "School money of the children, year by year.")
public class ScholarshipResource {
    private final ScholarshipService service;

    ScholarshipResource(ScholarshipService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR})
    @Operation(
            summary = "What each child may claim for school",
            description = "Now and in later school years, for at most two children; where there is no right, why.")
    @APIResponse(responseCode = "200", description = "Per child")
    public ScholarshipView get(@PathParam("id") UUID id) {
        return service.of(id);
    }
}
