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
import org.pakekelambu.claims.claim.AssessmentService;
import org.pakekelambu.claims.claim.DeathWithdrawalService;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.secrets.Fingerprints;

/** What turns out to be otherwise after a decision. Nothing that was decided or paid is overwritten. */
@Path("/api/v1/claims/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class CorrectionResource {
    private final AssessmentService assessments;
    private final DeathWithdrawalService deaths;
    private final ClaimAnswers answers;
    private final Fingerprints fingerprints;

    CorrectionResource(
            AssessmentService assessments,
            DeathWithdrawalService deaths,
            ClaimAnswers answers,
            Fingerprints fingerprints) {
        this.deaths = deaths;
        this.assessments = assessments;
        this.answers = answers;
        this.fingerprints = fingerprints;
    }

    @POST
    @Path("/correction")
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "Correct what was decided and may be paid",
            description =
                    "A later fact (arrears paid, a new heir, a wrong wage) on a claim that was approved. What has not left is"
                            + " called back, the claim is examined again, and the next decision orders a supplement or asks"
                            + " the difference back. Nothing that was paid is overwritten. A reason is needed.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response correction(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AssessmentRequest request) {
        if (request.reason() == null || request.reason().isBlank()) {
            throw Problem.invalid("reason", "reason-needed");
        }
        return answers.found(assessments.correct(id, ifMatch, request.toCorrection(fingerprints)), null);
    }

    @POST
    @Path("/death-withdrawal")
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "Say that a death was reported by mistake",
            description =
                    "The first of two people. Money that has not left is held back at once; another person confirms.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response doubt(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReasonRequest request) {
        return answers.found(deaths.doubt(id, ifMatch, request.reason()), null);
    }

    @POST
    @Path("/death-withdrawal/confirmation")
    @RolesAllowed(Roles.APPROVER)
    @Idempotent
    @Operation(
            summary = "Confirm that a death was reported by mistake",
            description =
                    "By another person (403). The claim is WITHDRAWN, what was paid is asked back, the registry hears that the"
                            + " death never was: cover reopens. The history stays.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response confirm(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReasonRequest request) {
        return answers.found(deaths.confirm(id, ifMatch, request.reason()), null);
    }

    @POST
    @Path("/death-withdrawal/refusal")
    @RolesAllowed(Roles.APPROVER)
    @Idempotent
    @Operation(
            summary = "Say that the doubt about a death is unfounded",
            description =
                    "By another person than who doubted it (403). The death stands, what had been held back is ordered again,"
                            + " the history stays.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response unfounded(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReasonRequest request) {
        return answers.found(deaths.unfounded(id, ifMatch, request.reason()), null);
    }
}
