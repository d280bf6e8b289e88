package org.pakekelambu.claims.payout.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.payout.ReceiptFileService;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.FormParts;
import org.pakekelambu.manners.time.BusinessClock;

/** A payer's answers by file. */
@Path("/api/v1/receipt-files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class ReceiptFileResource {
    private static final long LARGEST = 5L * 1024 * 1024;
    private final ReceiptFileService service;
    private final BusinessClock clock;

    ReceiptFileResource(ReceiptFileService service, BusinessClock clock) {
        this.service = service;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.PARTNER, Roles.TREASURER})
    @Idempotent
    @Operation(
            summary = "The payer's answers by file",
            description =
                    "CSV: reference,status,amount,payer_reference,paid_on,reason. Number and rupiah agree with what is declared"
                            + " and every line can be read, or nothing is taken (422). Then the good lines are taken; each"
                            + " other comes back with its line and why: UNKNOWN_REFERENCE, AMOUNT_DIFFERS,"
                            + " ANOTHER_PAYER, PAID_BEFORE_ORDERED, CONTRADICTS_ and the state. The same line again is harmless. What"
                            + " was not taken stays listed under reconciliation/refused.")
    @APIResponse(
            responseCode = "200",
            description = "How many were taken, and which were not",
            content = @Content(schema = @Schema(implementation = ReceiptFileService.Result.class)))
    public Response take(@Valid @BeanParam ReceiptFileForm form) {
        FormParts.requireOnly("file", "declaredCount", "declaredTotal");
        if (form.file == null || form.declaredCount == null || form.declaredTotal == null) {
            throw Problem.invalid(form.file == null ? "file" : "declaredCount", "missing");
        }
        if (form.file.size() > LARGEST) {
            throw new Problem(413, "too-large");
        }
        try {
            byte[] bytes = Files.readAllBytes(form.file.uploadedFile());
            return Response.ok(service.take(
                            ReceiptFile.read(bytes, clock.today()), form.declaredCount, form.declaredTotal))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
