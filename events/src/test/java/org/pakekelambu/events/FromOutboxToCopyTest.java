package org.pakekelambu.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.events.wire.TraceContext;

@QuarkusTest
@WithTestResource(ServersOfTheApplication.class)
class FromOutboxToCopyTest {

    @Inject
    Workers workers;

    @Inject
    WorkerCopies copies;

    @Inject
    Outbox outbox;

    @Test
    void a_change_and_its_event_travel_together() throws Exception {
        UUID worker = UUID.randomUUID();
        workers.enrol(worker);
        workers.change(worker);
        Waiting.until("version 2", () -> copies.version(worker) == 2);
    }

    @Test
    void the_trace_of_the_work_that_caused_an_event_goes_on_where_it_is_handled() throws Exception {
        String traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        UUID worker = UUID.randomUUID();
        TraceContext.under(traceparent, () -> workers.append(Workers.state(worker, 1)));
        Waiting.until("its arrival", () -> copies.committed(worker));
        assertEquals(traceparent, copies.seen(worker).traceparent());
        String traceId = traceparent.substring(3, 35);
        assertEquals(traceId, copies.traceparentWhile(worker).substring(3, 35));
    }

    @Test
    void a_change_rolled_back_sends_nothing() throws Exception {
        UUID never = UUID.randomUUID();
        UUID later = UUID.randomUUID();
        assertThrows(IllegalStateException.class, () -> workers.enrolAndFail(never));
        workers.enrol(later);
        Waiting.until("the later one", () -> copies.version(later) == 1);
        assertEquals(0, copies.version(never));
    }

    @Test
    void an_event_outside_a_transaction_is_refused() {
        assertThrows(
                IllegalStateException.class,
                () -> outbox.append(EventType.WORKER_ENROLLED, Workers.state(UUID.randomUUID(), 1)));
    }

    @Test
    void a_state_too_large_to_be_sent_is_refused_when_it_is_appended() {
        String padding = "x".repeat(900_000);
        assertThrows(
                IllegalArgumentException.class, () -> workers.append(Workers.state(UUID.randomUUID(), 1, padding)));
    }

    @Test
    void a_thousand_concurrent_changes_of_twenty_workers_arrive_in_the_order_of_their_versions() throws Exception {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(20).toList();
        for (UUID id : ids) {
            workers.enrol(id);
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<?>> changes = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            UUID id = ids.get(i % ids.size());
            changes.add(threads.submit(() -> {
                workers.change(id);
                return null;
            }));
        }
        for (Future<?> change : changes) {
            change.get();
        }
        threads.shutdown();
        for (UUID id : ids) {
            Waiting.until("version 51", () -> copies.version(id) == 51);
            assertEquals(LongStream.rangeClosed(1, 51).boxed().toList(), copies.seenVersions(id));
        }
    }

    @Test
    void while_the_database_is_away_nothing_is_lost_and_nothing_put_aside() throws Exception {
        UUID worker = UUID.randomUUID();
        copies.failNext(6);
        workers.enrol(worker);
        Waiting.until("its arrival", () -> copies.version(worker) == 1);
        assertTrue(copies.failuresAreOver());
    }
}
