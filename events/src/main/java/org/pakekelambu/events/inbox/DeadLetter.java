package org.pakekelambu.events.inbox;

import java.time.Instant;

/**
 * A record that a consumer put aside.
 *
 * @param id stable: consumer, topic, partition and offset of the original
 * @param consumer group of the subscription that could not handle it
 * @param topic where the original stood, with its partition and offset
 * @param cause what was wrong, in words without values
 * @param at when it was put aside
 */
public record DeadLetter(
        String id, String consumer, String topic, int partition, long offset, String cause, Instant at) {

    static String id(String consumer, String topic, int partition, long offset) {
        return consumer + "~" + topic + "~" + partition + "~" + offset;
    }
}
