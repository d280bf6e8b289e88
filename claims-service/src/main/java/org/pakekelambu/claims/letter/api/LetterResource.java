package org.pakekelambu.claims.letter.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.letter.LetterService;
import org.pakekelambu.claims.letter.LetterSubject;
import org.pakekelambu.claims.letter.domain.Letter;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Language;
import org.pakekelambu.manners.problem.Problem;

/** Letters to the family. */
@Path("/api/v1/claims/{id}/letter")
@Tag(name = "Explanations")
public class LetterResource {
    private final LetterService letters;

    LetterResource(LetterService letters) {
        this.letters = letters;
    }

    /** Whom a copy is for. */
    public enum Reader {
        FAMILY,
        OFFICER
    }

    @GET
    @Produces({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML, Printed.PDF})
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR})
    @Operation(
            summary = "The letter to the family",
            description =
                    "About the DECISION: what is paid, to whom, by which article, what is held and what frees it, by which day, and what to do"
                            + " when one disagrees. About MISSING_DOCUMENTS: which, why, from whom, and by which days (409 when nothing is"
                            + " missing). About PAYMENT: what was paid to whom, when, under which reference, what is on its way, what"
                            + " remains and what is asked back, as it stands now (409 before anything is ordered). As plain text, HTML or PDF by Accept, in Indonesian (default) or English by"
                            + " Accept-Language. Names are masked except for the paying partner. The copy for the OFFICER ends"
                            + " with what is not confirmed. Every letter is audited.")
    @APIResponse(
            responseCode = "200",
            description = "The letter",
            content = {
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING),
                        example =
                                "NOTICE OF THE DECISION ON YOUR CLAIM\n\nWhat is paid now\nDeath lump sum  Rp20.000.000\n    By: PP 82/2019 Ps 34(1)a"),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Printed.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response letter(
            @PathParam("id") UUID id,
            @Parameter(description = "As it was at the end of this day", example = "2026-07-12") @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "As we knew it at this instant", example = "2026-07-12T03:00:00Z")
                    @QueryParam("knownAt")
                    Instant knownAt,
            @Parameter(description = "Whom the copy is for; FAMILY when absent", example = "OFFICER")
                    @QueryParam("reader")
                    Reader reader,
            @Parameter(description = "What it tells; DECISION when absent", example = "PAYMENT") @QueryParam("about")
                    LetterSubject about,
            @HeaderParam("Accept-Language") String accepted,
            @Context Request request) {
        Language language = Language.of(accepted);
        LetterSubject subject = about == null ? LetterSubject.DECISION : about;
        if (subject == LetterSubject.PAYMENT && (asOf != null || knownAt != null)) {
            throw Problem.badRequest("unknown-parameter").error(asOf == null ? "knownAt" : "asOf", "payments-of-now");
        }
        Letter letter = letters.letter(id, subject, asOf, knownAt, reader == Reader.OFFICER, language);
        return Printed.of(letter, id, language, request);
    }
}
