package org.pakekelambu.claims.recovery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.pakekelambu.claims.recovery.RecoveryProposal.Kind;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.query.Page;

/** Giving up money that is asked back, over HTTP. */
@Path("/api/v1/claims/{id}/recoveries/waivers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class WaiverResource {
    private final RecoveryProposals waivers;

    WaiverResource(RecoveryProposals waivers) {
        this.waivers = waivers;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(
            summary = "What was proposed to be given up",
            description = "The latest first, at most 100; with who proposed and who decided.")
    @APIResponse(responseCode = "200", description = "Waivers of the claim")
    public Page<RecoveryProposalView> list(@PathParam("id") UUID id) {
        return new Page<>(
                waivers.of(id, Kind.WAIVED).stream()
                        .map(RecoveryProposalView::of)
                        .toList(),
                null);
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.TREASURER})
    @Idempotent
    @Operation(
            summary = "Propose to give up money asked back",
            description =
                    "In whole or in part, at most what is open (422), one proposal for a share at a time (409). Nothing changes"
                            + " until another person decides.")
    @APIResponse(
            responseCode = "201",
            description = "The proposal, with ETag",
            content = @Content(schema = @Schema(implementation = RecoveryProposalView.class)))
    public Response propose(@PathParam("id") UUID id, @NotNull @Valid WaiverRequest request) {
        RecoveryProposal waiver = waivers.propose(
                id, Kind.WAIVED, request.lineKey(), request.payee(), request.amount(), request.reason());
        return Response.status(Response.Status.CREATED)
                .tag(ETags.of(waiver.version()))
                .entity(RecoveryProposalView.of(waiver))
                .build();
    }

    @POST
    @Path("/{waiverId}/decision")
    @RolesAllowed(Roles.APPROVER)
    @Idempotent
    @Operation(
            summary = "Give it up, or go on asking, as the second person",
            description =
                    "Never by who proposed it, under whichever account, nor for his own family (403). Both words stand in the"
                            + " decision book; what is still open becomes less. What was repaid meanwhile may leave too little"
                            + " to give up (422).")
    @APIResponse(
            responseCode = "200",
            description = "The waiver, with ETag",
            content = @Content(schema = @Schema(implementation = RecoveryProposalView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @PathParam("waiverId") UUID waiverId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RecoveryDecisionRequest request) {
        boolean approve = request.outcome() == RecoveryDecisionRequest.Outcome.APPROVE;
        RecoveryProposal waiver = waivers.decide(id, Kind.WAIVED, waiverId, ifMatch, approve, request.reason());
        return Response.ok(RecoveryProposalView.of(waiver))
                .tag(ETags.of(waiver.version()))
                .build();
    }
}
