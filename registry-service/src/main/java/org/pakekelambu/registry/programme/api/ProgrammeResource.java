package org.pakekelambu.registry.programme.api;

import static org.pakekelambu.manners.caller.Roles.APPROVER;
import static org.pakekelambu.manners.caller.Roles.AUDITOR;
import static org.pakekelambu.manners.caller.Roles.OFFICER;
import static org.pakekelambu.manners.caller.Roles.OPERATOR;
import static org.pakekelambu.manners.caller.Roles.PARTNER;
import static org.pakekelambu.manners.caller.Roles.REGISTRAR;
import static org.pakekelambu.manners.caller.Roles.TREASURER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;
import org.pakekelambu.registry.programme.ProgrammeService;
import org.pakekelambu.registry.programme.domain.Programme;
import org.pakekelambu.registry.programme.domain.Sponsor;

/** Programmes and sponsors. */
@Path("/api/v1")
@Tag(name = "programmes", description = "Who is protected under which legal basis, and who pays.")
public class ProgrammeResource {
    private final ProgrammeService programmes;
    private final BusinessClock clock;

    ProgrammeResource(ProgrammeService programmes, BusinessClock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @GET
    @Path("/programmes")
    @RolesAllowed({REGISTRAR, TREASURER, OFFICER, APPROVER, PARTNER, AUDITOR, OPERATOR})
    @Operation(summary = "List programmes", description = "Those of the caller's regions, sorted by code.")
    public Page<Programme> programmes(@BeanParam PageRequest page) {
        return Page.of(programmes.programmes(page), page, programme -> Cursor.of(programme.code()), p -> p);
    }

    @POST
    @Path("/programmes")
    @Idempotent
    @RolesAllowed({REGISTRAR, OPERATOR})
    @Operation(
            summary = "Add a programme",
            description = "A second regency joins with its districts in the same request; no code is needed."
                    + " The band must be one whose amounts the law data holds.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = Programme.class)))
    public Response add(@Valid @NotNull AddProgrammeRequest request) {
        Programme programme = request.programme(clock.today());
        programmes.add(programme, request.regionName(), request.newDistricts());
        return Response.created(URI.create("/api/v1/programmes"))
                .entity(programme)
                .build();
    }

    @GET
    @Path("/sponsors")
    @RolesAllowed({REGISTRAR, TREASURER, OFFICER, APPROVER, PARTNER, AUDITOR, OPERATOR})
    @Operation(summary = "List sponsors", description = "Those of the caller's regions, sorted by code.")
    public Page<Sponsor> sponsors(@BeanParam PageRequest page) {
        return Page.of(programmes.sponsors(page), page, sponsor -> Cursor.of(sponsor.code()), s -> s);
    }

    @POST
    @Path("/sponsors")
    @Idempotent
    @RolesAllowed({REGISTRAR, OPERATOR})
    @Operation(summary = "Add a sponsor", description = "A government or a company that pays for members.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = Sponsor.class)))
    public Response add(@Valid @NotNull AddSponsorRequest request) {
        programmes.add(request.sponsor());
        return Response.created(URI.create("/api/v1/sponsors"))
                .entity(request.sponsor())
                .build();
    }
}
