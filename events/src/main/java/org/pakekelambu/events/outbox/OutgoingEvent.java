package org.pakekelambu.events.outbox;

import java.util.UUID;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.contract.FullState;

/**
 * An event to be sent.
 *
 * @param key id of the aggregate
 * @param version of the aggregate; must have been made under its row lock, or be checked against the version it replaces, in the
 *     transaction that appends the event: this is what keeps the order per aggregate
 * @param state a wire record of {@code events.contract}
 * @param traceparent trace context of the cause, null for that of the work at hand
 */
public record OutgoingEvent(EventType type, UUID key, long version, Object state, String traceparent) {

    public OutgoingEvent {
        if (state instanceof FullState full && (!full.key().equals(key) || full.version() != version)) {
            throw new IllegalArgumentException(
                    "the state of " + type.wireName() + " has another key or version than its event");
        }
    }

    public OutgoingEvent(EventType type, UUID key, long version, Object state) {
        this(type, key, version, state, null);
    }

    public OutgoingEvent(EventType type, FullState state) {
        this(type, state.key(), state.version(), state, null);
    }

    /** For an answer to an event: the trace of that event goes on. */
    public OutgoingEvent causedBy(String traceparent) {
        return new OutgoingEvent(type, key, version, state, traceparent);
    }
}
