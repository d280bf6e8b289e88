package org.pakekelambu.claims.rehearsal.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.rehearsal.RehearsalService;
import org.pakekelambu.claims.rehearsal.domain.Effect;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.JobView;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** Where a change of law is tried on past decisions. */
@Path("/api/v1/rehearsals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR, Roles.OPERATOR})
@Tag(name = "Rehearsals", description = "What a change of law would have meant to past decisions.")
public class RehearsalResource {
    private final RehearsalService rehearsals;

    RehearsalResource(RehearsalService rehearsals) {
        this.rehearsals = rehearsals;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Try draft values of the law on past decisions",
            description = "Examines every decided claim of the caller's regions from the same facts, on the day it was"
                    + " decided, under the law in force and under the draft. No claim changes. 422 lists every fault of"
                    + " the draft with its place. The id of the job is the id of the rehearsal.")
    @APIResponse(
            responseCode = "202",
            description = "The job has begun; Location says where its progress is",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response rehearse(@NotNull @Valid RehearsalRequest request) {
        Job job = rehearsals.rehearse(request.draft());
        return Response.accepted(JobView.of(job))
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "How many decisions would flip, and by how much",
            description = "Of the decisions examined so far, while the job runs. Kept for 30 days.")
    @APIResponse(responseCode = "200", description = "The rehearsal")
    public RehearsalView rehearsal(@PathParam("id") UUID id) {
        return RehearsalView.of(rehearsals.read(id), rehearsals.job(id));
    }

    @GET
    @Path("/{id}/claims")
    @Operation(summary = "The decisions that would differ", description = "In stable order, in pages.")
    @APIResponse(responseCode = "200", description = "A page")
    public Page<RehearsedClaimView> claims(
            @PathParam("id") UUID id,
            @Parameter(description = "Only these", example = "WOULD_BE_REFUSED") @QueryParam("effect") Effect effect,
            @BeanParam PageRequest page) {
        return Page.of(
                rehearsals.claims(id, Optional.ofNullable(effect), page),
                page,
                row -> Cursor.of(row.claimId()),
                RehearsedClaimView::of);
    }
}
