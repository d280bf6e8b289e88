package org.pakekelambu.benefits.entitlement.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.benefits.entitlement.EntitlementReadService;
import org.pakekelambu.benefits.entitlement.domain.Explained;
import org.pakekelambu.benefits.entitlement.store.Recorded;
import org.pakekelambu.benefits.lawbook.api.LawProblems;
import org.pakekelambu.law.BodyPart;
import org.pakekelambu.law.benefit.Contingency;
import org.pakekelambu.law.benefit.Impairment;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Language;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Why a family would be owed what it would be owed. */
@Path("/api/v1/entitlements/{workerId}/explanation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entitlements")
public class ExplanationResource {
    private final EntitlementReadService entitlements;
    private final BusinessClock clock;

    ExplanationResource(EntitlementReadService entitlements, BusinessClock clock) {
        this.entitlements = entitlements;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.TREASURER, Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR})
    @Operation(
            summary = "Why a family would be owed what it would be owed",
            description =
                    "For one contingency on one date: each amount with its formula, the parameters of the law (value, date,"
                            + " article, confidence), the facts, and the event each fact came from. The leaves add up to the"
                            + " sums. PARTIAL_ANATOMIC needs the part of the body. The read is audited.")
    @APIResponse(responseCode = "200", description = "The explanation")
    @APIResponse(responseCode = "422", ref = "#/components/responses/AgainstARule")
    public ExplanationView explanation(
            @Parameter(description = "Id of the worker") @PathParam("workerId") UUID workerId,
            @Parameter(description = "What happened", required = true, example = "ACCIDENT_DEATH")
                    @QueryParam("contingency")
                    Contingency contingency,
            @Parameter(description = "Date of the risk; today when absent", example = "2026-07-10") @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "What this service had recorded by then; now when absent") @QueryParam("knownAt")
                    Instant knownAt,
            @Parameter(description = "The part that was lost, for PARTIAL_ANATOMIC", example = "THUMB")
                    @QueryParam("part")
                    BodyPart part,
            @Parameter(description = "Its side, where the table knows one", example = "RIGHT") @QueryParam("side")
                    Impairment.Side side,
            @HeaderParam("Accept-Language") String accepted) {
        check(contingency, part, side);
        LocalDate date = asOf == null ? clock.today() : asOf;
        Recorded recorded = entitlements.read(workerId, date, knownAt, "entitlement.explanation.read");
        Impairment loss = part == null ? null : Impairment.lossOf(part, side);
        Explained explained = LawProblems.answered(
                () -> entitlements.valuation().explain(recorded.worker(), date, contingency, loss));
        return ExplanationView.of(recorded, explained, new Wording(Language.of(accepted)));
    }

    private static void check(Contingency contingency, BodyPart part, Impairment.Side side) {
        if (contingency == null) {
            throw Problem.invalid("contingency", "missing");
        }
        boolean partial = contingency == Contingency.PARTIAL_ANATOMIC;
        boolean whole = contingency.isDeath() || contingency == Contingency.TOTAL_DISABILITY;
        if (!partial && !whole) {
            throw Problem.invalid("contingency", "contingency-needs-a-claim");
        }
        if (partial && part == null) {
            throw Problem.invalid("part", "missing");
        }
        if (!partial && (part != null || side != null)) {
            throw Problem.invalid(part != null ? "part" : "side", "part-only-for-a-lost-part");
        }
    }
}
