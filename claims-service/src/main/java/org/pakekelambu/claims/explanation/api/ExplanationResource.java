package org.pakekelambu.claims.explanation.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.explanation.ExplanationService;
import org.pakekelambu.claims.explanation.domain.ClaimExplanation;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.precondition.ETags;

/** Why a claim pays what it pays. */
@Path("/api/v1/claims/{id}/explanation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Explanations", description = "Every rupiah explained: as a tree, and as a letter to the family.")
public class ExplanationResource {
    private final ExplanationService explanations;

    ExplanationResource(ExplanationService explanations) {
        this.explanations = explanations;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR})
    @Operation(
            summary = "Why the claim pays what it pays",
            description =
                    "Each amount with its formula, the parameters of the law (value, date, article, confidence), the facts,"
                            + " and where each fact came from: an event and its version, a paper, the report, an officer. The"
                            + " leaves add up to the payout. As on a date (asOf) or as we knew it at an instant (knownAt). What"
                            + " rests on one secondary page or on an assumption is listed in notices. The read is audited.")
    @APIResponse(
            responseCode = "200",
            description = "The explanation, with the ETag of the claim",
            content = @Content(schema = @Schema(implementation = ClaimExplanationView.class)))
    public Response explanation(
            @PathParam("id") UUID id,
            @Parameter(description = "As it was at the end of this day", example = "2026-07-12") @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "As we knew it at this instant", example = "2026-07-12T03:00:00Z")
                    @QueryParam("knownAt")
                    Instant knownAt) {
        ClaimExplanation explanation = explanations.explain(id, asOf, knownAt, "claim-explanation-read");
        return Response.ok(ClaimExplanationView.of(explanation))
                .tag(ETags.of(explanation.claim().version()))
                .build();
    }
}
