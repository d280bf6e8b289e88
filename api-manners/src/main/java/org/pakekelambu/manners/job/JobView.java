package org.pakekelambu.manners.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the one who waits is told. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Job", description = "Long work and how far it is.", examples = """
                {"id":"6f1c2f0e-58a5-4a0b-9c1e-2f6f1f0d9b11","kind":"roster","state":"RUNNING","total":45000,
                 "done":12000,"accepted":11950,"rejected":50,"startedAt":"2026-01-05T02:00:00Z"}""")
public record JobView(
        UUID id,
        String kind,
        Job.State state,

        @Schema(description = "How many items there are; absent until counted.")
        Long total,

        @Schema(description = "How many are finished, accepted or rejected.")
        long done,

        long accepted,
        long rejected,
        Instant startedAt,
        Instant finishedAt,

        @Schema(description = "Why it failed, as a problem document.", implementation = Object.class) @JsonRawValue
        String problem) {

    public static JobView of(Job job) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state(),
                job.total(),
                job.done(),
                job.accepted(),
                job.rejected(),
                job.startedAt(),
                job.finishedAt(),
                job.problem());
    }
}
