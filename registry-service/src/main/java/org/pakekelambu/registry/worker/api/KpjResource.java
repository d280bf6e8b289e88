package org.pakekelambu.registry.worker.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.problem.Language;
import org.pakekelambu.manners.problem.Texts;
import org.pakekelambu.registry.worker.KpjService;
import org.pakekelambu.registry.worker.domain.KpjOutcome;
import org.pakekelambu.registry.worker.domain.KpjOutcome.Result;

/** BPJS assigns membership numbers. */
@Path("/api/v1/kpj-assignments")
@Tag(name = "bpjs", description = "BPJS Ketenagakerjaan gives members their numbers.")
public class KpjResource {
    private static final Map<String, Integer> STATUS =
            Map.of("not-found", 404, "kpj-taken", 409, "kpj-already-assigned", 409, "not-a-member", 409);

    private final KpjService kpj;
    private final Texts texts;

    KpjResource(KpjService kpj, Texts texts) {
        this.kpj = kpj;
        this.texts = texts;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PARTNER)
    @Operation(
            summary = "Assign membership numbers",
            description = "Many at once, each with its own result: the good ones are kept, the others say why not."
                    + " The same assignment again is UNCHANGED.")
    @APIResponse(
            responseCode = "200",
            description = "Every assignment was looked at.",
            content = @Content(schema = @Schema(implementation = KpjResultView.class)))
    public Response assign(
            @Valid @NotNull KpjAssignmentsRequest request,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        List<KpjOutcome> outcomes = kpj.assign(request.all());
        return Response.ok(new KpjResultView(
                        outcomes.stream()
                                .map(outcome -> item(outcome, Language.of(language)))
                                .toList(),
                        count(outcomes, Result.ASSIGNED),
                        count(outcomes, Result.UNCHANGED),
                        count(outcomes, Result.REFUSED)))
                .build();
    }

    private KpjResultView.Item item(KpjOutcome outcome, Language language) {
        String why = outcome.reason();
        KpjResultView.Refusal refusal = why == null
                ? null
                : new KpjResultView.Refusal(
                        "/problems/" + why,
                        texts.find(language, why + ".title").orElse(why),
                        STATUS.getOrDefault(why, 422),
                        texts.find(language, why + ".detail").orElse(why));
        return new KpjResultView.Item(outcome.workerId(), outcome.result(), outcome.version(), refusal);
    }

    private static int count(List<KpjOutcome> outcomes, Result result) {
        return (int) outcomes.stream().filter(o -> o.result() == result).count();
    }
}
