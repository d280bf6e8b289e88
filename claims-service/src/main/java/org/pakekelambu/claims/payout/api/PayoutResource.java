package org.pakekelambu.claims.payout.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.payout.Callbacks;
import org.pakekelambu.claims.payout.Payers;
import org.pakekelambu.claims.payout.PayoutBook;
import org.pakekelambu.claims.payout.PayoutService;
import org.pakekelambu.claims.payout.Reissuing;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.store.PayoutPages;
import org.pakekelambu.law.benefit.Payer;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** Payouts over HTTP. Only with a receipt may {@code If-Match} be missing: an answer of the bank is a fact, not an edit (ADR 0020). */
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
    private final Callbacks callbacks;
    private final Reissuing reissuing;
    private final PayoutBook book;
    private final Payers payers;
    private final BusinessClock clock;

    PayoutResource(
            PayoutService payouts,
            Callbacks callbacks,
            Reissuing reissuing,
            PayoutBook book,
            Payers payers,
            BusinessClock clock) {
        this.payouts = payouts;
        this.callbacks = callbacks;
        this.book = book;
        this.reissuing = reissuing;
        this.payers = payers;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.PARTNER, Roles.OFFICER, Roles.APPROVER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(
            summary = "Payouts, oldest first",
            description =
                    "What to pay whom; account numbers are shown in full to who pays the line only. As it was known at an"
                            + " instant with knownAt. " + STATES)
    @APIResponse(responseCode = "200", description = "A page of payouts")
    public Page<PayoutView> list(
            @Parameter(description = "Only payouts in this state") @QueryParam("status") PayoutStatus status,
            @Parameter(description = "Only payouts of this claim") @QueryParam("claimId") UUID claimId,
            @Parameter(description = "Only what this payer owes") @QueryParam("payer") Payer payer,
            @Parameter(
                            description =
                                    "true: only those that wait until somebody enters an account; false: only the others")
                    @QueryParam("awaitingAccount")
                    Boolean awaitingAccount,
            @Parameter(
                            description =
                                    "As recorded by this instant; without the reasons, which are kept of today only",
                            example = "2026-11-22T03:00:00Z")
                    @QueryParam("knownAt")
                    Instant knownAt,
            @BeanParam PageRequest page) {
        return book.page(new PayoutPages.Filter(status, claimId, payer, awaitingAccount, knownAt), page, this::view);
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
    @RolesAllowed({Roles.PARTNER, Roles.TREASURER})
    @Idempotent
    @Operation(
            summary = "The payer's answer",
            description =
                    "PAID, FAILED or RETURNED with the payer's reference: a partner answers for the lines of BPJS, a treasurer for"
                            + " those of the programme (403 for the other's). The same answer twice changes nothing. With"
                            + " another amount than was instructed it is recorded as a difference, the payout becomes"
                            + " UNKNOWN where money may have left, and it is listed under reconciliation until an answer"
                            + " agrees. PAID of a payout that had no account, and so was never sent, names its amount (409"
                            + " never-sent): who paid it nonetheless says how much. When every payout of a claim is PAID, the claim is PAID. If-Match may be missing here:"
                            + " what the bank did is a fact whatever version it was done under; where it is sent, 412 when"
                            + " stale. An answer that is refused is written down and listed under reconciliation/refused. "
                            + STATES)
    @APIResponse(
            responseCode = "200",
            description = "The payout after the answer",
            content = @Content(schema = @Schema(implementation = PayoutView.class)))
    public Response receipt(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag that was seen; may be missing for a receipt.") @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull @Valid ReceiptRequest request) {
        Long seen = ifMatch == null || ifMatch.isBlank() ? null : ETags.expected(ifMatch);
        return answer(callbacks.receive(id, seen, request.toReceipt(clock.today())));
    }

    @POST
    @Path("/{id}/sending")
    @RolesAllowed({Roles.PARTNER, Roles.TREASURER})
    @Idempotent
    @Operation(
            summary = "Handed to the bank, or its answer lost",
            description =
                    "SENT when the instruction left; UNKNOWN when no answer came: then ask by our reference and never"
                            + " send again. By who pays the line, with If-Match; 409 while it waits for an account. "
                            + STATES)
    @APIResponse(
            responseCode = "200",
            description = "The payout",
            content = @Content(schema = @Schema(implementation = PayoutView.class)))
    public Response sending(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SendingRequest request) {
        return answer(payouts.mark(id, ETags.expected(ifMatch), request.next()));
    }

    @POST
    @Path("/{id}/reissue")
    @RolesAllowed({Roles.PARTNER, Roles.TREASURER, Roles.OFFICER})
    @Idempotent
    @Operation(
            summary = "Order a failed or returned payout again",
            description =
                    "By an officer, or by who pays the line, with If-Match. The old one becomes REISSUED and stays; a new one is"
                            + " ORDERED. 409 while the payer says another sum moved. " + STATES)
    @APIResponse(
            responseCode = "201",
            description = "The new payout",
            content = @Content(schema = @Schema(implementation = PayoutView.class)))
    public Response reissue(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        Payout payout = reissuing.reissue(id, ETags.expected(ifMatch));
        return Response.status(Response.Status.CREATED)
                .header("Location", "/api/v1/payouts/" + payout.id())
                .tag(ETags.of(payout.version()))
                .entity(view(payout))
                .build();
    }

    private Response answer(Payout payout) {
        return Response.ok(view(payout)).tag(ETags.of(payout.version())).build();
    }

    private PayoutView view(Payout payout) {
        return PayoutView.of(payout, payers.mine(payout));
    }
}
