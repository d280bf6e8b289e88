package org.pakekelambu.benchmarks.latency;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The raw limit: a record of our size through the same broker, with nothing before, between or after. */
final class BareHops {

    private static final String TOPIC = "bare-hop";
    private static final int BYTES = 1_200;

    private final String bootstrapServers;

    BareHops(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Milliseconds from send to poll, sorted. */
    double[] measure(int samples) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
        Map<String, Object> sending = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
        Map<String, Object> receiving = Map.of("bootstrap.servers", bootstrapServers, "fetch.max.wait.ms", 500);
        try (var producer = new KafkaProducer<>(sending, new ByteArraySerializer(), new ByteArraySerializer());
                var consumer =
                        new KafkaConsumer<>(receiving, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
            consumer.seekToBeginning(consumer.assignment());
            double[] millis = new double[samples];
            for (int sample = -samples; sample < samples; sample++) {
                long start = System.nanoTime();
                producer.send(new ProducerRecord<>(TOPIC, new byte[BYTES]));
                while (consumer.poll(Duration.ofSeconds(1)).isEmpty()) {
                    // The first poll only finds its way.
                }
                if (sample >= 0) {
                    millis[sample] = (System.nanoTime() - start) / 1e6;
                }
            }
            Arrays.sort(millis);
            return millis;
        }
    }
}
