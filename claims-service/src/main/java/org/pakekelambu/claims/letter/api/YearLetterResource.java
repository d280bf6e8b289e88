package org.pakekelambu.claims.letter.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.letter.YearLetterService;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Language;

/** The letter on a school year. */
@Path("/api/v1/claims/{id}/scholarship/years/{yearId}/letter")
@Tag(name = "Explanations")
public class YearLetterResource {
    private final YearLetterService letters;

    YearLetterResource(YearLetterService letters) {
        this.letters = letters;
    }

    @GET
    @Produces({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML, Printed.PDF})
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR})
    @Operation(
            summary = "The letter to the family on a school year",
            description =
                    "What was decided on it, why, who receives, and what to do when one disagrees; 409 before anybody decided. As"
                            + " plain text, HTML or PDF by Accept, in Indonesian (default) or English by Accept-Language. Names"
                            + " are masked except for the paying partner. Every letter is audited.")
    @APIResponse(
            responseCode = "200",
            description = "The letter",
            content = {
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING),
                        example =
                                "NOTICE OF THE DECISION ON SCHOOL MONEY\n\nThe school year\n2027/2028, primary school (SD), year 2  Rp1.500.000"),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Printed.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response letter(
            @PathParam("id") UUID id,
            @PathParam("yearId") UUID yearId,
            @HeaderParam("Accept-Language") String accepted,
            @Context Request request) {
        Language language = Language.of(accepted);
        return Printed.of(letters.letter(id, yearId, language), yearId, language, request);
    }
}
