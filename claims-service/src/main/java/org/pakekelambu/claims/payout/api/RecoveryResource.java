package org.pakekelambu.claims.payout.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.payout.RecoveryService;
import org.pakekelambu.claims.payout.domain.Recovery;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.query.Page;

/** Money asked back after a correction, over HTTP. */
@Path("/api/v1/claims/{id}/recoveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class RecoveryResource {
    private final RecoveryService recoveries;

    RecoveryResource(RecoveryService recoveries) {
        this.recoveries = recoveries;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(
            summary = "What is asked back",
            description = "Per share: what was paid beyond the last decision, and what came back of it.")
    @APIResponse(responseCode = "200", description = "Shares that were overpaid")
    public Page<RecoveryView> list(@PathParam("id") UUID id) {
        return page(recoveries.of(id));
    }

    private static Page<RecoveryView> page(List<Recovery> found) {
        return new Page<>(found.stream().map(RecoveryView::of).toList(), null);
    }
}
