package org.pakekelambu.benefits.lawbook.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.problem.Language;

/** The law book as pages to read in a browser. The law is everybody's: no token is asked for, and there is nobody's data in it. */
@Path("/law")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Tag(name = "Law book")
public class LawBookPages {
    private final LawReading reading;
    private final LawPage page;
    private final LawChangesPage changesPage;

    LawBookPages(LawReading reading, LawPage page, LawChangesPage changesPage) {
        this.reading = reading;
        this.page = page;
        this.changesPage = changesPage;
    }

    @GET
    @Operation(
            summary = "The law book as a page",
            description = "Every parameter on a date with its history and its article, in Indonesian or English.")
    @APIResponse(responseCode = "200", description = "A page to read and print")
    public String law(
            @Parameter(description = "Date of risk; today when absent", example = "2026-07-10") @QueryParam("on")
                    LocalDate on,
            @HeaderParam("Accept-Language") String accepted) {
        return page.render(reading.on(on), Language.of(accepted));
    }

    @GET
    @Path("/changes")
    @Operation(
            summary = "What changed in the law, as a page",
            description = "The law of two dates beside each other, in Indonesian or English.")
    @APIResponse(responseCode = "200", description = "A page to read and print")
    public String changes(
            @Parameter(description = "First date of risk", required = true, example = "2019-12-01") @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Second date of risk; today when absent", example = "2019-12-02") @QueryParam("to")
                    LocalDate to,
            @HeaderParam("Accept-Language") String accepted) {
        return changesPage.render(reading.changes(from, to), Language.of(accepted));
    }
}
