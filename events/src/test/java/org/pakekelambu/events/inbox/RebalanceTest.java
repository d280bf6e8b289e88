package org.pakekelambu.events.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pakekelambu.events.ServersOfTheApplication;
import org.pakekelambu.events.Waiting;
import org.pakekelambu.events.Workers;
import org.pakekelambu.events.broker.KafkaClients;
import org.pakekelambu.events.broker.Worker;
import org.pakekelambu.events.contract.Topics;
import org.pakekelambu.events.contract.WorkerState;

@QuarkusTest
@WithTestResource(ServersOfTheApplication.class)
class RebalanceTest {

    @Inject
    Workers workers;

    @Inject
    KafkaClients kafka;

    @Inject
    BatchInvoker invoker;

    @Inject
    DeadLetterSender deadLetters;

    private final String group = "rebalance-" + UUID.randomUUID();

    @Test
    void a_second_replica_takes_over_what_the_first_cannot_handle_and_nothing_is_lost() throws Exception {
        Replica stuck = new Replica();
        stuck.databaseAway = true;
        try (Worker first = start(stuck)) {
            Set<UUID> sent = send(300);
            Waiting.until("the first one fails", () -> stuck.failures > 2);
            Replica well = new Replica();
            try (Worker second = start(well)) {
                Waiting.until("the second one has a share", () -> !well.handled.isEmpty());
                assertEquals(0, stuck.handled.size());
                stuck.databaseAway = false;
                sent.addAll(send(300));
                Waiting.until("all are handled", () -> both(stuck, well).containsAll(sent));
                assertTrue(first.alive() && second.alive());
            }
            Set<UUID> late = send(100);
            Waiting.until("the first one takes all again", () -> stuck.handled.containsAll(late));
        }
    }

    private Set<UUID> send(int count) {
        Set<UUID> ids =
                new HashSet<>(Stream.generate(UUID::randomUUID).limit(count).toList());
        workers.appendAll(ids.stream().map(id -> Workers.state(id, 1)).toList());
        return ids;
    }

    private static Set<UUID> both(Replica one, Replica other) {
        Set<UUID> all = new HashSet<>(one.handled);
        all.addAll(other.handled);
        return all;
    }

    private Worker start(Replica replica) {
        SubscriptionLoop<WorkerState> loop = new SubscriptionLoop<>(
                group,
                replica,
                () -> kafka.groupConsumer(group),
                invoker,
                deadLetters,
                new InboxMeters(new SimpleMeterRegistry(), "test"),
                20);
        return Worker.start("replica", loop, loop::stop);
    }

    private static final class Replica implements Subscription<WorkerState> {

        private final Queue<UUID> handled = new ConcurrentLinkedQueue<>();
        private volatile boolean databaseAway;
        private volatile int failures;

        @Override
        public String topic() {
            return Topics.WORKER;
        }

        @Override
        public Class<WorkerState> type() {
            return WorkerState.class;
        }

        @Override
        public void handle(List<Incoming<WorkerState>> batch) {
            if (databaseAway) {
                failures++;
                throw new IllegalStateException(new SQLException("away", "08006"));
            }
            batch.forEach(event -> handled.add(event.key()));
        }
    }
}
