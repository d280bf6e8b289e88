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
import org.pakekelambu.claims.payout.RecoveryService;
import org.pakekelambu.claims.payout.api.RecoveryView;
import org.pakekelambu.claims.recovery.RecoveryProposal.Kind;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.query.Page;

/** Money that was paid back, over HTTP: by the bank's own word at once, by a treasurer's once another person confirms it. */
@Path("/api/v1/claims/{id}/recoveries/repayments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class RepaymentResource {
    private final RecoveryService recoveries;
    private final RecoveryProposals proposals;
    private final Caller caller;

    RepaymentResource(RecoveryService recoveries, RecoveryProposals proposals, Caller caller) {
        this.recoveries = recoveries;
        this.proposals = proposals;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(
            summary = "Repayments treasurers entered",
            description = "The latest first, at most 100; with who entered and who confirmed.")
    @APIResponse(responseCode = "200", description = "Repayments of the claim")
    public Page<RecoveryProposalView> list(@PathParam("id") UUID id) {
        return new Page<>(
                proposals.of(id, Kind.REPAID).stream()
                        .map(RecoveryProposalView::of)
                        .toList(),
                null);
    }

    @POST
    @RolesAllowed({Roles.PARTNER, Roles.TREASURER})
    @Idempotent
    @Operation(
            summary = "A payee paid back",
            description =
                    "At most what is open (422). Entries are added, never changed. What a partner reports counts at once (200)."
                            + " What a treasurer enters counts once another person confirmed it (202), for shares that wait are"
                            + " ordered by it; one such entry for a share at a time (409).")
    @APIResponse(
            responseCode = "200",
            description = "What is asked back now",
            content = @Content(schema = @Schema(implementation = RecoveryView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The entry that waits for a second person, with ETag",
            content = @Content(schema = @Schema(implementation = RecoveryProposalView.class)))
    public Response repaid(@PathParam("id") UUID id, @NotNull @Valid RepaymentRequest request) {
        if (caller.has(Roles.TREASURER)) {
            RecoveryProposal entered = proposals.propose(
                    id, Kind.REPAID, request.lineKey(), request.payee(), request.amount(), request.reason());
            return answer(Response.Status.ACCEPTED, entered);
        }
        var now = recoveries.repaid(id, request.lineKey(), request.payee(), request.amount(), request.reason());
        return Response.ok(new Page<>(now.stream().map(RecoveryView::of).toList(), null))
                .build();
    }

    @POST
    @Path("/{repaymentId}/decision")
    @RolesAllowed({Roles.TREASURER, Roles.APPROVER})
    @Idempotent
    @Operation(
            summary = "Confirm that it was paid back, or not, as the second person",
            description =
                    "Never by who entered it, under whichever account, nor for his own family (403). Confirmed, it counts: what is"
                            + " still open becomes less, and shares that waited for it are ordered. What came back meanwhile may"
                            + " leave too little open (422).")
    @APIResponse(
            responseCode = "200",
            description = "The repayment, with ETag",
            content = @Content(schema = @Schema(implementation = RecoveryProposalView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @PathParam("repaymentId") UUID repaymentId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RecoveryDecisionRequest request) {
        boolean confirmed = request.outcome() == RecoveryDecisionRequest.Outcome.APPROVE;
        return answer(
                Response.Status.OK,
                proposals.decide(id, Kind.REPAID, repaymentId, ifMatch, confirmed, request.reason()));
    }

    private static Response answer(Response.Status status, RecoveryProposal proposal) {
        return Response.status(status)
                .entity(RecoveryProposalView.of(proposal))
                .tag(ETags.of(proposal.version()))
                .build();
    }
}
