package org.pakekelambu.events.broker;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the clients. Whatever stands under {@code kafka.} (or {@code KAFKA_} in the environment) reaches them: bootstrap
 * servers, security protocol, SASL, key and trust stores.
 */
@Singleton
public class KafkaClients {

    private final Map<String, Object> connection = new HashMap<>();
    private final String application;
    private final EventsSettings settings;

    public KafkaClients(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String application,
            EventsSettings settings) {
        kafka.forEach((name, value) -> {
            if (!String.valueOf(value).isBlank()) {
                connection.put(name, value);
            }
        });
        this.application = application;
        this.settings = settings;
    }

    /** The name under which this service appears to the broker. */
    public String application() {
        return application;
    }

    /** For the relay: every replica of a service shares the transactional id, so that the newest shuts out the others. */
    public Producer<byte[], byte[]> relayProducer() {
        Map<String, Object> config = producing(connection);
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, application + ".outbox");
        config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 90_000);
        config.put(ProducerConfig.CLIENT_ID_CONFIG, application + ".outbox");
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** For what could not be read. */
    public Producer<byte[], byte[]> deadLetterProducer() {
        Map<String, Object> config = producing(connection);
        config.put(ProducerConfig.CLIENT_ID_CONFIG, application + ".dead-letters");
        // The original may be as large as the broker let it be, and ours carries a few headers more.
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * 1024 * 1024);
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> producing(Map<String, Object> connection) {
        Map<String, Object> config = new HashMap<>(connection);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        // Not compressed: for pages of a few small states packing costs more than it saves.
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        // Fills batches while a page is handed over; the commit does not wait for it.
        config.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        // Patient: a slow broker that is asked again while it still works on the first request only gets slower.
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 30_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 60_000);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 60_000);
        quietReconnects(config);
        return config;
    }

    /** A member of a consumer group: committed records only, offsets by hand. */
    public Consumer<byte[], byte[]> groupConsumer(String group) {
        Map<String, Object> config = reading();
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.CLIENT_ID_CONFIG, group);
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int)
                settings.inbox().sessionTimeout().toMillis());
        // With a heartbeat the members hear that another came or left: partitions change hands in a second or two.
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, (int)
                settings.inbox().sessionTimeout().dividedBy(10).toMillis());
        config.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** A reader of its own that belongs to no group. */
    public Consumer<byte[], byte[]> freeConsumer() {
        return new KafkaConsumer<>(reading(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> reading() {
        Map<String, Object> config = new HashMap<>(connection);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.inbox().batchSize());
        config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 16 * 1024 * 1024);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 30_000);
        // A topic that is made later is found soon.
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        quietReconnects(config);
        return config;
    }

    public Admin admin(Duration timeout) {
        Map<String, Object> config = new HashMap<>(connection);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) timeout.toMillis());
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) timeout.toMillis());
        quietReconnects(config);
        return Admin.create(config);
    }

    private static void quietReconnects(Map<String, Object> config) {
        config.put("reconnect.backoff.ms", 100);
        config.put("reconnect.backoff.max.ms", 2_000);
    }
}
