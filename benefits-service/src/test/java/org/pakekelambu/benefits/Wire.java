package org.pakekelambu.benefits;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.events.contract.Topics;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.wire.CloudEvent;
import org.pakekelambu.events.wire.EventJson;
import org.pakekelambu.localstack.TestStack;

/** The real broker as the registry and claims use it. */
public final class Wire {
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private Wire() {}

    /** What the registry sends. */
    public static void send(String type, List<WorkerState> states) {
        var settings =
                Map.<String, Object>of("bootstrap.servers", TestStack.get().bootstrapServers(), "linger.ms", 5);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (WorkerState state : states) {
                producer.send(new ProducerRecord<>(
                        Topics.WORKER,
                        null,
                        state.workerId().toString().getBytes(StandardCharsets.UTF_8),
                        EventJson.write(state).getBytes(StandardCharsets.UTF_8),
                        CloudEvent.headers(
                                Topics.WORKER, state.workerId(), type, state.version(), Instant.now(), TRACE)));
            }
        }
    }

    /** Everything published of a worker so far, in order, once the last of it is as wanted. */
    public static List<EntitlementState> published(UUID worker, Predicate<EntitlementState> last) {
        List<EntitlementState> found = new ArrayList<>();
        var settings = Map.<String, Object>of(
                "bootstrap.servers", TestStack.get().bootstrapServers(), "auto.offset.reset", "earliest");
        Instant end = Instant.now().plusSeconds(60);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topics.ENTITLEMENT).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    if (new String(event.key(), StandardCharsets.UTF_8).equals(worker.toString())) {
                        found.add(EventJson.read(
                                new String(event.value(), StandardCharsets.UTF_8), EntitlementState.class));
                    }
                });
                if (!found.isEmpty() && last.test(found.get(found.size() - 1))) {
                    return found;
                }
            }
        }
        throw new AssertionError("not published within a minute; seen so far: " + found);
    }
}
