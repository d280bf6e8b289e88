package org.pakekelambu.claims.scholarship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.secrets.Fingerprints;

/** The ledger of school years over HTTP. */
@Path("/api/v1/claims/{id}/scholarship/years")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Scholarship")
public class YearResource {
    private final LedgerService ledger;
    private final YearDecisionService decisions;
    private final YearReading years;
    private final Fingerprints fingerprints;
    private final Caller caller;

    YearResource(
            LedgerService ledger,
            YearDecisionService decisions,
            YearReading years,
            Fingerprints fingerprints,
            Caller caller) {
        this.ledger = ledger;
        this.decisions = decisions;
        this.years = years;
        this.fingerprints = fingerprints;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR})
    @Operation(summary = "School years asked for", description = "Per child and school year, oldest first.")
    @APIResponse(responseCode = "200", description = "The ledger of the claim")
    public Page<YearView> list(
            @PathParam("id") UUID id,
            @Parameter(description = "As we knew it at this instant", example = "2027-07-20T03:00:00Z")
                    @QueryParam("knownAt")
                    Instant knownAt) {
        return new Page<>(
                years.of(id, knownAt).stream()
                        .map(year -> YearView.of(year, inFull()))
                        .toList(),
                null);
    }

    @GET
    @Path("/{yearId}")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR})
    @Operation(
            summary = "One school year",
            description = "With what stands against it, what officers answered, and where the money goes.")
    @APIResponse(
            responseCode = "200",
            description = "The school year, with ETag",
            content = @Content(schema = @Schema(implementation = YearView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("yearId") UUID yearId) {
        return answer(Response.ok(), years.one(id, yearId));
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "Ask for a school year",
            description =
                    "For one of the two children the family chose, once per school year (409); not while the claim's money or the"
                            + " child's share is held, nor for a third child of the member (409). Who asks names the account, and"
                            + " for a minor the guardian (422). What stands against the year by the record (marriage, work, 23,"
                            + " the years of the level used up, a jump the calendar does not explain) refuses nothing: it comes"
                            + " as a finding that another officer answers. The amount is that of the day of the risk.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for, with ETag; a second person decides",
            content = @Content(schema = @Schema(implementation = YearView.class)))
    public Response ask(@PathParam("id") UUID id, @NotNull @Valid YearRequest request) {
        SeenYear year = ledger.ask(
                id,
                request.child(),
                request.place(),
                request.documents(),
                request.guardianConsent(),
                request.guardian() == null ? null : request.guardian().toPerson(fingerprints),
                request.paidInto());
        return answer(
                Response.status(Response.Status.CREATED)
                        .header(
                                "Location",
                                "/api/v1/claims/" + id + "/scholarship/years/"
                                        + year.row().id()),
                year);
    }

    @POST
    @Path("/{yearId}/answers")
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "Answer a finding of a school year",
            description =
                    "A second look, by an officer who did not ask for the year and is not of the family (403); 422 when the year has"
                            + " no such finding, 409 once it is decided. The answer stands in the decision book; the last one counts.")
    @APIResponse(
            responseCode = "200",
            description = "The school year, with ETag",
            content = @Content(schema = @Schema(implementation = YearView.class)))
    public Response look(
            @PathParam("id") UUID id,
            @PathParam("yearId") UUID yearId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid YearLookRequest request) {
        return answer(
                Response.ok(),
                decisions.look(id, yearId, ifMatch, request.finding(), request.inOrder(), request.reason()));
    }

    @POST
    @Path("/{yearId}/decision")
    @RolesAllowed(Roles.APPROVER)
    @Idempotent
    @Operation(
            summary = "Decide on a school year",
            description =
                    "By somebody who neither asked nor answered, nor is of the family or the guardian's (403). An approval is measured"
                            + " again by all that the year was measured by when it was asked for (409, 422), needs every finding"
                            + " answered in order (409), and orders the payout as it was asked for. Decided once (409).")
    @APIResponse(
            responseCode = "200",
            description = "The school year, with ETag",
            content = @Content(schema = @Schema(implementation = YearView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @PathParam("yearId") UUID yearId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid YearDecisionRequest request) {
        return answer(
                Response.ok(),
                decisions.decide(
                        id,
                        yearId,
                        ifMatch,
                        request.outcome() == YearDecisionRequest.Outcome.APPROVE,
                        request.reason(),
                        request.account() == null ? null : request.account().toAccount(),
                        request.guardian()));
    }

    private Response answer(Response.ResponseBuilder response, SeenYear year) {
        return response.tag(ETags.of(year.row().version()))
                .entity(YearView.of(year, inFull()))
                .build();
    }

    private boolean inFull() {
        return caller.has(Roles.PARTNER);
    }
}
