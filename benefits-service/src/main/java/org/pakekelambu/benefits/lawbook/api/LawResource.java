package org.pakekelambu.benefits.lawbook.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.problem.Problem;

/** The law book over HTTP, for every role. */
@Path("/api/v1/law")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Law book", description = "Every number of the law with its dates and where it stands written.")
public class LawResource {
    private final Law law;
    private final LawReading reading;

    LawResource(Law law, LawReading reading) {
        this.law = law;
        this.reading = reading;
    }

    @GET
    @Operation(
            summary = "The law on a date",
            description =
                    "Every parameter that applies to a risk (death, accident, diagnosis) on that date: value, unit,"
                            + " dates, citation and confidence. Without a date: today in Jakarta.")
    @APIResponse(
            responseCode = "200",
            description = "The law on that date",
            content = @Content(schema = @Schema(implementation = LawView.class)))
    public Response law(
            @Parameter(description = "Date of risk", example = "2026-07-10") @QueryParam("on") LocalDate on,
            @Context Request request) {
        LocalDate date = reading.date(on);
        return answer(request, date, () -> reading.on(date).withoutHistory());
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
        LocalDate date = reading.date(on);
        var history = law.parameter(parameter).orElseThrow(Problem::notFound);
        if (on != null && history.find(on).isEmpty()) {
            throw LawProblems.noLaw(parameter, on, history.values().get(0).appliesFrom());
        }
        return answer(request, date, () -> ParameterView.on(history, date));
    }

    /** The same law on the same date is the same answer. */
    private Response answer(Request request, LocalDate date, Supplier<Object> view) {
        EntityTag tag = new EntityTag(law.digest() + "-" + date);
        Response.ResponseBuilder unchanged = ETags.unchanged(request, tag);
        return (unchanged == null ? Response.ok(view.get()) : unchanged)
                .tag(tag)
                .build();
    }
}
