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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.payout.Refusals;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** Answers of payers that were not taken, over HTTP. */
@Path("/api/v1/reconciliation/refused")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class RefusedAnswerResource {
    private final Refusals refusals;

    RefusedAnswerResource(Refusals refusals) {
        this.refusals = refusals;
    }

    @GET
    @RolesAllowed({Roles.TREASURER, Roles.APPROVER, Roles.PARTNER, Roles.AUDITOR})
    @Operation(
            summary = "What payers said that was not taken",
            description =
                    "Callbacks and lines of receipt files that were refused, words of the bank that contradict what we know, and other"
                            + " sums than instructed, whichever way they came. The same word again is listed once; a callback that was"
                            + " only stale (412) comes again and is not listed."
                            + " The oldest first, each with why, until an answer under the same reference is taken or somebody says what"
                            + " became of it. What came under a reference nobody knows, for all regions, is shown to all.")
    @APIResponse(responseCode = "200", description = "A page of answers")
    public Page<RefusedAnswerView> open(@BeanParam PageRequest page) {
        return Page.of(refusals.open(page), page, one -> Cursor.of(one.place()), RefusedAnswerView::of);
    }

    @POST
    @Path("/{number}/resolution")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.TREASURER, Roles.APPROVER})
    @Idempotent
    @Operation(
            summary = "Say what became of an answer that was not taken",
            description = "It is listed no more; the answer and who said what of it are kept. No payout changes by it.")
    @APIResponse(responseCode = "204", description = "Written down")
    public Response resolve(@PathParam("number") long number, @NotNull @Valid ResolutionRequest request) {
        refusals.resolve(number, request.reason());
        return Response.noContent().build();
    }
}
