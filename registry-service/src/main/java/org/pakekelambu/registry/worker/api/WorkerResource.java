package org.pakekelambu.registry.worker.api;

import static org.pakekelambu.manners.caller.Roles.APPROVER;
import static org.pakekelambu.manners.caller.Roles.AUDITOR;
import static org.pakekelambu.manners.caller.Roles.OFFICER;
import static org.pakekelambu.manners.caller.Roles.PARTNER;
import static org.pakekelambu.manners.caller.Roles.REGISTRAR;
import static org.pakekelambu.manners.caller.Roles.TREASURER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.json.MergePatch;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.problem.UnreadableJson;
import org.pakekelambu.registry.worker.Enrolling;
import org.pakekelambu.registry.worker.WorkerSearchService;
import org.pakekelambu.registry.worker.WorkerService;
import org.pakekelambu.registry.worker.domain.Worker;

/** One worker: enrol, read, correct, end the membership. */
@Path("/api/v1/workers")
@Tag(name = "workers", description = "Who is protected.")
public class WorkerResource {
    private final WorkerService workers;
    private final Enrolling enrolling;
    private final WorkerSearchService search;
    private final ObjectMapper json;
    private final Sight sight;

    WorkerResource(
            WorkerService workers, Enrolling enrolling, WorkerSearchService search, ObjectMapper json, Sight sight) {
        this.workers = workers;
        this.enrolling = enrolling;
        this.search = search;
        this.json = json;
        this.sight = sight;
    }

    @POST
    @Idempotent
    @RolesAllowed(REGISTRAR)
    @Operation(
            summary = "Enrol a worker",
            description = "Enrols as of today; cover begins once BPJS has given the KPJ and the first month is paid."
                    + " Someone whose membership ended becomes a member again under the same id (201)."
                    + " 409 with a link when the NIK is enrolled here, without link or data when elsewhere.")
    @APIResponse(
            responseCode = "201",
            description = "Enrolled.",
            content = @Content(schema = @Schema(implementation = WorkerView.class)))
    public Response enrol(@NotNull EnrolWorkerRequest request) {
        Worker worker = enrolling.enrol(request.details(), request.programme());
        return Response.created(URI.create("/api/v1/workers/" + worker.id()))
                .tag(ETags.of(worker.version()))
                .entity(WorkerView.of(worker, sight))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({REGISTRAR, TREASURER, OFFICER, APPROVER, PARTNER, AUDITOR})
    @Operation(
            summary = "Read a worker",
            description =
                    "With memberships, months paid and family. NIK and KK in full for registrar, partner, auditor.")
    @APIResponse(
            responseCode = "200",
            description = "The worker, with an ETag for changes.",
            content = @Content(schema = @Schema(implementation = WorkerView.class)))
    public Response read(@PathParam("id") UUID id) {
        return answer(search.read(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(REGISTRAR)
    @Operation(
            summary = "Correct a worker",
            description = "A JSON merge patch (RFC 7396) of what the office said at the enrolment. Needs If-Match."
                    + " `family` replaces the list; members named by `familyId` keep their id.")
    @RequestBody(content = @Content(schema = @Schema(implementation = CorrectedWorker.class)))
    @APIResponse(
            responseCode = "200",
            description = "Corrected.",
            content = @Content(schema = @Schema(implementation = WorkerView.class)))
    public Response correct(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull MergePatch patch) {
        return answer(workers.correct(id, ifMatch, before -> {
            try {
                return patch.applyTo(CorrectedWorker.of(before), CorrectedWorker.class, json)
                        .details();
            } catch (JsonProcessingException e) {
                throw UnreadableJson.problem(e);
            }
        }));
    }

    @POST
    @Path("/{id}/exit")
    @Idempotent
    @RolesAllowed(REGISTRAR)
    @Operation(
            summary = "End a membership",
            description = "From that day no contribution is owed and no cover runs. Needs If-Match. A worker who comes"
                    + " back is enrolled again and keeps the id.")
    @APIResponse(
            responseCode = "200",
            description = "Ended.",
            content = @Content(schema = @Schema(implementation = WorkerView.class)))
    public Response exit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ExitRequest request) {
        return answer(workers.exit(id, ifMatch, request.reason(), request.on()));
    }

    private Response answer(Worker worker) {
        return Response.ok(WorkerView.of(worker, sight))
                .tag(ETags.of(worker.version()))
                .build();
    }
}
