package org.pakekelambu.events.inbox;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record that a consumer put aside.
 *
 * @param id stable: consumer, topic, partition and offset of the original
 * @param consumer group of the subscription that could not handle it
 * @param topic where the original stood, with its partition and offset
 * @param cause what was wrong, in words without values
 * @param at when it was put aside
 */
@Schema(description = "An event that was put aside; whom it is about is not told.", examples = """
        {"id":"claims.registry.worker.v1~registry.worker.v1~3~12","consumer":"claims.registry.worker.v1",
         "topic":"registry.worker.v1","partition":3,"offset":12,"cause":"header ce_source is not as expected here",
         "at":"2026-11-22T03:00:00Z"}""")
public record DeadLetter(
        String id, String consumer, String topic, int partition, long offset, String cause, Instant at) {

    /** True for the id of a letter that this consumer put aside from this topic. */
    static boolean isOf(String id, String consumer, String topic) {
        return id.startsWith(consumer + "~" + topic + "~");
    }

    static String id(String consumer, String topic, int partition, long offset) {
        return consumer + "~" + topic + "~" + partition + "~" + offset;
    }
}
