package org.pakekelambu.registry.worker.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.registry.worker.domain.KpjOutcome.Result;

@Schema(description = "What became of each assignment, in the order given.")
record KpjResultView(List<Item> items, int assigned, int unchanged, int refused) {

    /** @param problem why it was refused, as the body of a problem of its own */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "KpjResult")
    record Item(UUID workerId, Result result, Long version, Refusal problem) {}

    @Schema(name = "KpjRefusal")
    record Refusal(String type, String title, int status, String detail) {}
}
