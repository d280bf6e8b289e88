package org.pakekelambu.claims.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.query.Page;

/** The officer register over HTTP. */
@Path("/api/v1/officers")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Officers", description = "Who decides, so that nobody decides on himself or his family.")
public class OfficerResource {
    private final OfficerRegister register;
    private final Absences absences;

    OfficerResource(OfficerRegister register, Absences absences) {
        this.register = register;
        this.absences = absences;
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Idempotent
    @Operation(
            summary = "Enter an officer",
            description =
                    "From then on the officer can neither assess nor decide a claim in which he or his number appears:"
                            + " as worker, family, heir or claimant. Entries are added, never changed; the latest counts. Nobody"
                            + " enters his own number (403).")
    @APIResponse(responseCode = "204", description = "Entered")
    public Response enter(@NotNull @Valid OfficerRequest request) {
        register.enter(request.subject(), request.nik());
        return Response.noContent().build();
    }

    @GET
    @Path("/{subject}/entries")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(summary = "Who entered an officer", description = "Every entry of an officer's number, oldest first.")
    @APIResponse(responseCode = "200", description = "Entries")
    public Page<OfficerEntry> entries(@PathParam("subject") @NotBlank @Size(max = 200) String subject) {
        return new Page<>(register.entries(subject), null);
    }

    @POST
    @Path("/{subject}/absences")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.OPERATOR})
    @Idempotent
    @Operation(
            summary = "Enter an absence",
            description =
                    "Your own, or as operator anybody's. While it lasts the absent person neither assesses nor decides (403);"
                            + " the delegate may decide on his behalf, and then both count as one for four eyes.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = Absence.class)))
    public Response absent(
            @PathParam("subject") @NotBlank @Size(max = 200) String subject, @NotNull @Valid AbsenceRequest request) {
        Absence absence = absences.enter(subject, request);
        return Response.status(Response.Status.CREATED)
                .tag(ETags.of(absence.version()))
                .entity(absence)
                .build();
    }

    @POST
    @Path("/{subject}/absences/{absenceId}/end")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.OPERATOR})
    @Idempotent
    @Operation(
            summary = "End an absence",
            description =
                    "As of today, by who entered it or an operator (403); what was entered stays on record. Who typed a wrong day"
                            + " ends it and enters it anew. 409 once it is over.")
    @APIResponse(
            responseCode = "200",
            description = "The absence, with ETag",
            content = @Content(schema = @Schema(implementation = Absence.class)))
    public Response end(
            @PathParam("subject") @NotBlank @Size(max = 200) String subject,
            @PathParam("absenceId") UUID absenceId,
            @HeaderParam("If-Match") String ifMatch) {
        Absence ended = absences.end(subject, absenceId, ifMatch);
        return Response.ok(ended).tag(ETags.of(ended.version())).build();
    }

    @GET
    @Path("/absences")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.OPERATOR, Roles.AUDITOR})
    @Operation(summary = "Who is away", description = "On that day, and who stands in.")
    @APIResponse(responseCode = "200", description = "Absences on that day")
    public Page<Absence> away(
            @Parameter(description = "Today when absent", example = "2026-12-24") @QueryParam("on") LocalDate on) {
        return new Page<>(absences.on(on), null);
    }
}
