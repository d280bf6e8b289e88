package org.pakekelambu.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.pakekelambu.events.wire.CloudEvent.text;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.pakekelambu.events.broker.KafkaClients;
import org.pakekelambu.events.contract.Topics;

/** Reads a dead-letter topic from its beginning to its present end; it is short, or there is worse to care for. */
@Singleton
class DeadLetterReader {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaClients kafka;

    DeadLetterReader(KafkaClients kafka) {
        this.kafka = kafka;
    }

    /** The letters of a consumer that are not settled, each with its record as it stood on its topic. */
    Map<DeadLetter, ConsumerRecord<byte[], byte[]>> waiting(String topic, String group) {
        Map<String, ConsumerRecord<byte[], byte[]>> newest = new LinkedHashMap<>();
        try (Consumer<byte[], byte[]> consumer = kafka.freeConsumer()) {
            List<PartitionInfo> found = consumer.partitionsFor(Topics.deadLetters(topic));
            List<TopicPartition> partitions = (found == null ? List.<PartitionInfo>of() : found)
                    .stream()
                            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(POLL).forEach(record -> newest.put(id(record), record));
                if (System.nanoTime() > end) {
                    throw new TimeoutException("the dead letters could not be read in time");
                }
            }
        }
        Map<DeadLetter, ConsumerRecord<byte[], byte[]>> waiting = new LinkedHashMap<>();
        newest.values().stream()
                .filter(record -> record.value() != null)
                .forEach(record -> letter(record)
                        .filter(letter -> letter.consumer().equals(group))
                        .ifPresent(letter -> waiting.put(letter, original(letter, record))));
        return waiting;
    }

    private static String id(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), UTF_8);
    }

    /** Empty for what none of our consumers wrote. */
    private static Optional<DeadLetter> letter(ConsumerRecord<byte[], byte[]> record) {
        Headers headers = record.headers();
        try {
            return Optional.of(new DeadLetter(
                    id(record),
                    text(headers, DeadLetterSender.CONSUMER),
                    text(headers, DeadLetterSender.TOPIC),
                    Integer.parseInt(text(headers, DeadLetterSender.PARTITION)),
                    Long.parseLong(text(headers, DeadLetterSender.OFFSET)),
                    text(headers, DeadLetterSender.CAUSE),
                    Instant.parse(text(headers, DeadLetterSender.AT))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static ConsumerRecord<byte[], byte[]> original(DeadLetter letter, ConsumerRecord<byte[], byte[]> record) {
        Headers headers = new RecordHeaders(record.headers().toArray());
        byte[] key = headers.lastHeader(DeadLetterSender.KEY).value();
        DeadLetterSender.OURS.forEach(headers::remove);
        return new ConsumerRecord<>(
                letter.topic(),
                letter.partition(),
                letter.offset(),
                record.timestamp(),
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                record.value(),
                headers,
                Optional.empty());
    }
}
