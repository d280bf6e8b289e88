package org.pakekelambu.events.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.pakekelambu.events.Servers;
import org.pakekelambu.events.wire.CloudEvent;

/** What stands on a topic, per key in the order of the log, as a reader of committed records sees it. */
record Sent(Map<UUID, List<Long>> versions, int records) {

    static Sent on(Servers servers) {
        String topic = servers.topic();
        Map<UUID, List<Long>> versions = new LinkedHashMap<>();
        int records = 0;
        try (Consumer<byte[], byte[]> consumer = servers.kafka().freeConsumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    String[] id =
                            CloudEvent.text(record.headers(), CloudEvent.ID).split("/");
                    versions.computeIfAbsent(UUID.fromString(new String(record.key(), UTF_8)), key -> new ArrayList<>())
                            .add(Long.valueOf(id[2]));
                    records++;
                }
            }
        }
        return new Sent(versions, records);
    }

    /** Versions in the order in which they first appeared, as a reader that ignores what it knows sees them. */
    static List<Long> news(List<Long> versions) {
        List<Long> news = new ArrayList<>();
        for (Long version : versions) {
            if (news.isEmpty() || version > news.get(news.size() - 1)) {
                news.add(version);
            }
        }
        return news;
    }
}
