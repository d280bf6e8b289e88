package org.pakekelambu.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.events.ServersOfTheApplication;
import org.pakekelambu.events.broker.KafkaClients;
import org.pakekelambu.events.contract.Topics;

@QuarkusTest
@WithTestResource(ServersOfTheApplication.class)
class DeadLetterReaderTest {
    private static final String GROUP = "reader";

    @Inject
    KafkaClients kafka;

    @Inject
    DeadLetterSender sender;

    private final String topic = "registry.letters-" + UUID.randomUUID() + ".v1";

    @BeforeEach
    void ten_letters_of_which_the_newest_four_are_settled() throws Exception {
        try (Admin admin = kafka.admin(Duration.ofSeconds(30))) {
            admin.createTopics(List.of(new NewTopic(Topics.deadLetters(topic), 1, (short) 1)))
                    .all()
                    .get();
        }
        for (long offset = 0; offset < 10; offset++) {
            var record =
                    new ConsumerRecord<>(topic, 0, offset, "key".getBytes(UTF_8), ("value " + offset).getBytes(UTF_8));
            sender.putAside(GROUP, record, "a cause");
        }
        for (DeadLetter letter :
                new DeadLetterReader(kafka, 100).newest(topic, GROUP).letters().keySet()) {
            if (letter.offset() > 5) {
                sender.settle(letter);
            }
        }
    }

    @Test
    void the_newest_that_wait_are_read_though_newer_ones_were_settled() {
        var some = new DeadLetterReader(kafka, 3).newest(topic, GROUP);
        assertEquals(List.of(2L, 3L, 4L, 5L), offsets(some));
        assertTrue(some.older());
        var all = new DeadLetterReader(kafka, 6).newest(topic, GROUP);
        assertEquals(LongStream.range(0, 6).boxed().toList(), offsets(all));
        assertFalse(all.older());
        assertEquals(List.of(), offsets(new DeadLetterReader(kafka, 3).newest(topic, "another-reader")));
    }

    @Test
    void one_letter_is_found_however_many_are_newer_and_a_settled_one_is_not() {
        var reader = new DeadLetterReader(kafka, 3);
        var oldest =
                reader.find(topic, GROUP, DeadLetter.id(GROUP, topic, 0, 0)).orElseThrow();
        assertEquals("value 0", new String(oldest.getValue().value(), UTF_8));
        assertTrue(reader.find(topic, GROUP, DeadLetter.id(GROUP, topic, 0, 9)).isEmpty());
        assertTrue(reader.find(topic, GROUP, DeadLetter.id(GROUP, topic, 0, 10)).isEmpty());
    }

    private static List<Long> offsets(DeadLetterReader.Waiting waiting) {
        return waiting.letters().keySet().stream()
                .map(DeadLetter::offset)
                .sorted()
                .toList();
    }
}
