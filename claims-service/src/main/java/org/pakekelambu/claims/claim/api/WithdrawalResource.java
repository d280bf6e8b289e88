package org.pakekelambu.claims.claim.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.pakekelambu.claims.claim.ClaimWithdrawalService;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;

/** A claim that should not go on, by two people once it is filed. */
@Path("/api/v1/claims/{id}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class WithdrawalResource {
    private final ClaimWithdrawalService withdrawals;
    private final ClaimAnswers answers;

    WithdrawalResource(ClaimWithdrawalService withdrawals, ClaimAnswers answers) {
        this.withdrawals = withdrawals;
        this.answers = answers;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "Withdraw a draft, or propose to withdraw a claim",
            description =
                    "Before it is decided. A DRAFT is WITHDRAWN at once. A filed claim stays as it is (withdrawal in the answer)"
                            + " until another person confirms. Never while an appeal is open (409): decide it, or record that the"
                            + " family took it back. It stays readable.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response withdrawal(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReasonRequest request) {
        return answers.found(withdrawals.withdraw(id, ifMatch, request.reason()), null);
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Idempotent
    @Operation(
            summary = "Confirm that a claim is withdrawn",
            description =
                    "By another person than who proposed it, under whichever account (403). The claim is WITHDRAWN.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response confirm(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReasonRequest request) {
        return answers.found(withdrawals.confirm(id, ifMatch, request.reason()), null);
    }

    @POST
    @Path("/refusal")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Idempotent
    @Operation(
            summary = "Say that a claim goes on",
            description =
                    "By another person than who proposed to withdraw it (403). Nothing else of the claim changes.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response refuse(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReasonRequest request) {
        return answers.found(withdrawals.refuse(id, ifMatch, request.reason()), null);
    }
}
