package org.pakekelambu.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.pakekelambu.events.broker.KafkaClients;
import org.pakekelambu.events.contract.Topics;

/**
 * Puts records aside on {@code <topic>.dead-letter}: the original bytes and headers, and ours beside. The key names reader and
 * place, so that the same record put aside twice is one dead letter; an empty value settles it.
 */
@Singleton
class DeadLetterSender {

    static final String CAUSE = "dead_letter_cause";
    static final String CONSUMER = "dead_letter_consumer";
    static final String TOPIC = "dead_letter_topic";
    static final String PARTITION = "dead_letter_partition";
    static final String OFFSET = "dead_letter_offset";
    static final String KEY = "dead_letter_key";
    static final String AT = "dead_letter_at";

    static final List<String> OURS = List.of(CAUSE, CONSUMER, TOPIC, PARTITION, OFFSET, KEY, AT);

    private static final long PATIENCE_SECONDS = 60;

    private final KafkaClients kafka;
    private Producer<byte[], byte[]> producer;

    DeadLetterSender(KafkaClients kafka) {
        this.kafka = kafka;
    }

    /** Returns when the broker has acknowledged it. */
    void putAside(String consumer, ConsumerRecord<byte[], byte[]> record, String cause)
            throws ExecutionException, TimeoutException, InterruptedException {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(
                Topics.deadLetters(record.topic()),
                null,
                DeadLetter.id(consumer, record.topic(), record.partition(), record.offset())
                        .getBytes(UTF_8),
                record.value() == null ? new byte[0] : record.value(),
                record.headers());
        header(letter, CAUSE, cause);
        header(letter, CONSUMER, consumer);
        header(letter, TOPIC, record.topic());
        header(letter, PARTITION, Integer.toString(record.partition()));
        header(letter, OFFSET, Long.toString(record.offset()));
        header(letter, AT, Instant.now().toString());
        letter.headers().remove(KEY);
        letter.headers().add(KEY, record.key());
        send(letter);
    }

    /** Marks a dead letter as settled. */
    void settle(DeadLetter letter) throws ExecutionException, TimeoutException, InterruptedException {
        send(new ProducerRecord<>(
                Topics.deadLetters(letter.topic()), letter.id().getBytes(UTF_8), null));
    }

    private void send(ProducerRecord<byte[], byte[]> letter)
            throws ExecutionException, TimeoutException, InterruptedException {
        producer().send(letter).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static void header(ProducerRecord<byte[], byte[]> letter, String name, String value) {
        letter.headers().remove(name);
        letter.headers().add(name, value.getBytes(UTF_8));
    }

    /** Only a service that ever puts something aside opens one. */
    private synchronized Producer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = kafka.deadLetterProducer();
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
