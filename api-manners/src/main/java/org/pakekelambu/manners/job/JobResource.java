package org.pakekelambu.manners.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Roles;

/** Where the {@code Location} of an answer 202 leads. */
@Path("/api/v1/jobs/{id}")
@Tag(name = "jobs", description = "Long work and its progress.")
@RolesAllowed({
    Roles.REGISTRAR,
    Roles.TREASURER,
    Roles.OFFICER,
    Roles.APPROVER,
    Roles.PARTNER,
    Roles.AUDITOR,
    Roles.OPERATOR
})
public class JobResource {
    private final Jobs jobs;
    private final JobStream stream;

    JobResource(Jobs jobs, JobStream stream) {
        this.jobs = jobs;
        this.stream = stream;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How far a job is",
            description = "With `Accept: text/event-stream` an event `job` whenever it moves, until it is finished.")
    public JobView get(@PathParam("id") UUID id) {
        return JobView.of(jobs.require(id));
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.1")
    @Operation(hidden = true)
    public void follow(@PathParam("id") UUID id, @Context SseEventSink sink, @Context Sse sse) {
        stream.follow(jobs.require(id), sink, sse);
    }
}
