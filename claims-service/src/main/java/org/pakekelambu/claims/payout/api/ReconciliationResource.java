package org.pakekelambu.claims.payout.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.payout.Reconciliation;
import org.pakekelambu.claims.payout.domain.Reconciled;
import org.pakekelambu.claims.payout.store.ReconciliationStore;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** Three-way reconciliation over HTTP. */
@Path("/api/v1/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TREASURER, Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR})
@Tag(name = "Payouts")
public class ReconciliationResource {
    private final Reconciliation reconciliation;

    ReconciliationResource(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @GET
    @Operation(
            summary = "Where decision, instruction and receipt part",
            description =
                    "The oldest decision first; of one claim or in one state where asked. AGREES only when asked.")
    @APIResponse(responseCode = "200", description = "Shares of claims")
    public Page<ReconciledView> open(
            @Parameter(description = "Only this claim") @QueryParam("claimId") UUID claimId,
            @Parameter(description = "Only this state") @QueryParam("state") Reconciled.State state,
            @BeanParam PageRequest page) {
        return Page.of(
                reconciliation.open(claimId, state, page),
                page,
                one -> Cursor.of(one.decidedOn(), one.claimId(), one.lineKey(), one.payeeKey()),
                ReconciledView::of);
    }

    @GET
    @Path("/ageing")
    @Operation(
            summary = "The ageing list",
            description = "Number and rupiah by state and by days since the decision: 0-3, 4-7, 8-30, 31+.")
    @APIResponse(responseCode = "200", description = "Sums by age and state")
    public Page<ReconciliationStore.Sum> ageing() {
        return new Page<>(reconciliation.ageing(), null);
    }
}
