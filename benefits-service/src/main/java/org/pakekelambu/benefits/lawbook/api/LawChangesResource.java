package org.pakekelambu.benefits.lawbook.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The law of two dates beside each other, for every role. */
@Path("/api/v1/law/changes")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Law book")
public class LawChangesResource {
    private final LawReading reading;

    LawChangesResource(LawReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            summary = "What changed in the law between two dates",
            description =
                    "Every parameter whose value for a risk on the second date is not that of the first, with both values,"
                            + " their dates, articles and confidence.")
    @APIResponse(responseCode = "200", description = "The differences, by parameter")
    public LawChangesView changes(
            @Parameter(description = "First date of risk", required = true, example = "2019-12-01") @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Second date of risk; today when absent", example = "2019-12-02") @QueryParam("to")
                    LocalDate to) {
        return reading.changes(from, to);
    }
}
