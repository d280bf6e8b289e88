package org.pakekelambu.registry.worker.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.JobView;
import org.pakekelambu.registry.worker.RepublishService;

/** For a consumer that lost its copy. */
@Path("/api/v1/republish")
@Tag(name = "operation", description = "Keeping it running.")
public class RepublishResource {
    private final RepublishService republish;

    RepublishResource(RepublishService republish) {
        this.republish = republish;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Send the state of all workers again",
            description = "With the versions they have: whoever knows them already ignores it.")
    @APIResponse(
            responseCode = "202",
            description = "Begun; `Location` tells how far it is.",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response begin() {
        Job job = republish.begin();
        return Response.accepted(JobView.of(job))
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .build();
    }
}
