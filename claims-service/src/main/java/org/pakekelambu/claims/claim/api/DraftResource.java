package org.pakekelambu.claims.claim.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.claim.ClaimService;
import org.pakekelambu.claims.claim.Correction;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.secrets.Fingerprints;

/** Drafts: begun by an officer, saved again, filed later. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class DraftResource {
    private final ClaimService claims;
    private final ClaimAnswers answers;
    private final Fingerprints fingerprints;

    DraftResource(ClaimService claims, ClaimAnswers answers, Fingerprints fingerprints) {
        this.claims = claims;
        this.answers = answers;
        this.fingerprints = fingerprints;
    }

    @POST
    @Path("/drafts")
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "Begin a draft",
            description =
                    "With the minimum facts: who, what, when, by what cause. Papers may be added to it; it is examined once it"
                            + " is filed (claims/{id}/filing). claims/{id}/preparation shows what is known for it. 409 when a draft of this worker's"
                            + " death stands already; the problem names it (draftId).")
    @APIResponse(
            responseCode = "201",
            description = "The draft, with Location and ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response begin(@NotNull @Valid FileClaimRequest request) {
        return answers.created(
                claims.draft(request.toFacts(fingerprints), request.worker().wanted(fingerprints)));
    }

    @POST
    @Path("/{id}/filing/as-reported")
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "File a draft as it was reported",
            description =
                    "With what the body adds or says otherwise; what is absent stays as it was reported (the claim shows it under"
                            + " reported), so that an officer files another's report without typing it again. An empty body {} files it as"
                            + " it is. Answers, amounts and percentages are given once it is filed, by another officer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = AssessmentRequest.class),
                            examples = @ExampleObject(name = "added", value = "{\"documents\": [\"HEIR_LETTER\"]}")))
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response fileAsReported(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AssessmentRequest request) {
        return answers.found(claims.fileAsReported(id, ifMatch, added(request)), null);
    }

    @PATCH
    @Path("/{id}/draft")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            summary = "Add to a draft",
            description =
                    "What the body says is added or replaced, what is absent stays as it was reported: by whomever the"
                            + " draft was begun, nothing has to be typed again. 409 once it is filed.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = AssessmentRequest.class),
                            examples = @ExampleObject(name = "added", value = "{\"documents\": [\"HEIR_LETTER\"]}")))
    @APIResponse(
            responseCode = "200",
            description = "The draft, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response add(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AssessmentRequest request) {
        return answers.found(claims.addToDraft(id, ifMatch, added(request)), null);
    }

    private Correction added(AssessmentRequest request) {
        if (request.speaksForTheLaw()) {
            throw Problem.invalid("answers", "set-by-assessment");
        }
        return request.toCorrection(fingerprints);
    }

    @PUT
    @Path("/{id}/draft")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            summary = "Save a draft again",
            description =
                    "Replaces what was said by what is said now; papers that were uploaded stay. 409 once it is filed.")
    @APIResponse(
            responseCode = "200",
            description = "The draft, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response save(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FileClaimRequest request) {
        return answers.found(
                claims.saveDraft(
                        id,
                        ifMatch,
                        request.toFacts(fingerprints),
                        request.worker().wanted(fingerprints)),
                null);
    }
}
