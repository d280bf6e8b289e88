package org.pakekelambu.events.inbox;

import java.time.Instant;
import java.util.UUID;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.contract.FullState;
import org.pakekelambu.events.wire.EventJson;

/**
 * An event as it arrived.
 *
 * @param key id of the aggregate
 * @param version of the aggregate
 * @param json the state as it stood on the wire, for a copy kept as jsonb
 * @param time when its owner appended it
 * @param traceparent trace context of the work that caused it, or null; hand it to the events that answer this one
 */
public record Incoming<T extends FullState>(
        EventType type,
        UUID key,
        long version,
        T state,
        String json,
        Instant time,
        String traceparent,
        String topic,
        int partition,
        long offset) {

    /** As if it had just been sent; for tests of subscriptions and for states that come another way. */
    public static <T extends FullState> Incoming<T> of(EventType type, T state) {
        return new Incoming<>(
                type,
                state.key(),
                state.version(),
                state,
                EventJson.write(state),
                Instant.now(),
                null,
                type.topic(),
                0,
                0);
    }
}
