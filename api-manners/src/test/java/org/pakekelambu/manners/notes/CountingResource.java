package org.pakekelambu.manners.notes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.job.JobView;
import org.pakekelambu.manners.job.Jobs;

/** Starts jobs. */
@Path("/api/v1/countings")
@RolesAllowed("officer")
public class CountingResource {
    private final Jobs jobs;

    CountingResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @POST
    @Idempotent
    public Response start(Map<String, String> how) {
        var job = jobs.queue("counting", "16.06", how);
        return Response.accepted(JobView.of(job))
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .build();
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @Transactional
    public Response confirm(@PathParam("id") UUID id) {
        return Response.accepted(JobView.of(jobs.confirm(id, Map.of("answer", "yes"))))
                .build();
    }
}
