package org.pakekelambu.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.pakekelambu.events.contract.Topics;

/** The headers of an event in CloudEvents 1.0 binary mode. */
public final class CloudEvent {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACEPARENT = "traceparent";

    static final String JSON = "application/json";

    private CloudEvent() {}

    /** Stable: the same state sent twice bears the same id. */
    public static String id(String topic, UUID key, long version) {
        return topic + "/" + key + "/" + version;
    }

    /** Who alone may have sent what stands on a topic. */
    public static String source(String topic) {
        return "urn:pakekelambu:" + Topics.owner(topic);
    }

    /** The {@code $id} of the JSON Schema of a topic's states. */
    public static String schema(String topic) {
        return "urn:pakekelambu:schema:" + topic;
    }

    /** @param traceparent W3C trace context of the work that caused the event, or null */
    public static List<Header> headers(
            String topic, UUID key, String type, long version, Instant time, String traceparent) {
        Header[] headers = {
            header(SPEC_VERSION, "1.0"),
            header(ID, id(topic, key, version)),
            header(SOURCE, source(topic)),
            header(TYPE, type),
            header(SUBJECT, key.toString()),
            header(TIME, time.toString()),
            header(DATA_SCHEMA, schema(topic)),
            header(CONTENT_TYPE, JSON),
            header(TRACEPARENT, traceparent)
        };
        return List.of(headers).subList(0, traceparent == null ? headers.length - 1 : headers.length);
    }

    /** A header as text, or null when it is not there. */
    public static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value == null ? null : value.getBytes(UTF_8));
    }
}
