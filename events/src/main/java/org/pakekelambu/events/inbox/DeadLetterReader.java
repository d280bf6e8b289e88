package org.pakekelambu.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.pakekelambu.events.wire.CloudEvent.text;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.pakekelambu.events.broker.EventsSettings;
import org.pakekelambu.events.broker.KafkaClients;
import org.pakekelambu.events.contract.Topics;

/** Reads a dead-letter topic from its present end back, so that what a reader asks for costs the same however long the topic is. */
@Singleton
class DeadLetterReader {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaClients kafka;
    private final int most;

    @Inject
    DeadLetterReader(KafkaClients kafka, EventsSettings settings) {
        this(kafka, settings.inbox().lettersListed());
    }

    /** @param most letters that are enough */
    DeadLetterReader(KafkaClients kafka, int most) {
        this.kafka = kafka;
        this.most = most;
    }

    /**
     * Letters that are not settled, each with its record as it stood on its topic.
     *
     * @param older true when the topic has records before these, which were not read
     */
    record Waiting(Map<DeadLetter, ConsumerRecord<byte[], byte[]>> letters, boolean older) {}

    /** Of a consumer: the newest, as many as are enough and a few more. */
    Waiting newest(String topic, String group) {
        return back(topic, group, waiting -> waiting.size() >= most);
    }

    /** One letter of a consumer with its record, empty when none of this id waits. */
    Optional<Map.Entry<DeadLetter, ConsumerRecord<byte[], byte[]>>> find(String topic, String group, String id) {
        return back(
                        topic,
                        group,
                        waiting -> waiting.keySet().stream()
                                .anyMatch(letter -> letter.id().equals(id)))
                .letters()
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey().id().equals(id))
                .findFirst();
    }

    private Waiting back(
            String topic, String group, Predicate<Map<DeadLetter, ConsumerRecord<byte[], byte[]>>> enough) {
        Map<String, ConsumerRecord<byte[], byte[]>> newest = new HashMap<>();
        Map<DeadLetter, ConsumerRecord<byte[], byte[]>> waiting = Map.of();
        try (Consumer<byte[], byte[]> consumer = kafka.freeConsumer()) {
            List<TopicPartition> partitions = partitions(consumer, Topics.deadLetters(topic));
            consumer.assign(partitions);
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
            Map<TopicPartition, Long> place = consumer.endOffsets(partitions);
            long step = most / Math.max(1, partitions.size()) + 1L;
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!place.equals(begins) && !enough.test(waiting)) {
                Map<TopicPartition, Long> from = new HashMap<>(place);
                from.replaceAll((partition, to) -> Math.max(begins.get(partition), to - step));
                // What was read before is newer: it says whether a letter is settled.
                between(consumer, from, place, end).forEach(newest::putIfAbsent);
                waiting = waiting(newest, group);
                place = from;
            }
            return new Waiting(waiting, !place.equals(begins));
        }
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer, String topic) {
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        return (found == null ? List.<PartitionInfo>of() : found)
                .stream()
                        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                        .toList();
    }

    /** The last record of each id between these places. */
    private static Map<String, ConsumerRecord<byte[], byte[]>> between(
            Consumer<byte[], byte[]> consumer,
            Map<TopicPartition, Long> from,
            Map<TopicPartition, Long> to,
            long patientUntil) {
        Map<String, ConsumerRecord<byte[], byte[]>> last = new HashMap<>();
        from.forEach(consumer::seek);
        consumer.resume(from.keySet());
        Set<TopicPartition> unread = new HashSet<>(from.keySet());
        while (!unread.isEmpty()) {
            Set<TopicPartition> read = new HashSet<>(unread);
            read.removeIf(partition -> consumer.position(partition) < to.get(partition));
            consumer.pause(read);
            unread.removeAll(read);
            if (!unread.isEmpty()) {
                consumer.poll(POLL).forEach(record -> {
                    if (record.offset() < to.get(new TopicPartition(record.topic(), record.partition()))) {
                        last.put(id(record), record);
                    }
                });
            }
            if (System.nanoTime() > patientUntil) {
                throw new TimeoutException("the dead letters could not be read in time");
            }
        }
        return last;
    }

    private static Map<DeadLetter, ConsumerRecord<byte[], byte[]>> waiting(
            Map<String, ConsumerRecord<byte[], byte[]>> newest, String group) {
        Map<DeadLetter, ConsumerRecord<byte[], byte[]>> waiting = new HashMap<>();
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
