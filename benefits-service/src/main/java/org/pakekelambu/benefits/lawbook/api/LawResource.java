package org.pakekelambu.benefits.lawbook.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.problem.Language;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** The law book over HTTP, for every role. */
@Path("/api/v1/law")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Law book", description = "Every number of the law with its dates and where it stands written.")
public class LawResource {
    private final Law law;
    private final BusinessClock clock;
    private final LawPage page;

    LawResource(Law law, BusinessClock clock, LawPage page) {
        this.law = law;
        this.clock = clock;
        this.page = page;
    }

    @GET
    @Operation(
            summary = "The law on a date",
            description =
                    "Every parameter that applies to a risk (death, accident, diagnosis) on that date: value, unit,"
                            + " dates, citation and confidence. Without a date: today in Jakarta. With Accept: text/html a page to read.")
    @APIResponse(
            responseCode = "200",
            description = "The law on that date",
            content = @Content(schema = @Schema(implementation = LawView.class)))
    public Response law(
            @Parameter(description = "Date of risk", example = "2026-07-10") @QueryParam("on") LocalDate on,
            @Context Request request) {
        LocalDate date = on == null ? clock.today() : on;
        return answer(
                request,
                date,
                () -> new LawView(
                        date,
                        law.digest(),
                        inForce(date).stream()
                                .map(ParameterView::withoutHistory)
                                .toList()));
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8;qs=0.5")
    @Operation(hidden = true)
    public String page(@QueryParam("on") LocalDate on, @HeaderParam("Accept-Language") String accepted) {
        LocalDate date = on == null ? clock.today() : on;
        return page.render(new LawView(date, law.digest(), inForce(date)), Language.of(accepted));
    }

    private List<ParameterView> inForce(LocalDate date) {
        return law.parameters().stream()
                .map(history -> ParameterView.on(history, date))
                .filter(parameter -> parameter.value() != null)
                .toList();
    }

    @GET
    @Path("/{parameter}")
    @Operation(
            summary = "One parameter and its history",
            description =
                    "The value that applies to a risk on the date asked, and every value the parameter ever had. 422"
                            + " when the law has no value for the date asked.")
    @APIResponse(
            responseCode = "200",
            description = "The parameter",
            content = @Content(schema = @Schema(implementation = ParameterView.class)))
    public Response parameter(
            @Parameter(description = "Name as GET /law lists it", example = "jkm.lump_sum") @PathParam("parameter")
                    String parameter,
            @Parameter(description = "Date of risk", example = "2018-02-01") @QueryParam("on") LocalDate on,
            @Context Request request) {
        LocalDate date = on == null ? clock.today() : on;
        var history = law.parameter(parameter).orElseThrow(Problem::notFound);
        if (on != null && history.find(on).isEmpty()) {
            throw LawProblems.noLaw(parameter, on, history.values().get(0).appliesFrom());
        }
        return answer(request, date, () -> ParameterView.on(history, date));
    }

    /** The same law on the same date is the same answer. */
    private Response answer(Request request, LocalDate date, Supplier<Object> view) {
        EntityTag tag = new EntityTag(law.digest() + "-" + date);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(view.get()) : unchanged)
                .tag(tag)
                .build();
    }
}
