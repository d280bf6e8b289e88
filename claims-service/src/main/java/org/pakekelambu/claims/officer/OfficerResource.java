package org.pakekelambu.claims.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.secrets.Fingerprints;

/** The officer register over HTTP. */
@Path("/api/v1/officers")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Officers", description = "Who decides, so that nobody decides on himself or his family.")
public class OfficerResource {
    private final OfficerRegister register;
    private final Fingerprints fingerprints;

    OfficerResource(OfficerRegister register, Fingerprints fingerprints) {
        this.register = register;
        this.fingerprints = fingerprints;
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Idempotent
    @Operation(
            summary = "Enter an officer",
            description =
                    "From then on the officer can neither assess nor decide a claim in which he or his number appears:"
                            + " as worker, family, heir or claimant.")
    @APIResponse(responseCode = "204", description = "Entered")
    public Response enter(@NotNull @Valid OfficerRequest request) {
        register.enter(request.subject(), fingerprints.of("nik", request.nik()));
        return Response.noContent().build();
    }
}
