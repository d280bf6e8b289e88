package org.pakekelambu.claims.payout.api;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.payout.Answers;
import org.pakekelambu.claims.payout.PayoutBook;
import org.pakekelambu.claims.payout.PayoutService;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** Payouts over HTTP. {@code If-Match} is honoured where it is sent: an answer of the bank is a fact, not an edit. */
@Path("/api/v1/payouts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts", description = "What to pay whom, and what became of it.")
public class PayoutResource {
    private static final String STATES = """
            States and the only ways between them (anything else is 409): ORDERED to SENT, UNKNOWN, PAID, FAILED, RETURNED; \
            SENT to UNKNOWN, PAID, FAILED, RETURNED; UNKNOWN (answer lost: ask, never send again) to PAID, FAILED, RETURNED; \
            PAID to RETURNED; FAILED and RETURNED to REISSUED. Money that left although its instruction was called back (FAILED) \
            or replaced (REISSUED) is a fact: PAID is taken, a replacement that has not left is called back, and what is out \
            twice is asked back.""";

    private final PayoutService payouts;
    private final Answers answers;
    private final PayoutBook book;
    private final Caller caller;
    private final BusinessClock clock;

    PayoutResource(PayoutService payouts, Answers answers, PayoutBook book, Caller caller, BusinessClock clock) {
        this.payouts = payouts;
        this.answers = answers;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.PARTNER, Roles.OFFICER, Roles.APPROVER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(
            summary = "Payouts, oldest first",
            description = "What to pay whom. Account numbers are shown in full to the paying partner only. " + STATES)
    @APIResponse(responseCode = "200", description = "A page of payouts")
    public Page<PayoutView> list(
            @Parameter(description = "Only payouts in this state") @QueryParam("status") PayoutStatus status,
            @Parameter(description = "Only payouts of this claim") @QueryParam("claimId") UUID claimId,
            @BeanParam PageRequest page) {
        return book.page(status, claimId, page, payout -> PayoutView.of(payout, inFull()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PARTNER, Roles.OFFICER, Roles.APPROVER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(summary = "One payout", description = "With its ETag. " + STATES)
    @APIResponse(
            responseCode = "200",
            description = "The payout",
            content = @Content(schema = @Schema(implementation = PayoutView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(payouts.read(id));
    }

    @POST
    @Path("/{id}/receipt")
    @RolesAllowed(Roles.PARTNER)
    @Idempotent
    @Operation(
            summary = "The payer's answer",
            description =
                    "PAID, FAILED or RETURNED with the payer's reference. The same answer twice changes nothing. When"
                            + " every payout of a claim is PAID, the claim is PAID. " + STATES)
    @APIResponse(
            responseCode = "200",
            description = "The payout after the answer",
            content = @Content(schema = @Schema(implementation = PayoutView.class)))
    public Response receipt(
            @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull @Valid ReceiptRequest request) {
        return answer(answers.receive(id, version(headers), request.toReceipt(clock.today())));
    }

    @POST
    @Path("/{id}/sending")
    @RolesAllowed(Roles.PARTNER)
    @Idempotent
    @Operation(
            summary = "Handed to the bank, or its answer lost",
            description =
                    "SENT when the instruction left; UNKNOWN when no answer came: then ask by our reference and never"
                            + " send again. " + STATES)
    @APIResponse(
            responseCode = "200",
            description = "The payout",
            content = @Content(schema = @Schema(implementation = PayoutView.class)))
    public Response sending(
            @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull @Valid SendingRequest request) {
        return answer(payouts.mark(id, version(headers), request.next()));
    }

    @POST
    @Path("/{id}/reissue")
    @RolesAllowed({Roles.PARTNER, Roles.OFFICER})
    @Idempotent
    @Operation(
            summary = "Order a failed or returned payout again",
            description = "The old one becomes REISSUED and stays; a new one is ORDERED. " + STATES)
    @APIResponse(
            responseCode = "201",
            description = "The new payout",
            content = @Content(schema = @Schema(implementation = PayoutView.class)))
    public Response reissue(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Payout payout = payouts.reissue(id, version(headers));
        return Response.status(Response.Status.CREATED)
                .header("Location", "/api/v1/payouts/" + payout.id())
                .tag(ETags.of(payout.version()))
                .entity(PayoutView.of(payout, inFull()))
                .build();
    }

    private Response answer(Payout payout) {
        return Response.ok(PayoutView.of(payout, inFull()))
                .tag(ETags.of(payout.version()))
                .build();
    }

    private boolean inFull() {
        return caller.has(Roles.PARTNER);
    }

    private static Long version(HttpHeaders headers) {
        String ifMatch = headers.getHeaderString(HttpHeaders.IF_MATCH);
        return ifMatch == null || ifMatch.isBlank() ? null : ETags.expected(ifMatch);
    }
}
