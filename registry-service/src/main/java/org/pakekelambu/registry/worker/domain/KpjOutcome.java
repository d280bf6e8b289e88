package org.pakekelambu.registry.worker.domain;

import java.util.UUID;

/**
 * What became of one assignment.
 *
 * @param version of the worker afterwards, null when refused
 * @param reason why it was refused, the name of a problem text; else null
 */
public record KpjOutcome(UUID workerId, Result result, Long version, String reason) {

    public enum Result {
        ASSIGNED,
        UNCHANGED,
        REFUSED
    }

    public static KpjOutcome refused(UUID workerId, String reason) {
        return new KpjOutcome(workerId, Result.REFUSED, null, reason);
    }
}
