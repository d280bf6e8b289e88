package org.pakekelambu.claims.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** What nobody claimed, over HTTP. */
@Path("/api/v1/unclaimed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Due", description = "What must be paid, and what nobody claimed.")
public class UnclaimedResource {
    private final UnclaimedService service;
    private final LapsingService lapsing;

    UnclaimedResource(UnclaimedService service, LapsingService lapsing) {
        this.service = service;
        this.lapsing = lapsing;
    }

    /** A draft made of a recorded death. */
    @Schema(examples = "{\"claimId\": \"018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11\"}")
    public record Drafted(UUID claimId) {}

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "Deaths nobody claimed",
            description =
                    "Workers whose death the registry recorded, or a draft tells of (recorded says which), and for whom no claim was filed (a draft shows as draftId): the most rupiah first, then the"
                            + " longest ago. What a death is worth is worked out by what is known, as a natural death, a moment"
                            + " after it was recorded (0 until then). A JKM claim never lapses. Accidents and children without school"
                            + " money: see unclaimed/lapsing.")
    @APIResponse(responseCode = "200", description = "Deaths without a claim")
    public Page<UnclaimedView> deaths(
            @Parameter(description = "Only of this village or district", example = "16.06.03.2005")
                    @QueryParam("place")
                    @Pattern(regexp = "[0-9]{2}(\\.[0-9]{2,4}){0,3}", message = "region-code")
                    String place,
            @BeanParam PageRequest page) {
        return service.deaths(place, page);
    }

    @GET
    @Path("/accidents")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "Accidents reported and never filed, or filed without stage II",
            description =
                    "Work accidents of which nobody reported how they ended, and drafts nobody filed (status tells): the next to lapse first, with the last day to file, the days left, and what they are"
                            + " worth by what was reported. Ranked by rupiah: see unclaimed/lapsing.")
    @APIResponse(responseCode = "200", description = "Accidents without a claim")
    public Page<UnfiledView> accidents(@BeanParam PageRequest page) {
        return service.accidents(page);
    }

    @GET
    @Path("/places")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.AUDITOR})
    @Operation(summary = "Where deaths are unclaimed", description = "Villages, the most rupiah first, at most 500.")
    @APIResponse(responseCode = "200", description = "Villages with deaths nobody claimed")
    public Page<PlaceView> places() {
        return service.places();
    }

    @GET
    @Path("/lapsing")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "Rights about to lapse",
            description =
                    "Accidents never filed or still without stage II, and children whose school year nobody asked for: the most rupiah first,"
                            + " then the fewest days left. A death does not lapse and stands in unclaimed. Of accidents, the 1,000"
                            + " next to lapse.")
    @APIResponse(responseCode = "200", description = "Rights, ranked")
    public Page<LapsingView> lapsing(
            @Parameter(description = "Only of this village or district", example = "16.06.03.2005")
                    @QueryParam("place")
                    @Pattern(regexp = "[0-9]{2}(\\.[0-9]{2,4}){0,3}", message = "region-code")
                    String place,
            @BeanParam PageRequest page) {
        return lapsing.page(place, page);
    }

    @GET
    @Path("/lapsing/places")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.AUDITOR})
    @Operation(summary = "Where rights are about to lapse", description = "Villages, the most rupiah first.")
    @APIResponse(responseCode = "200", description = "Villages with rights about to lapse")
    public Page<LapsingPlaceView> lapsingPlaces() {
        return lapsing.places();
    }

    @POST
    @Path("/{workerId}/draft")
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "Make a draft claim of a recorded death",
            description =
                    "The draft is completed with what claims/{id}/preparation shows and filed by a person; nothing is paid"
                            + " without him. 409 when no death is on record, somebody claims it already, or a draft stands (its id is draftId).")
    @APIResponse(
            responseCode = "201",
            description = "The draft, with Location and ETag",
            content = @Content(schema = @Schema(implementation = Drafted.class)))
    public Response draft(@PathParam("workerId") UUID workerId) {
        Claim draft = service.draft(workerId);
        return Response.status(Response.Status.CREATED)
                .header("Location", "/api/v1/claims/" + draft.id())
                .tag(ETags.of(draft.version()))
                .entity(new Drafted(draft.id()))
                .build();
    }
}
