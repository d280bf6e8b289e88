package org.pakekelambu.events.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.events.Servers;
import org.pakekelambu.events.Waiting;

class DyingRelayTest {

    private Servers servers;
    private Aggregates aggregates;

    @BeforeEach
    void empty_servers() throws Exception {
        servers = Servers.fresh();
        aggregates = new Aggregates(servers, 10);
    }

    @Test
    void a_relay_that_dies_after_sending_and_before_deleting_sends_twice_what_readers_ignore() throws Exception {
        aggregates.change(100, 2);
        AtomicBoolean died = new AtomicBoolean();
        DataSource dying = Interception.of(servers.database(), (method, arguments) -> {
            if (method.equals("executeUpdate") && died.compareAndSet(false, true)) {
                throw new SQLException("as if the machine had stopped here", "08006");
            }
        });
        try (RunningRelay relay = new RunningRelay(servers, dying, UnaryOperator.identity())) {
            relay.awaitSent(100);
        }
        Sent sent = Sent.on(servers);
        assertEquals(200, sent.records());
        aggregates.keys.forEach(key ->
                assertEquals(Aggregates.upTo(10), Sent.news(sent.versions().get(key))));
    }

    @Test
    void a_relay_that_dies_half_way_through_a_page_has_sent_nothing_that_a_reader_sees() throws Exception {
        aggregates.change(100, 2);
        AtomicInteger sends = new AtomicInteger();
        UnaryOperator<Producer<byte[], byte[]>> dying = producer -> Interception.of(producer, (method, arguments) -> {
            if (method.equals("send") && sends.incrementAndGet() == 50) {
                producer.flush();
                throw new IllegalStateException("as if the machine had stopped here");
            }
        });
        try (RunningRelay relay = new RunningRelay(servers, servers.database(), dying)) {
            relay.awaitSent(100);
        }
        assertTrue(sends.get() > 100);
        assertEachVersionOnceAndInOrder(10);
    }

    @Test
    void a_relay_that_wakes_after_another_took_its_place_can_send_no_old_version_over_a_new_one() throws Exception {
        CountDownLatch asleep = new CountDownLatch(1);
        CountDownLatch wake = new CountDownLatch(1);
        AtomicInteger refused = new AtomicInteger();
        UnaryOperator<Producer<byte[], byte[]>> sleeping =
                producer -> Interception.of(producer, (method, arguments) -> {
                    if (method.equals("commitTransaction") && asleep.getCount() > 0) {
                        asleep.countDown();
                        wake.await();
                        try {
                            producer.commitTransaction();
                        } catch (RuntimeException e) {
                            refused.incrementAndGet();
                            throw e;
                        }
                    }
                });
        aggregates.change(50, 2);
        try (RunningRelay first = new RunningRelay(servers, servers.database(), sleeping)) {
            asleep.await();
            servers.execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
                    + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
            try (RunningRelay second = new RunningRelay(servers)) {
                second.awaitSent(50);
                aggregates.change(50, 2);
                second.awaitSent(100);
                wake.countDown();
                Waiting.until("the first one is refused", () -> refused.get() == 1);
            }
            assertEquals(0, first.sent.get());
        }
        assertEachVersionOnceAndInOrder(10);
    }

    @Test
    void relays_killed_at_random_moments_lose_nothing_and_leave_the_newest_version_last() throws Exception {
        AtomicBoolean killing = new AtomicBoolean(true);
        Thread writer = new Thread(() -> changeWhile(killing), "writer");
        writer.start();
        for (int kill = 0; kill < 5; kill++) {
            Process relay = RelayProcess.start(servers);
            Thread.sleep(ThreadLocalRandom.current().nextInt(300));
            relay.destroyForcibly().waitFor();
        }
        killing.set(false);
        writer.join();
        long left = number("SELECT count(*) FROM outbox");
        try (RunningRelay last = new RunningRelay(servers)) {
            Waiting.until("nothing waits", () -> number("SELECT count(*) FROM outbox") == 0);
        }
        Sent sent = Sent.on(servers);
        long changes = number("SELECT sum(version) FROM aggregate");
        assertTrue(left < changes, "those that were killed had sent something");
        for (UUID key : aggregates.keys) {
            List<Long> versions = sent.versions().get(key);
            long last = number("SELECT version FROM aggregate WHERE key = '" + key + "'");
            assertEquals(Aggregates.upTo(last), Sent.news(versions));
            assertEquals(last, versions.get(versions.size() - 1));
        }
    }

    private void changeWhile(AtomicBoolean killing) {
        while (killing.get()) {
            try {
                aggregates.change(aggregates.keys.size(), 1);
                Thread.sleep(5);
            } catch (Exception e) {
                // A busy server refused a connection: what was not committed was not changed.
            }
        }
    }

    private long number(String query) throws SQLException {
        try (var connection = servers.database().getConnection();
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void assertEachVersionOnceAndInOrder(long last) {
        Sent sent = Sent.on(servers);
        aggregates.keys.forEach(
                key -> assertEquals(Aggregates.upTo(last), sent.versions().get(key)));
    }
}
