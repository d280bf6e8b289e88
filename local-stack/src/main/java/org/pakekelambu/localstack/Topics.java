package org.pakekelambu.localstack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** The topics of the published contract, each with the place for what its readers could not read. */
final class Topics {

    private static final List<String> COMPACTED =
            List.of("registry.worker.v1", "benefits.entitlement.v1", "claims.claim.v1");

    private static final Duration LIMIT = Duration.ofSeconds(180);

    private Topics() {}

    static List<String> names() {
        List<String> names = new ArrayList<>(COMPACTED);
        COMPACTED.forEach(topic -> names.add(topic + ".dead-letter"));
        return names;
    }

    /** Makes those that are missing. */
    static void ensure(Admin admin, int partitions) throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        create(admin, names().stream().filter(name -> !existing.contains(name)).toList(), partitions);
        awaitLeaders(admin, Set.of());
    }

    /** Empties all of them; readers' positions in them are forgotten too. */
    static void clear(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Collection<TopicDescription> before =
                    admin.describeTopics(names()).allTopicNames().get().values();
            Set<Uuid> old = new HashSet<>();
            before.forEach(topic -> old.add(topic.topicId()));
            int partitions = before.iterator().next().partitions().size();
            admin.deleteTopics(names()).all().get();
            create(admin, names(), partitions);
            awaitLeaders(admin, old);
        } catch (ExecutionException e) {
            throw new StackFailure("The topics cannot be emptied: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void create(Admin admin, List<String> names, int partitions)
            throws ExecutionException, InterruptedException {
        admin.createTopics(names.stream().map(name -> topic(name, partitions)).toList())
                .all()
                .get();
    }

    private static NewTopic topic(String name, int partitions) {
        // What could not be read is kept whole and for ever; full states only in their newest version.
        Map<String, String> configuration = COMPACTED.contains(name)
                ? Map.of("cleanup.policy", "compact")
                : Map.of("cleanup.policy", "delete", "retention.ms", "-1");
        return new NewTopic(name, partitions, (short) 1).configs(configuration);
    }

    /** The controller knows a topic before the broker does; nobody is let in until both do. */
    private static void awaitLeaders(Admin admin, Set<Uuid> old) throws ExecutionException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!allLed(admin, old)) {
            if (System.nanoTime() > end) {
                throw new StackFailure("Kafka has not made its topics within " + LIMIT.toSeconds() + " seconds.");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static boolean allLed(Admin admin, Set<Uuid> old) throws ExecutionException, InterruptedException {
        try {
            return admin.describeTopics(names()).allTopicNames().get().values().stream()
                    .allMatch(topic -> !old.contains(topic.topicId())
                            && topic.partitions().stream()
                                    .allMatch(partition -> partition.leader() != null
                                            && !partition.leader().isEmpty()));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw e;
        }
    }
}
