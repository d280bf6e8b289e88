package org.pakekelambu.claims.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.payout.domain.PayeeAccount;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.query.Page;

/** Accounts of payees whom the claim gives none, over HTTP. */
@Path("/api/v1/payouts/{id}/account")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class AccountResource {
    private final AccountService accounts;
    private final Caller caller;

    AccountResource(AccountService accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "Accounts entered for a payout",
            description = "The latest first, at most 100; with who entered and who confirmed.")
    @APIResponse(responseCode = "200", description = "Accounts entered for the payout")
    public Page<EnteredAccountView> list(@PathParam("id") UUID id) {
        return new Page<>(accounts.of(id).stream().map(this::view).toList(), null);
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "Enter the account of a payee who has none, or another for one the bank refused",
            description =
                    "For a payout that waits for an account (waitsFor ACCOUNT), or one that is FAILED or RETURNED although owed and"
                            + " went to an account entered here or named with a school year; with the payout's ETag; 409 for"
                            + " any other: an account the claim names is changed by correcting the claim. It counts once"
                            + " another person confirmed it; one such entry for a payout at a time (409).")
    @APIResponse(
            responseCode = "202",
            description = "The entry that waits for a second person, with ETag",
            content = @Content(schema = @Schema(implementation = EnteredAccountView.class)))
    public Response enter(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EnteredAccountRequest request) {
        return answer(
                Response.Status.ACCEPTED,
                accounts.enter(
                        id,
                        ETags.expected(ifMatch),
                        request.name(),
                        request.account().toAccount()));
    }

    @POST
    @Path("/{accountId}/decision")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Idempotent
    @Operation(
            summary = "Confirm the account, or not, as the second person",
            description =
                    "Never by who entered it, under whichever account, nor for his own family (403). Confirmed, every payout of"
                            + " the claim to that payee that waited for it, or failed or came back at an older one, is"
                            + " REISSUED by one that has it, and later ones have it from the start; of a school year, those"
                            + " of that year.")
    @APIResponse(
            responseCode = "200",
            description = "The entry, with ETag",
            content = @Content(schema = @Schema(implementation = EnteredAccountView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @PathParam("accountId") UUID accountId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AccountDecisionRequest request) {
        boolean confirmed = request.outcome() == AccountDecisionRequest.Outcome.CONFIRM;
        return answer(Response.Status.OK, accounts.decide(id, accountId, ETags.expected(ifMatch), confirmed));
    }

    private Response answer(Response.Status status, PayeeAccount account) {
        return Response.status(status)
                .entity(view(account))
                .tag(ETags.of(account.version()))
                .build();
    }

    /** Who is to confirm it must see it. */
    private EnteredAccountView view(PayeeAccount account) {
        boolean toConfirm = account.state() == PayeeAccount.State.ENTERED
                && !account.enteredBy().equals(caller.subject())
                && (caller.has(Roles.APPROVER) || caller.has(Roles.OFFICER));
        return EnteredAccountView.of(account, toConfirm);
    }
}
