package org.pakekelambu.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalKafkaTest {

    private static final String WORKERS = "registry.worker.v1";

    @Test
    void what_is_sent_is_received() throws Exception {
        String broker = TestStack.fresh().bootstrapServers();
        send(broker, "w1", "enrolled");
        assertEquals(List.of("enrolled"), received(broker));
        TestStack.fresh();
        assertEquals(List.of(), received(broker), "a fresh stack has empty topics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "gzip", "snappy", "lz4", "zstd"})
    void messages_arrive_however_the_sender_packs_them(String compression) throws Exception {
        String broker = TestStack.get().bootstrapServers();
        Map<String, Object> configuration =
                Map.of("bootstrap.servers", broker, "acks", "all", "compression.type", compression);
        try (var producer = new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(WORKERS, "w1", compression)).get();
        }
        assertTrue(received(broker).contains(compression));
    }

    @Test
    void topics_of_the_contract_exist_and_no_other_comes_by_accident() throws Exception {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", TestStack.get().bootstrapServers()))) {
            assertTrue(admin.listTopics().names().get().containsAll(Topics.names()));
            ConfigResource workers = new ConfigResource(ConfigResource.Type.TOPIC, WORKERS);
            assertEquals(
                    "compact",
                    admin.describeConfigs(List.of(workers))
                            .all()
                            .get()
                            .get(workers)
                            .get("cleanup.policy")
                            .value());
            Map<String, Object> impatient =
                    Map.of("bootstrap.servers", TestStack.get().bootstrapServers(), "max.block.ms", 3_000);
            try (var producer = new KafkaProducer<>(impatient, new StringSerializer(), new StringSerializer())) {
                assertThrows(
                        ExecutionException.class,
                        () -> producer.send(new ProducerRecord<>("no.such.topic", "k", "v"))
                                .get());
            }
        }
    }

    @Test
    void acknowledged_messages_survive_a_restart(@TempDir Path folder) throws Exception {
        try (LocalKafka first = LocalKafka.start(folder, 0, 2)) {
            send(first.bootstrapServers(), "w1", "enrolled");
        }
        try (LocalKafka second = LocalKafka.start(folder, 0, 2)) {
            assertEquals(List.of("enrolled"), received(second.bootstrapServers()));
        }
    }

    private static void send(String broker, String key, String value) throws Exception {
        try (var producer = producer(broker)) {
            producer.send(new ProducerRecord<>(WORKERS, key, value)).get();
        }
    }

    private static KafkaProducer<String, String> producer(String broker) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all"), new StringSerializer(), new StringSerializer());
    }

    /** Everything in the topic up to its present end. */
    private static List<String> received(String broker) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(WORKERS).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<String> values = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> values.add(message.value()));
            }
            return values;
        }
    }
}
