package org.pakekelambu.claims.claim.api;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.claim.ClaimReading;
import org.pakekelambu.claims.claim.ClaimService;
import org.pakekelambu.claims.claim.Eyes;
import org.pakekelambu.claims.claim.Then;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.store.ClaimBook;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.secrets.Fingerprints;

/** Filing, previewing and reading claims. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Claims", description = "From report to decision.")
public class ClaimResource {
    private final ClaimService claims;
    private final ClaimReading reading;
    private final ClaimAnswers answers;
    private final Eyes eyes;
    private final Caller caller;
    private final Fingerprints fingerprints;

    ClaimResource(
            ClaimService claims,
            ClaimReading reading,
            ClaimAnswers answers,
            Eyes eyes,
            Caller caller,
            Fingerprints fingerprints) {
        this.eyes = eyes;
        this.claims = claims;
        this.reading = reading;
        this.answers = answers;
        this.caller = caller;
        this.fingerprints = fingerprints;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.NOTIFIER})
    @Idempotent
    @Operation(
            summary = "File a claim, or report a death or accident",
            description =
                    "Filed by an officer, it is adjudicated at once: the answer has findings, lines, payees and clock. Filed"
                            + " by a notifier, it is a DRAFT until an officer files it. A person we do not know gets AWAITING_COVER."
                            + ClaimStates.TEXT)
    @APIResponse(
            responseCode = "201",
            description = "The claim, with Location and ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response file(@NotNull @Valid FileClaimRequest request) {
        return answers.created(
                claims.file(request.toFacts(fingerprints), request.worker().wanted(fingerprints)));
    }

    @POST
    @Path("/preview")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(
            summary = "What would be decided",
            description = "Decides on the same body as filing and stores nothing; needs no Idempotency-Key.")
    @APIResponse(responseCode = "200", description = "The claim as it would be")
    public ClaimView preview(@NotNull @Valid FileClaimRequest request) {
        return answers.view(
                claims.preview(request.toFacts(fingerprints), request.worker().wanted(fingerprints)), null);
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR})
    @Operation(summary = "Claims, oldest first", description = "Narrowed by state, due day or worker.")
    @APIResponse(responseCode = "200", description = "A page of claims")
    public Page<ClaimView> list(
            @Parameter(description = "Only claims in this state") @QueryParam("status") ClaimStatus status,
            @Parameter(description = "Only unpaid claims due before this day", example = "2026-07-14")
                    @QueryParam("dueBefore")
                    LocalDate dueBefore,
            @Parameter(description = "Only claims for this worker") @QueryParam("workerId") UUID workerId,
            @Parameter(
                            description =
                                    "Only claims on which the latest decision of BPJS differs from ours in any line, or not")
                    @QueryParam("bpjsDiffers")
                    Boolean bpjsDiffers,
            @Parameter(
                            description =
                                    "Only claims the caller reported, filed, worked on or documented and so never decides (true),"
                                            + " or only the others (false)")
                    @QueryParam("handledByMe")
                    Boolean handledByMe,
            @BeanParam PageRequest page) {
        var filter = new ClaimBook.Filter(
                caller.regions().condition("region"),
                status,
                dueBefore,
                workerId,
                null,
                bpjsDiffers,
                handledByMe == null ? null : new ClaimBook.Hands(eyes.mine(), handledByMe, false));
        Instant after = page.after().map(cursor -> cursor.instant(0)).orElse(null);
        UUID afterId = page.after().map(cursor -> cursor.id(2)).orElse(null);
        List<Claim> rows = reading.page(filter, after, afterId, page.limit() + 1);
        return Page.of(
                rows,
                page,
                claim -> Cursor.of(
                        claim.filedAt().getEpochSecond(), claim.filedAt().getNano(), claim.id()),
                claim -> answers.view(claim, null));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR, Roles.NOTIFIER})
    @Operation(
            summary = "One claim",
            description =
                    "With findings, lines, payees and clock; as it was on a date (asOf) or as we knew it at an instant"
                            + " (knownAt). A notifier sees where his own report stands. Approver and auditor also see, among"
                            + " the findings and only NOTED, by what it is like other claims (fraud signals)."
                            + ClaimStates.TEXT)
    @APIResponse(
            responseCode = "200",
            description = "The claim, with ETag",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = "As it was at the end of this day", example = "2026-07-12") @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "As we knew it at this instant", example = "2026-07-12T03:00:00Z")
                    @QueryParam("knownAt")
                    Instant knownAt) {
        return asOf == null && knownAt == null
                ? answers.read(reading.claim(id, null, null), null)
                : answers.past(reading.claim(id, asOf, knownAt), Then.of(asOf, knownAt));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR})
    @Operation(summary = "Every step of a claim", description = "Who did what, when, why, and what was owed then.")
    @APIResponse(responseCode = "200", description = "Steps, oldest first")
    public Page<VersionView> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        long after = page.after().map(cursor -> cursor.number(0)).orElse(0L);
        return Page.of(
                reading.history(id, after, page.limit() + 1),
                page,
                version -> Cursor.of(version.version()),
                VersionView::of);
    }
}
