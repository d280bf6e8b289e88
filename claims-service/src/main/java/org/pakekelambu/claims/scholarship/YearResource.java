package org.pakekelambu.claims.scholarship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.scholarship.store.LedgerRow;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.query.Page;

/** The ledger of school years over HTTP. */
@Path("/api/v1/claims/{id}/scholarship/years")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Scholarship")
public class YearResource {
    private final LedgerService service;

    YearResource(LedgerService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR})
    @Operation(summary = "School years asked for", description = "Per child and school year, oldest first.")
    @APIResponse(responseCode = "200", description = "The ledger of the claim")
    public Page<YearView> list(@PathParam("id") UUID id) {
        return new Page<>(service.of(id).stream().map(YearView::of).toList(), null);
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "Ask for a school year",
            description =
                    "For one of the two children the family chose, once per school year (409), while the right lasts: not at"
                            + " 23, married or working, no level beyond its years, TK and SD together 8, never back to a lower"
                            + " level (422 with every fault). The amount is that of the day of the risk.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for; a second person decides",
            content = @Content(schema = @Schema(implementation = YearView.class)))
    public Response ask(@PathParam("id") UUID id, @NotNull @Valid YearRequest request) {
        LedgerRow row =
                service.ask(id, request.child(), request.place(), request.documents(), request.guardianConsent());
        return Response.status(Response.Status.CREATED)
                .header("Location", "/api/v1/claims/" + id + "/scholarship/years/" + row.id())
                .tag(ETags.of(row.version()))
                .entity(YearView.of(row))
                .build();
    }

    @POST
    @Path("/{yearId}/decision")
    @RolesAllowed(Roles.APPROVER)
    @Idempotent
    @Operation(
            summary = "Decide on a school year",
            description = "By somebody else than who asked (403). APPROVE orders the payout; decided once (409).")
    @APIResponse(
            responseCode = "200",
            description = "The school year",
            content = @Content(schema = @Schema(implementation = YearView.class)))
    public Response decide(
            @PathParam("id") UUID id, @PathParam("yearId") UUID yearId, @NotNull @Valid YearDecisionRequest request) {
        LedgerRow row = service.decide(
                id,
                yearId,
                request.outcome() == YearDecisionRequest.Outcome.APPROVE,
                request.reason(),
                request.account() == null ? null : request.account().toAccount(),
                request.guardian());
        return Response.ok(YearView.of(row)).tag(ETags.of(row.version())).build();
    }
}
