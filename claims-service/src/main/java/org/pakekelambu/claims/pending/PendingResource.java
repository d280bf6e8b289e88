package org.pakekelambu.claims.pending;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** What waits for a second person, over HTTP. */
@Path("/api/v1/pending")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Due", description = "What must be paid, and what nobody claimed.")
public class PendingResource {
    private final PendingService service;

    PendingResource(PendingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(
            summary = "What waits for a second person",
            description =
                    "Repayments and waivers of money asked back, deaths said to be reported by mistake, claims somebody would"
                            + " withdraw, held money that became free while an appeal outside the office is open:"
                            + " the longest waiting first. School years have a list of their own, claims to be decided"
                            + " stand under claims?status=PROPOSED.")
    @APIResponse(responseCode = "200", description = "What waits, of the caller's regions")
    public Page<PendingView> pending(@BeanParam PageRequest page) {
        return service.page(page);
    }
}
