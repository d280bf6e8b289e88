package org.pakekelambu.events.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.pakekelambu.events.wire.CloudEvent;

/**
 * Sends pages, each as one Kafka transaction: all of it is acknowledged by every replica in sync, or the page failed. Opening it
 * shuts out every earlier producer of the same transactional id.
 *
 * <p>This is a fence, not the promise that nothing comes twice: that stands on versions (a page is sent again when the commit's
 * answer was lost).
 */
final class RelayProducer implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;
    private final Consumer<String> newTopic;
    private final Set<String> knownTopics = new HashSet<>();

    /** @param newTopic told each topic before the first record goes to it */
    RelayProducer(Producer<byte[], byte[]> producer, Consumer<String> newTopic) {
        this.producer = producer;
        this.newTopic = newTopic;
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Returns when all rows are acknowledged; throws when one is not, and then no reader sees any of them. */
    void send(List<OutboxRow> page) {
        for (OutboxRow row : page) {
            if (knownTopics.add(row.topic())) {
                newTopic.accept(row.topic());
            }
        }
        producer.beginTransaction();
        for (OutboxRow row : page) {
            producer.send(record(row));
        }
        producer.commitTransaction();
    }

    private static ProducerRecord<byte[], byte[]> record(OutboxRow row) {
        return new ProducerRecord<>(
                row.topic(),
                null,
                row.createdAt().toEpochMilli(),
                row.key().toString().getBytes(UTF_8),
                row.payload().getBytes(UTF_8),
                CloudEvent.headers(
                        row.topic(), row.key(), row.type(), row.version(), row.createdAt(), row.traceparent()));
    }

    /** At once: what is under way is aborted, by the broker or by the successor. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
