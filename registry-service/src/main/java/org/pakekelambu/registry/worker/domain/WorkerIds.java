package org.pakekelambu.registry.worker.domain;

import java.util.UUID;

/** Ids that grow with time (UUID version 7, RFC 9562), so that new rows stand together in the index. */
public final class WorkerIds {
    private WorkerIds() {}

    /** @param millis when, in milliseconds since 1970; {@code random} 74 of its bits are used */
    public static UUID next(long millis, UUID random) {
        long high = millis << 16 | 0x7000 | random.getMostSignificantBits() & 0x0fff;
        return new UUID(high, random.getLeastSignificantBits());
    }
}
