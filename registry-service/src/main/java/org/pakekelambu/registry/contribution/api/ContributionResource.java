package org.pakekelambu.registry.contribution.api;

import static org.pakekelambu.manners.caller.Roles.AUDITOR;
import static org.pakekelambu.manners.caller.Roles.PARTNER;
import static org.pakekelambu.manners.caller.Roles.REGISTRAR;
import static org.pakekelambu.manners.caller.Roles.TREASURER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.JobView;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.registry.contribution.ContributionService;
import org.pakekelambu.registry.programme.ProgrammeService;
import org.pakekelambu.registry.programme.domain.Programme;

/** What is owed, and what was paid. */
@Path("/api/v1/contributions")
@Tag(name = "contributions", description = "The months paid for members.")
public class ContributionResource {
    private final ContributionService contributions;
    private final ProgrammeService programmes;
    private final ObjectMapper json;

    ContributionResource(ContributionService contributions, ProgrammeService programmes, ObjectMapper json) {
        this.contributions = contributions;
        this.programmes = programmes;
        this.json = json;
    }

    @GET
    @Path("/due")
    @RolesAllowed({TREASURER, REGISTRAR, PARTNER, AUDITOR})
    @Operation(
            summary = "What is owed for a month",
            description =
                    "Every worker of the programme who owes that month, and the totals a booking of it must declare.")
    public DueView due(
            @QueryParam("programme") @Parameter(required = true, example = "pake-kelambu") String programme,
            @QueryParam("month") @Parameter(required = true, example = "2026-11") String month,
            @BeanParam PageRequest page) {
        if (programme == null) {
            throw Problem.invalid("programme", "required");
        }
        Programme known = programmes.requireOwn(programme);
        YearMonth wanted = month(month);
        long price = contributions.price(known, wanted);
        Page<DueView.Item> items = Page.of(
                contributions.due(known, wanted, page),
                page,
                debt -> Cursor.of(debt.workerId()),
                debt -> new DueView.Item(debt.workerId(), price, debt.unpaidMonths()));
        long count = contributions.countDue(known, wanted);
        return new DueView(items.items(), items.next(), known.code(), wanted, count, Math.multiplyExact(count, price));
    }

    private static YearMonth month(String text) {
        try {
            YearMonth month = text == null ? null : YearMonth.parse(text);
            if (month != null && month.getYear() >= 2015 && month.getYear() <= 2100) {
                return month;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        throw Problem.invalid("month", "month");
    }

    @POST
    @Idempotent
    @RolesAllowed(TREASURER)
    @Operation(
            summary = "Book contributions",
            description = "The control totals are compared at once: 422 and nothing booked when they differ, or when an"
                    + " older month is unpaid. Then a job writes the months into the workers, one event each.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted; `Location` tells how far it is.",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response book(@Valid @NotNull BookContributionsRequest request) {
        Job job = contributions.book(request.booking(), digest(request));
        return Response.accepted(JobView.of(job))
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .build();
    }

    private String digest(BookContributionsRequest request) {
        try {
            byte[] body = json.writeValueAsBytes(request);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
