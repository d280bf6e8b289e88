package org.pakekelambu.claims.payout.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.payout.RecoveryService;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** Everything that is still to come back, over HTTP. */
@Path("/api/v1/recoveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class OpenRecoveryResource {
    private final RecoveryService recoveries;

    OpenRecoveryResource(RecoveryService recoveries) {
        this.recoveries = recoveries;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(
            summary = "What is still to come back",
            description =
                    "Over all claims, the longest asked for first: what was paid beyond the last decision, what came back of"
                            + " it, what was given up, and what is open.")
    @APIResponse(responseCode = "200", description = "A page of shares with something open")
    public Page<RecoveryView> list(@BeanParam PageRequest page) {
        return recoveries.open(page, RecoveryView::of);
    }
}
