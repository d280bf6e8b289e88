package org.pakekelambu.claims.payout.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.payout.BatchService;
import org.pakekelambu.claims.payout.domain.Batch;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.csv.CsvLine;
import org.pakekelambu.manners.idempotency.Idempotent;

/** Batches of instructions over HTTP. */
@Path("/api/v1/payout-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class BatchResource {
    private static final String HEADER =
            CsvLine.of("reference", "amount", "code", "bank", "account", "holder", "name", "payer");
    private final BatchService batches;

    BatchResource(BatchService batches) {
        this.batches = batches;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PARTNER, Roles.TREASURER})
    @Idempotent
    @Operation(
            summary = "Take instructions in a batch",
            description =
                    "All that are ORDERED and have an account, or those named. A batch has one payer: a partner takes the lines of"
                            + " BPJS, a treasurer those of the programme (403 for the other's). Number and rupiah agree with"
                            + " what is declared, or nothing is taken (422, which says what was found). From then on each is"
                            + " SENT; an instruction is in one batch only.")
    @APIResponse(
            responseCode = "201",
            description = "The batch, with Location",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response take(@NotNull @Valid BatchRequest request) {
        List<UUID> ids = request.payoutIds() == null ? List.of() : request.payoutIds();
        Batch batch = batches.take(request.payer(), ids, request.declaredCount(), request.declaredTotal());
        return Response.status(Response.Status.CREATED)
                .header("Location", "/api/v1/payout-batches/" + batch.id())
                .entity(BatchView.of(batch, batches.parts(batch.id())))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PARTNER, Roles.TREASURER, Roles.APPROVER, Roles.AUDITOR})
    @Operation(summary = "A batch", description = "With number and rupiah of its instructions by state.")
    @APIResponse(responseCode = "200", description = "The batch")
    public BatchView get(@PathParam("id") UUID id) {
        return BatchView.of(batches.read(id), batches.parts(id));
    }

    @GET
    @Path("/{id}/instructions")
    @Produces("text/csv")
    @RolesAllowed({Roles.PARTNER, Roles.TREASURER})
    @Operation(
            summary = "The instructions of a batch as a CSV file",
            description =
                    "One line each under our reference, with the account in full, for who pays them (403 for anybody else).")
    @APIResponse(responseCode = "200", description = "A CSV file with a header line")
    public Response instructions(@PathParam("id") UUID id) {
        String lines =
                batches.instructions(id).stream().map(BatchResource::line).collect(Collectors.joining());
        return Response.ok(HEADER + lines, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + id + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String line(Payout payout) {
        var payee = payout.order().payee();
        return CsvLine.of(
                payout.reference(),
                payout.order().amount(),
                payout.order().code(),
                payee.bank(),
                payee.accountNumber(),
                payee.accountHolder(),
                payee.name(),
                payout.order().payer());
    }
}
