package org.pakekelambu.registry.roster.api;

import static org.pakekelambu.manners.caller.Roles.AUDITOR;
import static org.pakekelambu.manners.caller.Roles.REGISTRAR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.job.JobStream;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.query.FormParts;
import org.pakekelambu.registry.roster.RosterService;
import org.pakekelambu.registry.roster.domain.Roster;
import org.pakekelambu.registry.roster.domain.RosterMembership;

/** The bulk file. */
@Path("/api/v1/rosters")
@Tag(name = "rosters", description = "Workers and families by file: good rows go in, bad rows come back.")
public class RosterResource {
    private final RosterService rosters;
    private final JobStream stream;
    private final RejectionsCsv csv;

    RosterResource(RosterService rosters, JobStream stream, RejectionsCsv csv) {
        this.rosters = rosters;
        this.stream = stream;
        this.csv = csv;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(REGISTRAR)
    @Operation(
            summary = "Upload a roster",
            description =
                    "Answers at once with the job that works through the rows. NEW members are enrolled as of today."
                            + " EXISTING members are only checked, until a second person has confirmed the roster. The same"
                            + " file or row again changes nothing.")
    @APIResponse(
            responseCode = "202",
            description = "Taken; `Location` tells how far it is.",
            content = @Content(schema = @Schema(implementation = RosterView.class)))
    public Response upload(@Valid @BeanParam RosterForm form) {
        FormParts.requireOnly("file", "programme", "content", "membership");
        Roster roster = rosters.upload(
                form.file.uploadedFile(),
                form.programme,
                form.content,
                form.membership == null ? RosterMembership.NEW : form.membership);
        return answer(Response.accepted(), roster);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({REGISTRAR, AUDITOR})
    @Operation(
            summary = "How far a roster is",
            description = "With `Accept: text/event-stream` an event `job` whenever it moves, until it is finished.")
    @APIResponse(
            responseCode = "200",
            description = "The roster, with the ETag its confirmation needs.",
            content = @Content(schema = @Schema(implementation = RosterView.class)))
    public Response find(@PathParam("id") UUID id) {
        return answer(Response.ok(), rosters.find(id));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({REGISTRAR, AUDITOR})
    @Operation(hidden = true)
    public void follow(@PathParam("id") UUID id, @Context SseEventSink sink, @Context Sse sse) {
        stream.follow(rosters.job(rosters.find(id)), sink, sse);
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @RolesAllowed(REGISTRAR)
    @Operation(
            summary = "Confirm a roster of existing members",
            description = "By another person than the one who uploaded it. The checked rows go in with the membership"
                    + " dates BPJS confirmed. Needs If-Match; 409 unless the roster waits for it.")
    @APIResponse(
            responseCode = "202",
            description = "Confirmed; the rows are going in.",
            content = @Content(schema = @Schema(implementation = RosterView.class)))
    public Response confirm(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(Response.accepted(), rosters.confirm(id, ifMatch));
    }

    @GET
    @Path("/{id}/rejections")
    @Produces("text/csv; charset=UTF-8")
    @RolesAllowed({REGISTRAR, AUDITOR})
    @Operation(
            summary = "What did not go in",
            description =
                    "One line a fault: line and column of the file, the value, a code, what is wrong and what to do,"
                            + " in the language asked for. A value a spreadsheet would compute gets an apostrophe. After 50,000 faults a"
                            + " last line with the code MORE says that there are more.")
    @APIResponse(
            responseCode = "200",
            description = "The rejections.",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING)))
    public Response rejections(@PathParam("id") UUID id, @HeaderParam("Accept-Language") String language) {
        return Response.ok(csv.of(id, language))
                .header("Content-Disposition", "attachment; filename=\"rejections-" + id + ".csv\"")
                .build();
    }

    private Response answer(Response.ResponseBuilder response, Roster roster) {
        return response.location(URI.create("/api/v1/rosters/" + roster.id()))
                .tag(ETags.of(roster.version()))
                .entity(RosterView.of(roster, rosters.job(roster)))
                .build();
    }
}
