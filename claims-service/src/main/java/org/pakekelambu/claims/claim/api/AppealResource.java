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
import org.pakekelambu.claims.claim.AppealService;
import org.pakekelambu.claims.claim.AppealTakenBackService;
import org.pakekelambu.claims.claim.DeterminationService;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;

/** Appeals over HTTP, stage by stage. */
@Path("/api/v1/claims/{id}/appeal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class AppealResource {
    private final AppealService appeals;
    private final AppealTakenBackService takenBack;
    private final DeterminationService determinations;
    private final ClaimAnswers answers;

    AppealResource(
            AppealService appeals,
            AppealTakenBackService takenBack,
            DeterminationService determinations,
            ClaimAnswers answers) {
        this.takenBack = takenBack;
        this.appeals = appeals;
        this.determinations = determinations;
        this.answers = answers;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "The family appeals",
            description =
                    "Against a decision (REJECTED, APPROVED or PAID): the claim is IN_REVIEW again; another officer assesses"
                            + " it with the new evidence and another person decides, and the claim then shows what changed by"
                            + " line. Stages: the OFFICE, as often as needed; then for JKK the LABOUR_INSPECTOR and the MINISTER"
                            + " (PP 44/2015 Ps 45), for JKM MEDIATION and the DISTRICT_COURT (Ps 57-58), each once and in this"
                            + " order (422); after the last nobody is left (409). Before a stage outside the office has spoken"
                            + " nobody decides (409). To uphold what was approved, approve the same lines. The law sets no day.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response appeal(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AppealRequest request) {
        return answers.found(
                appeals.appeal(
                        id,
                        ifMatch,
                        request.at(),
                        request.raisedOn(),
                        request.reference(),
                        request.documentId(),
                        request.reason()),
                null);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "The family takes its appeal back",
            description =
                    "By its signed request, which one officer uploads and another records here (403 for the same); 409 once"
                            + " the authority has spoken. What was decided before stands again (APPROVED, PAID or REJECTED);"
                            + " where an officer has assessed the claim meanwhile it is decided as usual. The same stage may be"
                            + " asked again.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response takenBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TakenBackRequest request) {
        return answers.found(takenBack.takenBack(id, ifMatch, request.documentId(), request.reason()), null);
    }

    @POST
    @Path("/determination")
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "What inspector, Minister, mediator or court decided",
            description =
                    "Recorded on the open appeal with its letter; then another officer assesses and another approver decides."
                            + " Against the word of the Minister or the court no decision is taken (422): not to reject where"
                            + " the family is right, not to give more where it is not (what was held and has been freed since is"
                            + " no more). Where the machine still refuses although the family is right, an officer answers that"
                            + " finding MET in an assessment: it stands by the ruling, as an override, and another person approves."
                            + " Who recorded the word does not answer by it (403), and its paper must be on file: upload it first"
                            + " and give its documentId (422). A later word takes its place.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response determination(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DeterminationRequest request) {
        return answers.found(
                determinations.determined(
                        id,
                        ifMatch,
                        request.outcome() == DeterminationRequest.Outcome.FOR_FAMILY,
                        request.decidedOn(),
                        request.reference(),
                        request.documentId(),
                        request.reason()),
                null);
    }

    @POST
    @Path("/determination/correction")
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "Correct what was recorded of the authority's word",
            description =
                    "By another officer than who recorded it (403), while the appeal is open (409). The whole word is given anew;"
                            + " what had been recorded stays beside it (mistyped), and what officers answered by it falls with it.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response correction(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DeterminationRequest request) {
        return answers.found(
                determinations.corrected(
                        id,
                        ifMatch,
                        request.outcome() == DeterminationRequest.Outcome.FOR_FAMILY,
                        request.decidedOn(),
                        request.reference(),
                        request.documentId(),
                        request.reason()),
                null);
    }
}
