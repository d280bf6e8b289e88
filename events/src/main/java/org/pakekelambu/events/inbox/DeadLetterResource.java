package org.pakekelambu.events.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** Where an operator sees what a service put aside, and has it handled once the cause is mended. */
@Path("/api/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Operations", description = "What keeps the service and its consumers in step.")
public class DeadLetterResource {
    private static final Comparator<DeadLetter> OLDEST_FIRST =
            Comparator.comparing(DeadLetter::at).thenComparing(DeadLetter::id);

    private final DeadLetters letters;
    private final Audit audit;
    private final Caller caller;

    DeadLetterResource(DeadLetters letters, Audit audit, Caller caller) {
        this.letters = letters;
        this.audit = audit;
        this.caller = caller;
    }

    /** A page as of every list, and whether there are letters that no page shows yet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DeadLetters", description = "Events that were put aside.")
    public record Letters(
            List<DeadLetter> items,

            @Schema(description = "Cursor of the next page; absent on the last.")
            String next,

            @Schema(
                    description =
                            "True when there may be letters older than all pages show: of thousands the newest are listed,"
                                    + " and older ones follow as these are settled.")
            boolean olderNotListed) {}

    @GET
    @Operation(
            summary = "Events that were put aside",
            description =
                    "What this service could not read or handle and nobody settled yet, the oldest first; of thousands the"
                            + " newest 5,000 or so of a topic (`olderNotListed` says so). The cause is told in words without values:"
                            + " no letter shows anybody's data.")
    public Letters list(@BeanParam PageRequest page) {
        DeadLetters.Waiting all = letters.list();
        List<DeadLetter> waiting = all.letters().stream()
                .sorted(OLDEST_FIRST)
                .filter(letter ->
                        page.after().map(last -> isBehind(letter, last)).orElse(true))
                .limit(page.limit() + 1L)
                .toList();
        Page<DeadLetter> shown = Page.of(waiting, page, DeadLetterResource::place, letter -> letter);
        return new Letters(shown.items(), shown.next(), all.older());
    }

    @POST
    @Path("/{id}/replay")
    @Idempotent
    @Operation(
            summary = "Handle an event that was put aside",
            description =
                    "Has it handled once more, outside the order of its topic; harmless at any time, because what is"
                            + " no newer than the copy here is ignored. A letter that was handled is settled and no longer listed;"
                            + " of one that still fails the answer tells the cause.")
    @APIResponse(
            responseCode = "200",
            description = "How the attempt ended",
            content = @Content(schema = @Schema(implementation = DeadLetters.Replay.class)))
    public Response replay(
            @Parameter(
                            description = "As the list names it.",
                            example = "claims.registry.worker.v1~registry.worker.v1~3~12")
                    @PathParam("id")
                    String id) {
        DeadLetters.Replay replay = attempt(id);
        audit.record(new AuditEntry(
                "dead-letter-replay",
                List.of(id),
                caller.regions().home(),
                null,
                replay.handled() ? "DONE" : "REFUSED",
                null,
                Map.of("consumer", replay.letter().consumer())));
        return Response.ok(replay).build();
    }

    /**
     * Beside the transaction that keeps the answer: the handler commits before the letter is settled, and its failure does not
     * take the answer along.
     */
    private DeadLetters.Replay attempt(String id) {
        return QuarkusTransaction.suspendingExisting()
                .call(() -> letters.replay(id))
                .orElseThrow(Problem::notFound);
    }

    private static Cursor place(DeadLetter letter) {
        return Cursor.of(letter.at().getEpochSecond(), letter.at().getNano(), letter.id());
    }

    private static boolean isBehind(DeadLetter letter, Cursor last) {
        int later = letter.at().compareTo(last.instant(0));
        return later > 0 || later == 0 && letter.id().compareTo(last.text(2)) > 0;
    }
}
