package org.pakekelambu.claims.scholarship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** School money ahead, over HTTP. */
@Path("/api/v1/scholarships")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scholarship")
public class OutlookResource {
    private final Outlook outlook;

    OutlookResource(Outlook outlook) {
        this.outlook = outlook;
    }

    @GET
    @Path("/reminders")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "Whom to remind",
            description = "Children with a right to the school year of that day for whom nobody asked.")
    @APIResponse(responseCode = "200", description = "Children, with what they would receive")
    public Page<Reminder> reminders(
            @Parameter(description = "Today when absent", example = "2027-08-01") @QueryParam("on") LocalDate on,
            @BeanParam PageRequest page) {
        return outlook.reminders(on, page);
    }

    @GET
    @Path("/forecast")
    @RolesAllowed({Roles.TREASURER, Roles.OFFICER, Roles.APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "What school money will cost",
            description =
                    "Year by year, in whole rupiah at the rates of each risk, if every child goes on year by year until 23;"
                            + " children not yet at school enter SD at 7 (an assumption).")
    @APIResponse(responseCode = "200", description = "One item per school year")
    public Page<Budget> forecast(
            @Parameter(description = "First school year; the next one when absent", example = "2027")
                    @QueryParam("from")
                    @Min(2015)
                    @Max(2100)
                    Integer from,
            @Parameter(description = "How many school years", example = "20")
                    @QueryParam("years")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(40)
                    int years) {
        return new Page<>(outlook.forecast(from, years), null);
    }
}
