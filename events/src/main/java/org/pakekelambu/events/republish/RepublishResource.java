package org.pakekelambu.events.republish;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

/** Where an operator has everything sent again. */
@Path("/api/v1/republish")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations", description = "What keeps the service and its consumers in step.")
public class RepublishResource {
    private final RepublishService republication;

    RepublishResource(RepublishService republication) {
        this.republication = republication;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Send everything again that this service tells others",
            description =
                    "For a consumer that lost its copy. Nothing changes: the same versions are sent once more, and whoever kept his"
                            + " copy ignores them. The job shows how far it is.")
    @APIResponse(
            responseCode = "202",
            description = "The job has begun; Location says where its progress is",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response republish() {
        Job job = republication.republish();
        return Response.accepted(JobView.of(job))
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .build();
    }
}
