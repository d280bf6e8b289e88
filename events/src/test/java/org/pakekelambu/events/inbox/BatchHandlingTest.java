package org.pakekelambu.events.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pakekelambu.events.Workers;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.contract.WorkerState;

class BatchHandlingTest {

    private final List<Long> handled = new ArrayList<>();
    private final List<Long> putAside = new ArrayList<>();
    private int pauses;
    private int pausesUntilLost = Integer.MAX_VALUE;

    @Test
    void one_bad_record_among_a_thousand_is_found_and_the_rest_is_handled_in_order() {
        assertTrue(handling(refusing(777)).handle(batch(1000)));
        assertEquals(List.of(777L), putAside);
        assertEquals(
                Stream.iterate(1L, n -> n + 1).limit(1000).filter(n -> n != 777).toList(), handled);
    }

    @Test
    void while_the_database_is_away_nothing_is_divided_and_nothing_put_aside() {
        int[] failures = {50};
        assertTrue(handling(batch -> {
                    if (failures[0]-- > 0) {
                        throw new IllegalStateException(new SQLException("away", "08006"));
                    }
                    handle(batch);
                })
                .handle(batch(10)));
        assertEquals(50, pauses);
        assertEquals(List.of(), putAside);
        assertEquals(10, handled.size());
    }

    @Test
    void a_failure_that_passes_before_the_third_attempt_puts_nothing_aside() {
        int[] failures = {2};
        assertTrue(handling(batch -> {
                    if (failures[0]-- > 0) {
                        throw new IllegalStateException("two replicas met");
                    }
                    handle(batch);
                })
                .handle(batch(3)));
        assertEquals(List.of(), putAside);
        assertEquals(List.of(1L, 2L, 3L), handled);
    }

    @Test
    void when_every_record_is_refused_only_so_many_are_put_aside_and_then_it_waits() {
        pausesUntilLost = 60;
        assertFalse(handling(batch -> {
                    throw new IllegalStateException("a mistake of ours");
                })
                .handle(batch(100)));
        assertEquals(5, putAside.size());
    }

    @Test
    void a_batch_that_went_to_another_replica_is_given_up() {
        pausesUntilLost = 3;
        assertFalse(handling(batch -> {
                    throw new IllegalStateException(new SQLException("away", "57P01"));
                })
                .handle(batch(10)));
        assertEquals(List.of(), putAside);
    }

    private Consumer<List<Incoming<WorkerState>>> refusing(long version) {
        return batch -> {
            if (batch.stream().anyMatch(event -> event.version() == version)) {
                throw new IllegalArgumentException("never");
            }
            handle(batch);
        };
    }

    private void handle(List<Incoming<WorkerState>> batch) {
        batch.forEach(event -> handled.add(event.version()));
    }

    private BatchHandling<WorkerState> handling(Consumer<List<Incoming<WorkerState>>> handler) {
        BatchHandling.Loop<WorkerState> loop = new BatchHandling.Loop<>() {
            @Override
            public boolean pause(Duration time) {
                return ++pauses < pausesUntilLost;
            }

            @Override
            public boolean putAside(Incoming<WorkerState> event, String cause) {
                return putAside.add(event.version());
            }
        };
        return new BatchHandling<>("test", handler, loop, 5);
    }

    private static List<Incoming<WorkerState>> batch(int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(version -> Incoming.of(
                        EventType.WORKER_CHANGED,
                        Workers.state(java.util.UUID.fromString("11111111-1111-4111-8111-111111111111"), version)))
                .toList();
    }
}
