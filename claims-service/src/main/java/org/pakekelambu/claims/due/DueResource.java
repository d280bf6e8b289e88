package org.pakekelambu.claims.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
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

/** The list of today. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Due", description = "What must be paid, and what nobody claimed.")
public class DueResource {
    private final DueService service;
    private final AlarmService alarms;

    DueResource(DueService service, AlarmService alarms) {
        this.alarms = alarms;
        this.service = service;
    }

    @GET
    @Path("/due")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(
            summary = "What must be paid by a day",
            description =
                    "Unpaid claims due on or before that day, the longest due first, with days late and what that costs.")
    @APIResponse(responseCode = "200", description = "Claims that are due or late")
    public Page<DueView> due(
            @Parameter(description = "Today when absent", example = "2026-03-10") @QueryParam("on") LocalDate on,
            @BeanParam PageRequest page) {
        return service.due(on, page);
    }

    @GET
    @Path("/held")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(
            summary = "What of decided claims waits",
            description =
                    "Decided claims with held lines (arrears to be settled, recovery, a receipt to be uploaded) and held shares (a minor without a guardian,"
                            + " a share in dispute), with what frees each. Such money is on no due list: it is proposed again by itself"
                            + " when what it waits for comes, or by an officer's correction.")
    @APIResponse(responseCode = "200", description = "Claims of which money waits, the first filed first")
    public Page<HeldView> held(@BeanParam PageRequest page) {
        return service.held(page);
    }

    @GET
    @Path("/alarms")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.PARTNER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(
            summary = "Which legal days come near",
            description =
                    "Before they have passed. PAYMENT_DUE: the money has to be there; what is late already stands in /due."
                            + " MISSING_NOTICE: an accident whose claimant has to be told within seven working days from stage II"
                            + " which papers are missing, until it is noted that he was (claims/{id}/missing-notice)."
                            + " SUSPECTED_DECISION: a suspected work accident has to be decided within 30 days from stage I."
                            + " FACILITY_DUE: the facility has to be paid within seven working days. Of these three also what has"
                            + " passed (daysLeft below 0), the longest ago first. As many calendar days ahead as"
                            + " asked for, else as the office set.")
    @APIResponse(responseCode = "200", description = "The next days first")
    public Page<AlarmView> alarms(
            @Parameter(description = "Which days; PAYMENT_DUE when absent", example = "MISSING_NOTICE")
                    @QueryParam("kind")
                    AlarmKind kind,
            @Parameter(description = "Calendar days ahead", example = "3") @QueryParam("within") @Min(0) @Max(60)
                    Integer within,
            @BeanParam PageRequest page) {
        return alarms.alarms(kind == null ? AlarmKind.PAYMENT_DUE : kind, within, page);
    }
}
