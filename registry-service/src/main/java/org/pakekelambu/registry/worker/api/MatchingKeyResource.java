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
import org.pakekelambu.registry.worker.MatchingKeyService;

/** For a matching key that has served its time. */
@Path("/api/v1/matching-key")
@Tag(name = "operation", description = "Keeping it running.")
public class MatchingKeyResource {
    private final MatchingKeyService work;

    MatchingKeyResource(MatchingKeyService work) {
        this.work = work;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Put all workers under the current matching key",
            description =
                    "While MATCHING_KEY holds a new key and, after a comma, the old one. Writes every fingerprint anew"
                            + " from the sealed numbers and sends the state. May be begun again; what is done is left alone.")
    @APIResponse(
            responseCode = "202",
            description = "Begun; `Location` tells how far it is.",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response begin() {
        Job job = work.begin();
        return Response.accepted(JobView.of(job))
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .build();
    }
}
