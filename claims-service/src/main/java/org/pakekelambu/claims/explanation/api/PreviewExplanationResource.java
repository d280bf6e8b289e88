package org.pakekelambu.claims.explanation.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.claim.api.FileClaimRequest;
import org.pakekelambu.claims.explanation.ExplanationService;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.secrets.Fingerprints;

/** Why a claim would pay what it would pay. */
@Path("/api/v1/claims/preview/explanation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Explanations")
public class PreviewExplanationResource {
    private final ExplanationService explanations;
    private final Fingerprints fingerprints;

    PreviewExplanationResource(ExplanationService explanations, Fingerprints fingerprints) {
        this.explanations = explanations;
        this.fingerprints = fingerprints;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(
            summary = "Why a claim would pay what it would pay",
            description =
                    "The same body as previewing a claim, answered with the tree of every amount; nothing is stored and no"
                            + " Idempotency-Key is needed.")
    @APIResponse(responseCode = "200", description = "The explanation of the claim as it would be")
    public ClaimExplanationView explanation(@NotNull @Valid FileClaimRequest request) {
        return ClaimExplanationView.of(explanations.explainPreview(
                request.toFacts(fingerprints), request.worker().wanted(fingerprints)));
    }
}
