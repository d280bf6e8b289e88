package org.pakekelambu.events.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakekelambu.events.SecuredBroker;
import org.pakekelambu.events.Servers;
import org.pakekelambu.events.Waiting;
import org.pakekelambu.events.broker.KafkaClients;
import org.pakekelambu.events.broker.Worker;
import org.pakekelambu.events.contract.Topics;

/** On the broker of docker-compose.yml a service writes its own topic and reads the others'; nobody else does anything. */
class ForeignUserTest {
    @TempDir
    static Path folder;

    private static SecuredBroker broker;

    @BeforeAll
    static void start() throws Exception {
        broker = SecuredBroker.start(folder);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void owner_sends_from_its_outbox_and_a_reader_of_its_topic_receives() throws Exception {
        Servers servers = new Servers(Servers.fresh().jdbcUrl(), broker.bootstrapServers(), Topics.WORKER);
        Aggregates aggregates = new Aggregates(servers, 5);
        OutboxRelay relay = new OutboxRelay(
                servers.database(),
                () -> new RelayProducer(service("registry").relayProducer(), topic -> {}),
                new OutboxRelay.Pace(500, Duration.ofMillis(50), Duration.ofMillis(5), Duration.ofMillis(50)),
                rows -> {});
        Worker worker = Worker.start("relay", relay, relay::stop);
        try {
            aggregates.change(20, 2);
            assertEquals(Set.copyOf(aggregates.keys), Set.copyOf(received(aggregates)));
        } finally {
            worker.close();
        }
    }

    @Test
    void foreign_service_may_not_write_the_topic_nor_read_under_anothers_group() {
        assertInstanceOf(
                TopicAuthorizationException.class, refused(service("claims").deadLetterProducer()));
        assertThrows(AuthorizationException.class, () -> {
            try (Producer<byte[], byte[]> relay = Servers.clients(broker.as("claims", "claims-secret"), "registry")
                    .relayProducer()) {
                relay.initTransactions();
            }
        });
        assertThrows(GroupAuthorizationException.class, () -> {
            try (Consumer<byte[], byte[]> consumer = service("claims").groupConsumer("registry.claims.claim.v1")) {
                consumer.subscribe(List.of(Topics.WORKER));
                for (int i = 0; i < 100; i++) {
                    consumer.poll(Duration.ofMillis(100));
                }
            }
        });
    }

    @Test
    void unknown_user_is_not_let_in() {
        KafkaClients stranger = Servers.clients(broker.as("stranger", "claims-secret"), "claims");
        assertInstanceOf(SaslAuthenticationException.class, refused(stranger.deadLetterProducer()));
        KafkaClients guesser = Servers.clients(broker.as("registry", "guessed"), "registry");
        assertInstanceOf(SaslAuthenticationException.class, refused(guesser.deadLetterProducer()));
    }

    private static List<java.util.UUID> received(Aggregates aggregates) throws Exception {
        Set<java.util.UUID> keys = new HashSet<>();
        try (Consumer<byte[], byte[]> consumer = service("claims").groupConsumer("claims." + Topics.WORKER)) {
            consumer.subscribe(List.of(Topics.WORKER));
            Waiting.until("all of them", () -> {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(one -> keys.add(java.util.UUID.fromString(new String(one.key(), UTF_8))));
                consumer.commitSync();
                return keys.containsAll(aggregates.keys);
            });
        }
        return List.copyOf(keys);
    }

    private static Throwable refused(Producer<byte[], byte[]> producer) {
        try (producer) {
            byte[] nothing = {};
            return assertThrows(
                            ExecutionException.class,
                            () -> producer.send(new ProducerRecord<>(Topics.WORKER, nothing, nothing))
                                    .get())
                    .getCause();
        }
    }

    private static KafkaClients service(String name) {
        return Servers.clients(broker.as(name, name + "-secret"), name);
    }
}
