package org.pakekelambu.acceptance.stage;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics as an outsider with the right to: from the first record to what is there now. */
public final class TopicReader {

    private static final Pattern VERSION = Pattern.compile("\"version\":\\s*(\\d+)");

    private TopicReader() {}

    /** Every record of every topic of ours: key, headers and value as one text. */
    public static Map<String, List<String>> everything(String bootstrapServers) {
        Map<String, List<String>> texts = new TreeMap<>();
        read(
                bootstrapServers,
                "",
                record -> texts.computeIfAbsent(record.topic(), topic -> new ArrayList<>())
                        .add(text(record)));
        return texts;
    }

    /** The records of the topics whose name begins so, in the order of each partition. */
    public static void read(
            String bootstrapServers,
            String prefix,
            java.util.function.Consumer<ConsumerRecord<String, String>> reader) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            consumer.listTopics().forEach((topic, infos) -> {
                if (topic.startsWith(prefix) && !topic.startsWith("__")) {
                    infos.forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
                }
            });
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(reader);
            }
        }
    }

    /** The version of the state a record carries. */
    public static long version(ConsumerRecord<String, String> record) {
        Matcher version = VERSION.matcher(record.value());
        if (!version.find()) {
            throw new AssertionError("No version in " + record.value());
        }
        return Long.parseLong(version.group(1));
    }

    private static String text(ConsumerRecord<String, String> record) {
        StringBuilder text = new StringBuilder().append(record.key()).append('\n');
        record.headers()
                .forEach(header -> text.append(header.key())
                        .append('=')
                        .append(new String(header.value(), StandardCharsets.UTF_8))
                        .append('\n'));
        return text.append(record.value()).toString();
    }
}
