package org.pakekelambu.manners.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry as an auditor sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AuditEntry", description = "Who did what to whose data, when, why and with what result.")
public record AuditEntryView(
        long id,

        @Schema(description = "When it was done, by the real clock.")
        Instant at,

        @Schema(description = "The business date on which it was done.")
        LocalDate businessDate,

        @Schema(description = "`sub` of the caller, or `service:` and a name for work nobody asked for.")
        String actor,

        @Schema(description = "The application the caller used.")
        String client,

        String onBehalfOf,
        String action,

        @Schema(description = "Ids of those whom it is about.")
        List<String> subjects,

        String region,
        String reason,
        String result,
        String requestId,

        @Schema(description = "Further facts.", implementation = Object.class) @JsonRawValue
        String details) {}
