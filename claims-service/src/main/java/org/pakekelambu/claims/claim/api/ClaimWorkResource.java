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
import org.pakekelambu.claims.claim.ClaimService;
import org.pakekelambu.claims.claim.DecisionService;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.secrets.Fingerprints;
import org.pakekelambu.manners.time.BusinessClock;

/** The steps of a claim after its filing. Each needs the ETag of what was read. */
@Path("/api/v1/claims/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class ClaimWorkResource {
    private final ClaimService claims;
    private final AssessmentService assessments;
    private final DecisionService decisions;
    private final ClaimAnswers answers;
    private final Fingerprints fingerprints;
    private final Caller caller;
    private final BusinessClock clock;

    ClaimWorkResource(
            ClaimService claims,
            AssessmentService assessments,
            DecisionService decisions,
            ClaimAnswers answers,
            Fingerprints fingerprints,
            Caller caller,
            BusinessClock clock) {
        this.claims = claims;
        this.assessments = assessments;
        this.decisions = decisions;
        this.answers = answers;
        this.fingerprints = fingerprints;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/filing")
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "File what was only reported",
            description =
                    "A DRAFT becomes a claim, with the facts as they are now known. Who files it cannot decide it.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response filing(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FileClaimRequest request) {
        return answers.found(
                claims.fileDraft(
                        id,
                        ifMatch,
                        request.toFacts(fingerprints),
                        request.worker().wanted(fingerprints)),
                null);
    }

    @POST
    @Path("/assessment")
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "Answer what was unclear",
            description =
                    "Answers findings that are UNCLEAR, notes papers received, corrects facts; the claim is examined again at"
                            + " once. After an approval it cancels the approval as long as no money is on its way.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response assessment(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AssessmentRequest request) {
        return answers.found(assessments.assess(id, ifMatch, request.toCorrection(fingerprints)), null);
    }

    @POST
    @Path("/decision")
    @RolesAllowed(Roles.APPROVER)
    @Idempotent
    @Operation(
            summary = "Decide as the second person",
            description =
                    "APPROVE orders the payouts; REJECT closes the claim; RETURN sends it back to an officer. Only a PROPOSED"
                            + " claim can be decided (409), never by who filed or assessed it (403), and one death is paid once (409)."
                            + " Above the amount set by the office, and whenever money that is out would go to other people, a second"
                            + " approver is needed: until then it stays PROPOSED. Money somebody else holds is ordered anew only once"
                            + " that is repaid or given up, or both approvers say secondPayment.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response decision(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        return answers.found(
                decisions.decide(
                        id,
                        ifMatch,
                        request.outcome(),
                        request.reason(),
                        request.onBehalfOf(),
                        request.secondPayment()),
                null);
    }

    @POST
    @Path("/bpjs-decision")
    @RolesAllowed(Roles.PARTNER)
    @Idempotent
    @Operation(
            summary = "What BPJS decided",
            description = "Kept beside ours; the answer shows the difference by line. Nothing of ours is overwritten.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response bpjsDecision(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid BpjsDecisionRequest request) {
        return answers.found(
                assessments.bpjsDecided(id, ifMatch, request.toDecision(caller.subject(), clock.now(), clock.today())),
                null);
    }
}
