package org.pakekelambu.benefits.lawbook.api;

import io.quarkus.security.Authenticated;
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
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.problem.Language;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** The law of two dates beside each other, for every role. */
@Path("/api/v1/law/changes")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Law book")
public class LawChangesResource {
    private final Law law;
    private final BusinessClock clock;
    private final LawChangesPage page;

    LawChangesResource(Law law, BusinessClock clock, LawChangesPage page) {
        this.law = law;
        this.clock = clock;
        this.page = page;
    }

    @GET
    @Operation(
            summary = "What changed in the law between two dates",
            description =
                    "Every parameter whose value for a risk on the second date is not that of the first, with both values,"
                            + " their dates, articles and confidence. With Accept: text/html a page to read.")
    @APIResponse(responseCode = "200", description = "The differences, by parameter")
    public LawChangesView changes(
            @Parameter(description = "First date of risk", required = true, example = "2019-12-01") @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Second date of risk; today when absent", example = "2019-12-02") @QueryParam("to")
                    LocalDate to) {
        return view(from, to);
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8;qs=0.5")
    @Operation(hidden = true)
    public String page(
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @HeaderParam("Accept-Language") String accepted) {
        return page.render(view(from, to), Language.of(accepted));
    }

    private LawChangesView view(LocalDate from, LocalDate to) {
        if (from == null) {
            throw Problem.invalid("from", "missing");
        }
        return LawChangesView.of(law, from, to == null ? clock.today() : to);
    }
}
