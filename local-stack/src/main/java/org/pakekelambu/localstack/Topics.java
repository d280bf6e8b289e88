package org.pakekelambu.localstack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the published contract, each with the place for what its readers could not read. */
final class Topics {

    private static final List<String> COMPACTED =
            List.of("registry.worker.v1", "benefits.entitlement.v1", "claims.claim.v1");

    private Topics() {}

    static List<String> names() {
        List<String> names = new ArrayList<>(COMPACTED);
        COMPACTED.forEach(topic -> names.add(topic + ".dead-letter"));
        return names;
    }

    /** Makes those that are missing. */
    static void ensure(Admin admin, int partitions) throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        List<NewTopic> missing = names().stream()
                .filter(name -> !existing.contains(name))
                .map(name -> topic(name, partitions))
                .toList();
        admin.createTopics(missing).all().get();
    }

    /** Empties all of them; readers' positions in them are forgotten too. */
    static void clear(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            int partitions = admin.describeTopics(names())
                    .allTopicNames()
                    .get()
                    .get(COMPACTED.get(0))
                    .partitions()
                    .size();
            admin.deleteTopics(names()).all().get();
            ensure(admin, partitions);
        } catch (ExecutionException e) {
            throw new StackFailure("The topics cannot be emptied: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static NewTopic topic(String name, int partitions) {
        // What could not be read is kept whole and for ever; full states only in their newest version.
        Map<String, String> configuration = COMPACTED.contains(name)
                ? Map.of("cleanup.policy", "compact")
                : Map.of("cleanup.policy", "delete", "retention.ms", "-1");
        return new NewTopic(name, partitions, (short) 1).configs(configuration);
    }
}
