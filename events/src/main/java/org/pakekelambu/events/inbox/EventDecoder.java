package org.pakekelambu.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.contract.FullState;
import org.pakekelambu.events.wire.CloudEvent;
import org.pakekelambu.events.wire.EventJson;
import org.pakekelambu.events.wire.TraceContext;
import org.pakekelambu.events.wire.UnreadableEvent;

/**
 * Turns a record into an event of the contract, or says why it is none: headers, source, type, key and state must agree with one
 * another and with the topic. Whoever forges one must at least be let in by the broker as the owner of the topic.
 */
final class EventDecoder<T extends FullState> {

    private final String topic;
    private final Class<T> type;

    EventDecoder(String topic, Class<T> type) {
        this.topic = topic;
        this.type = type;
    }

    Incoming<T> decode(ConsumerRecord<byte[], byte[]> record) throws UnreadableEvent {
        Headers headers = record.headers();
        expect(headers, CloudEvent.SPEC_VERSION, "1.0");
        expect(headers, CloudEvent.SOURCE, CloudEvent.source(topic));
        expect(headers, CloudEvent.CONTENT_TYPE, "application/json");
        EventType what = EventType.named(required(headers, CloudEvent.TYPE))
                .filter(named -> named.topic().equals(topic))
                .orElseThrow(() -> new UnreadableEvent("unknown " + CloudEvent.TYPE + " for this topic"));
        UUID key = key(record.key());
        expect(headers, CloudEvent.SUBJECT, key.toString());
        T state = EventJson.read(record.value(), type);
        if (!state.key().equals(key)) {
            throw new UnreadableEvent("the state has another key than its record");
        }
        expect(headers, CloudEvent.ID, CloudEvent.id(topic, key, state.version()));
        return new Incoming<>(
                what,
                key,
                state.version(),
                state,
                new String(record.value(), UTF_8),
                time(required(headers, CloudEvent.TIME)),
                TraceContext.validOrNull(CloudEvent.text(headers, CloudEvent.TRACEPARENT)),
                topic,
                record.partition(),
                record.offset());
    }

    private static String required(Headers headers, String name) throws UnreadableEvent {
        String value = CloudEvent.text(headers, name);
        if (value == null) {
            throw new UnreadableEvent("header " + name + " is missing");
        }
        return value;
    }

    private static void expect(Headers headers, String name, String value) throws UnreadableEvent {
        if (!required(headers, name).equals(value)) {
            throw new UnreadableEvent("header " + name + " is not as expected here");
        }
    }

    private static UUID key(byte[] key) throws UnreadableEvent {
        try {
            String text = key == null ? "" : new String(key, UTF_8);
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // falls through to the one answer
        }
        throw new UnreadableEvent("the key is not the id of an aggregate");
    }

    private static Instant time(String text) throws UnreadableEvent {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnreadableEvent("header " + CloudEvent.TIME + " is no instant");
        }
    }
}
