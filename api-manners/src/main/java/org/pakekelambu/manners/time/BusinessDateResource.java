package org.pakekelambu.manners.time;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Problem;

/** Lets months pass in a rehearsal. Outside the profiles local and test it is not there: 404, and not documented. */
@Path("/api/v1/business-date")
@Tag(name = "rehearsal")
public class BusinessDateResource {
    public static final String PATH = "/api/v1/business-date";

    private final BusinessClock clock;

    BusinessDateResource(BusinessClock clock) {
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "The business date", description = "The date and instant this service works with.")
    public BusinessDate get() {
        onlyInRehearsal();
        return new BusinessDate(clock.today(), clock.now());
    }

    @PUT
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Set the business date", description = "From now on it is this date in Asia/Jakarta.")
    public BusinessDate put(@Valid @NotNull NewDate request) {
        onlyInRehearsal();
        clock.moveTo(request.date());
        return get();
    }

    private static void onlyInRehearsal() {
        if (!Rehearsal.isOn()) {
            throw Problem.notFound();
        }
    }

    public record BusinessDate(LocalDate date, Instant now) {}

    /** Any date: in a rehearsal years may pass at once, so the bounds of dates in requests do not hold here. */
    public record NewDate(
            @NotNull @JsonDeserialize(using = LocalDateDeserializer.class)
            LocalDate date) {}
}
