package org.pakekelambu.registry.roster.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.registry.roster.domain.Roster;
import org.pakekelambu.registry.roster.domain.RosterContent;
import org.pakekelambu.registry.roster.domain.RosterMembership;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Roster", description = "A roster and how far its rows are. done = accepted + rejected.")
record RosterView(
        UUID id,
        Job.State state,
        String programme,
        RosterContent content,
        RosterMembership membership,
        Long total,
        long done,
        long accepted,

        @Schema(description = "Accepted rows that were in already, word for word.")
        long unchanged,

        long rejected,
        Instant startedAt,
        Instant finishedAt,
        String uploadedBy,
        String confirmedBy,
        String rejections,

        @Schema(description = "Why it failed, as a problem document.", implementation = Object.class) @JsonRawValue
        String problem) {

    static RosterView of(Roster r, Job job) {
        return new RosterView(
                r.id(),
                job.state(),
                r.programme(),
                r.content(),
                r.membership(),
                job.total(),
                job.done(),
                job.accepted(),
                r.unchanged(),
                job.rejected(),
                job.startedAt(),
                job.finishedAt(),
                r.uploadedBy(),
                r.confirmedBy(),
                "/api/v1/rosters/" + r.id() + "/rejections",
                job.problem());
    }
}
