package org.pakekelambu.claims.signal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** Signals of fraud over HTTP. */
@Path("/api/v1/fraud-signals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fraud signals", description = "Claims that are alike although they should have nothing in common.")
public class SignalResource {
    private final SignalService signals;

    SignalResource(SignalService signals) {
        this.signals = signals;
    }

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.APPROVER})
    @Operation(
            summary = "Signals of fraud, the heaviest first",
            description =
                    "Several families on one account, one claimant or reporter for many, deaths soon after enrolment by"
                            + " registrar and by village, accidents of one village on one day, an officer whose claims one"
                            + " person approves. Each says what was counted, from how many on it is shown, in which claims, and"
                            + " who registered whom. Claims of the caller's regions are counted, filed within the days the office set."
                            + " A signal refuses nothing and holds nothing up; a claim shows its own among its findings to the"
                            + " same roles. While matching keys are changed a signal may show once for each key.")
    @APIResponse(responseCode = "200", description = "A page of signals")
    public Page<SignalView> list(
            @Parameter(description = "Only signals of this kind", example = "SHARED_ACCOUNT") @QueryParam("kind")
                    SignalKind kind,
            @BeanParam PageRequest page) {
        return signals.page(kind, page);
    }
}
