package org.pakekelambu.claims.preparation;

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

/** What a draft needs to become a claim, over HTTP. */
@Path("/api/v1/claims/{id}/preparation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class PreparationResource {
    private final PreparationService preparations;

    PreparationResource(PreparationService preparations) {
        this.preparations = preparations;
    }

    @GET
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            summary = "What is known for a draft",
            description =
                    "Proof of cover, who inherits by the family on record, children with a right to school money, papers still"
                            + " to come, what it would propose, and a filing made ready. A person checks it, completes it and files"
                            + " it. 409 for what is filed already, and while the worker is not known.")
    @APIResponse(responseCode = "200", description = "The preparation")
    public PreparationView get(@PathParam("id") UUID id) {
        return preparations.of(id);
    }
}
