package org.pakekelambu.manners.job;

import java.time.Instant;
import java.util.UUID;

/**
 * A piece of long work. {@code input} is JSON that only its {@link LongWork} reads; {@code done} counts what is finished
 * for good, so that work goes on from there after a crash. {@code total} is null until it is known.
 * {@code owner} is who took it, new at every taking: what a run writes after it lost the job has no effect.
 */
public record Job(
        UUID id,
        String kind,
        State state,
        String region,
        String startedBy,
        Long total,
        long done,
        long accepted,
        long rejected,
        String input,
        String problem,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        UUID owner) {

    /** Where a job stands. From AWAITING_CONFIRMATION a second person puts it back to QUEUED. */
    public enum State {
        QUEUED,
        RUNNING,
        AWAITING_CONFIRMATION,
        DONE,
        FAILED;

        public boolean isFinal() {
            return this == DONE || this == FAILED;
        }
    }
}
