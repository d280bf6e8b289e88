package org.pakekelambu.registry.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.registry.Registry.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.pakekelambu.events.contract.Topics;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.wire.EventJson;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.TestStack;
import org.pakekelambu.registry.People;
import org.pakekelambu.registry.Registry;

/** Workers are sent again as they stand, for a consumer that lost its copy. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
class RepublishApiTest {

    @Test
    void the_state_of_a_worker_leaves_again_with_the_version_it_has() {
        JsonNode worker = Registry.enrolled(People.man());
        String id = worker.path("id").asText();
        await(id, 1);

        JsonNode job = Registry.finished(as("operator"), as("operator").post("/api/v1/republish", null));

        assertEquals("DONE", job.path("state").asText());
        assertEquals(job.path("total"), job.path("accepted"));
        List<WorkerState> told = await(id, 2);
        assertEquals(told.get(0), told.get(1));
        assertEquals(1, told.get(1).version());
    }

    private static List<WorkerState> await(String worker, int number) {
        List<WorkerState> heard = heard(worker);
        for (int i = 0; i < 100 && heard.size() < number; i++) {
            heard = heard(worker);
        }
        assertEquals(number, heard.size(), heard.toString());
        return heard;
    }

    /** What stands on the topic of a worker, in its order. */
    private static List<WorkerState> heard(String worker) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", TestStack.get().bootstrapServers());
        settings.put("isolation.level", "read_committed");
        List<WorkerState> states = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.WORKER).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.key().equals(worker)) {
                        states.add(EventJson.read(record.value(), WorkerState.class));
                    }
                });
            }
        }
        return states;
    }
}
