package org.pakekelambu.benefits.statistics.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.benefits.statistics.Grouping;
import org.pakekelambu.benefits.statistics.StatisticsService;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Coverage in numbers, of the regions the caller may see. */
@Path("/api/v1/statistics/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics", description = "How many are covered, in arrears, lapsed or waiting. Counts only, no persons.")
public class CoverageResource {
    private final StatisticsService statistics;
    private final Caller caller;
    private final BusinessClock clock;

    CoverageResource(StatisticsService statistics, Caller caller, BusinessClock clock) {
        this.statistics = statistics;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.TREASURER,
        Roles.OFFICER,
        Roles.APPROVER,
        Roles.PARTNER,
        Roles.AUDITOR,
        Roles.OPERATOR
    })
    @Operation(
            summary = "Coverage by district, programme, occupation or region",
            description =
                    "Counts the workers of the caller's regions by status on any date. A date ahead says what becomes of"
                            + " them if no further month is paid. By welfare decile: ask registry's GET /statistics/members.")
    @APIResponse(responseCode = "200", description = "The counts")
    public CoverageView coverage(
            @Parameter(
                            description = "How to group",
                            schema =
                                    @Schema(
                                            enumeration = {"district", "programme", "occupation", "region"},
                                            defaultValue = "district"))
                    @QueryParam("by")
                    String by,
            @Parameter(description = "Date of the status; today when absent", example = "2026-11-22")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "What was recorded by then; now when absent", example = "2026-11-22T03:00:00Z")
                    @QueryParam("knownAt")
                    Instant knownAt) {
        LocalDate date = asOf == null ? clock.today() : asOf;
        return CoverageView.of(statistics.coverage(grouping(by), date, knownAt, caller.regions()));
    }

    private static Grouping grouping(String by) {
        if (by == null) {
            return Grouping.DISTRICT;
        }
        return Arrays.stream(Grouping.values())
                .filter(grouping -> grouping.key().equals(by))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("by", "coverage-by"));
    }
}
