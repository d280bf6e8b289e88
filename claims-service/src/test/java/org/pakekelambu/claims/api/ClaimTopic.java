package org.pakekelambu.claims.api;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.pakekelambu.events.contract.ClaimState;
import org.pakekelambu.events.contract.Topics;
import org.pakekelambu.events.wire.EventJson;
import org.pakekelambu.localstack.TestStack;

/** What others hear of claims, over the real broker. */
final class ClaimTopic {
    private ClaimTopic() {}

    /** The first state of a claim on its topic that is as asked for. */
    static ClaimState heard(String claim, Predicate<ClaimState> which) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", TestStack.get().bootstrapServers());
        settings.put("group.id", UUID.randomUUID().toString());
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(Topics.CLAIM));
            for (int i = 0; i < 200; i++) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (record.key().equals(claim)) {
                        ClaimState state = EventJson.read(record.value(), ClaimState.class);
                        if (which.test(state)) {
                            return state;
                        }
                    }
                }
            }
        }
        throw new AssertionError("nobody heard such a state of " + claim);
    }
}
