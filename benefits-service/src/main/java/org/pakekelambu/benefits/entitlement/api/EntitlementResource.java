package org.pakekelambu.benefits.entitlement.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.benefits.entitlement.EntitlementReadService;
import org.pakekelambu.benefits.entitlement.domain.Entitlement;
import org.pakekelambu.benefits.entitlement.store.Recorded;
import org.pakekelambu.benefits.lawbook.api.LawProblems;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.problem.Language;
import org.pakekelambu.manners.problem.Texts;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** Entitlements over HTTP: of one worker on any date, and of many by status. */
@Path("/api/v1/entitlements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entitlements", description = "Who is covered on a date, and what the family would be owed.")
public class EntitlementResource {
    private final EntitlementReadService entitlements;
    private final Caller caller;
    private final BusinessClock clock;
    private final Texts texts;

    EntitlementResource(EntitlementReadService entitlements, Caller caller, BusinessClock clock, Texts texts) {
        this.entitlements = entitlements;
        this.caller = caller;
        this.clock = clock;
        this.texts = texts;
    }

    @GET
    @Path("/{workerId}")
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.TREASURER,
        Roles.OFFICER,
        Roles.APPROVER,
        Roles.PARTNER,
        Roles.AUDITOR,
        Roles.NOTIFIER
    })
    @Operation(
            summary = "What a worker is entitled to on a date",
            description = "Covered or not and why, arrears, and for each contingency the lines that would be owed if it"
                    + " happened on that date, each with its article. A notifier sees only whether the worker is covered."
                    + " The read is audited.")
    @APIResponse(
            responseCode = "200",
            description = "The entitlement; for a notifier only workerId, asOf and covered",
            content = @Content(schema = @Schema(anyOf = {EntitlementView.class, CoverCheckView.class})))
    public Response entitlement(
            @Parameter(description = "Id of the worker, as the registry gave it") @PathParam("workerId") UUID workerId,
            @Parameter(description = "Date of the risk; today when absent", example = "2026-07-10") @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(
                            description = "What this service had recorded by then; now when absent",
                            example = "2026-07-10T03:00:00Z")
                    @QueryParam("knownAt")
                    Instant knownAt,
            @HeaderParam("Accept-Language") String accepted,
            @Context Request request) {
        LocalDate date = asOf == null ? clock.today() : asOf;
        Language language = Language.of(accepted);
        Recorded recorded = entitlements.read(workerId, date, knownAt);
        boolean onlyCover = seesOnlyCover();
        EntityTag tag = new EntityTag(String.join(
                "-",
                Long.toString(recorded.version()),
                date.toString(),
                entitlements.lawDigest().substring(0, 12),
                onlyCover ? "cover" : language.tag()));
        Response.ResponseBuilder unchanged = ETags.unchanged(request, tag);
        return (unchanged == null ? Response.ok(view(recorded, date, onlyCover, language)) : unchanged)
                .tag(tag)
                .build();
    }

    private Object view(Recorded recorded, LocalDate date, boolean onlyCover, Language language) {
        Entitlement entitlement =
                LawProblems.answered(() -> entitlements.valuation().on(recorded.worker(), date));
        return onlyCover
                ? CoverCheckView.of(entitlement)
                : EntitlementView.of(
                        recorded,
                        entitlement,
                        explanation(entitlement, language),
                        entitlements.lawDigest(),
                        new Wording(language));
    }

    private String explanation(Entitlement entitlement, Language language) {
        boolean waiting = entitlement.cover().covered() && entitlement.cover().waiting();
        String first = texts.find(language, "status." + entitlement.status()).orElse("");
        return waiting
                ? first + " "
                        + texts.find(
                                        language,
                                        "status.WAITING",
                                        entitlement.cover().waitingUntil())
                                .orElse("")
                : first;
    }

    private boolean seesOnlyCover() {
        return caller.has(Roles.NOTIFIER)
                && !caller.has(Roles.REGISTRAR)
                && !caller.has(Roles.TREASURER)
                && !caller.has(Roles.OFFICER)
                && !caller.has(Roles.APPROVER)
                && !caller.has(Roles.PARTNER)
                && !caller.has(Roles.AUDITOR);
    }

    @GET
    @Path("/{workerId}/timeline")
    @RolesAllowed({Roles.REGISTRAR, Roles.TREASURER, Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR})
    @Operation(
            summary = "A worker's cover from the first day on",
            description =
                    "Periods of cover, the status on every date (ahead: if no further month is paid), and every month"
                            + " with due day, price and payment. The read is audited.")
    @APIResponse(responseCode = "200", description = "The timeline")
    public TimelineView timeline(
            @Parameter(description = "Id of the worker") @PathParam("workerId") UUID workerId,
            @Parameter(description = "Months as they stood on that date; today when absent", example = "2026-07-10")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "What this service had recorded by then; now when absent") @QueryParam("knownAt")
                    Instant knownAt) {
        LocalDate date = asOf == null ? clock.today() : asOf;
        Recorded recorded = entitlements.read(workerId, date, knownAt);
        return TimelineView.of(
                recorded,
                date,
                LawProblems.answered(() -> entitlements.valuation().months(recorded.worker(), date)));
    }

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.TREASURER, Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR})
    @Operation(
            summary = "Workers by status on a date",
            description =
                    "In stable order, in pages. A date ahead says what becomes of them if no further month is paid.")
    @APIResponse(responseCode = "200", description = "A page")
    public Page<ListedEntitlementView> list(@BeanParam EntitlementFilter filter, @BeanParam PageRequest page) {
        var listed = entitlements.list(filter.wanted(clock, caller.regions()), page);
        return Page.of(listed, page, row -> Cursor.of(row.workerId()), ListedEntitlementView::of);
    }
}
