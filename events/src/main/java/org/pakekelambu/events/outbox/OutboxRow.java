package org.pakekelambu.events.outbox;

import java.time.Instant;
import java.util.UUID;

/** A row of the table {@code outbox}; id and createdAt are given by the database, 0 and null before. */
record OutboxRow(
        long id,
        String topic,
        UUID key,
        String type,
        long version,
        String payload,
        String traceparent,
        Instant createdAt) {}
