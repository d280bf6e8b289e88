package org.pakekelambu.registry.statistics;

import static org.pakekelambu.manners.caller.Roles.APPROVER;
import static org.pakekelambu.manners.caller.Roles.AUDITOR;
import static org.pakekelambu.manners.caller.Roles.OFFICER;
import static org.pakekelambu.manners.caller.Roles.OPERATOR;
import static org.pakekelambu.manners.caller.Roles.PARTNER;
import static org.pakekelambu.manners.caller.Roles.REGISTRAR;
import static org.pakekelambu.manners.caller.Roles.TREASURER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;
import org.pakekelambu.registry.statistics.MemberStatistics.By;
import org.pakekelambu.registry.statistics.MemberStatistics.Count;

/** Statistics of members. */
@Path("/api/v1/statistics/members")
@Tag(name = "statistics", description = "Counts, without a person in them.")
public class StatisticsResource {
    private final MemberStatistics members;
    private final BusinessClock clock;

    StatisticsResource(MemberStatistics members, BusinessClock clock) {
        this.members = members;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({REGISTRAR, TREASURER, OFFICER, APPROVER, PARTNER, AUDITOR, OPERATOR})
    @Operation(
            summary = "Count members",
            description =
                    "Those of the caller's regions who were members on a date, today when none is given, each under what"
                            + " is known of him today. By programme the quota stands beside.")
    public MembersView members(
            @QueryParam("by")
                    @Parameter(
                            required = true,
                            schema = @Schema(enumeration = {"district", "decile", "occupation", "programme"}))
                    String by,
            @QueryParam("asOf") LocalDate asOf) {
        LocalDate on = asOf == null ? clock.today() : asOf;
        List<Count> counts = members.on(on, by(by));
        return new MembersView(
                by, on, counts, counts.stream().mapToLong(Count::members).sum());
    }

    private static By by(String text) {
        for (By by : By.values()) {
            if (by.name().toLowerCase(Locale.ROOT).equals(text)) {
                return by;
            }
        }
        throw Problem.invalid("by", "statistics-by");
    }

    @Schema(description = "Members counted.")
    record MembersView(String by, LocalDate asOf, List<Count> items, long total) {}
}
