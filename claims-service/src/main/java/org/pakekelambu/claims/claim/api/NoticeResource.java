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
import org.pakekelambu.claims.claim.NoticeService;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;

/** That a claimant was told. */
@Path("/api/v1/claims/{id}/missing-notice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class NoticeResource {
    private final NoticeService notices;
    private final ClaimAnswers answers;

    NoticeResource(NoticeService notices, ClaimAnswers answers) {
        this.notices = notices;
        this.answers = answers;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "Note that the claimant was told what is missing",
            description =
                    "Within seven working days from stage II (PP 44/2015 Ps 44(7)). Who told, when and of which papers is kept"
                            + " and shown under missingNotices; the alarm MISSING_NOTICE ends, until another paper is found"
                            + " missing. 409 when nothing is asked for. The letter itself: claims/{id}/letter?about=MISSING_DOCUMENTS.")
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response told(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NoticeRequest request) {
        return answers.found(notices.told(id, ifMatch, request.toldOn(), request.channel()), null);
    }
}
