package org.pakekelambu.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.pakekelambu.events.broker.KafkaClients;
import org.pakekelambu.events.contract.Topics;
import org.pakekelambu.events.inbox.DeadLetter;
import org.pakekelambu.events.inbox.DeadLetters;
import org.pakekelambu.events.wire.CloudEvent;
import org.pakekelambu.events.wire.EventJson;

@QuarkusTest
@WithTestResource(ServersOfTheApplication.class)
class PutAsideTest {

    @Inject
    Workers workers;

    @Inject
    WorkerCopies copies;

    @Inject
    DeadLetters deadLetters;

    @Inject
    KafkaClients kafka;

    @Test
    void what_cannot_be_read_is_put_aside_with_its_cause_and_the_partition_goes_on() throws Exception {
        UUID worker = UUID.randomUUID();
        String json = EventJson.write(Workers.state(worker, 1));
        send(worker, headers(worker, Topics.WORKER), "{\"not\": ");
        send(worker, List.of(), json);
        send(worker, headers(UUID.randomUUID(), Topics.WORKER), json);
        // As if another service had written to a topic that is not its own.
        send(worker, headers(worker, Topics.CLAIM), json);
        workers.append(Workers.state(worker, 2));
        Waiting.until("the good event behind them", () -> copies.version(worker) == 2);
        List<String> causes =
                deadLetters.list().letters().stream().map(DeadLetter::cause).toList();
        assertTrue(causes.contains("not a WorkerState: JsonEOFException"), causes.toString());
        assertTrue(causes.contains("header ce_specversion is missing"), causes.toString());
        assertTrue(causes.contains("header ce_subject is not as expected here"), causes.toString());
        assertTrue(causes.contains("header ce_source is not as expected here"), causes.toString());
        assertEquals(List.of(2L), copies.seenVersions(worker));
    }

    @Test
    void the_one_record_that_cannot_be_handled_is_found_in_its_batch_and_can_be_replayed() throws Exception {
        UUID good = UUID.randomUUID();
        UUID bad = UUID.randomUUID();
        UUID worse = UUID.randomUUID();
        workers.appendAll(List.of(
                Workers.state(good, 1),
                Workers.state(bad, 1, WorkerCopies.REFUSED_BY_CODE),
                Workers.state(good, 2),
                Workers.state(worse, 1, WorkerCopies.REFUSED_BY_DATABASE),
                Workers.state(good, 3)));
        Waiting.until("the good ones", () -> copies.version(good) == 3);
        Waiting.until("two put aside", () -> mine().size() == 2);
        assertEquals(0, copies.version(bad));
        DeadLetter letter = mine().stream()
                .filter(one -> one.cause().contains("IllegalArgumentException"))
                .findFirst()
                .orElseThrow();
        assertFalse(deadLetters.replay(letter.id()).orElseThrow().handled());
        copies.refuseNothing();
        assertTrue(deadLetters.replay(letter.id()).orElseThrow().handled());
        assertEquals(1, copies.version(bad));
        assertEquals(1, mine().size());
        assertTrue(deadLetters.replay(letter.id()).isEmpty());
    }

    private List<DeadLetter> mine() {
        return deadLetters.list().letters().stream()
                .filter(letter -> letter.cause().startsWith("cannot be handled"))
                .toList();
    }

    private static List<Header> headers(UUID key, String topic) {
        return CloudEvent.headers(topic, key, "worker-enrolled", 1, Instant.now(), null);
    }

    private void send(UUID key, List<Header> headers, String value) throws Exception {
        try (Producer<byte[], byte[]> producer = kafka.deadLetterProducer()) {
            producer.send(new ProducerRecord<>(
                            Topics.WORKER, null, key.toString().getBytes(UTF_8), value.getBytes(UTF_8), headers))
                    .get();
        }
    }
}
