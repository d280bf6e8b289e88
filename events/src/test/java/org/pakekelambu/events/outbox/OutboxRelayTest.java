package org.pakekelambu.events.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.events.Servers;
import org.pakekelambu.events.Waiting;

class OutboxRelayTest {

    private static final int ROWS = Integer.getInteger("events.rows", 5000);

    private Servers servers;

    @BeforeEach
    void empty_servers() throws Exception {
        servers = Servers.fresh();
    }

    @Test
    void rows_committed_while_no_relay_ran_are_sent_by_the_next_one() throws Exception {
        Aggregates aggregates = new Aggregates(servers, 5);
        aggregates.change(50, 2);
        try (RunningRelay relay = new RunningRelay(servers)) {
            relay.awaitSent(50);
        }
        Sent sent = Sent.on(servers);
        assertEquals(50, sent.records());
        aggregates.keys.forEach(
                key -> assertEquals(Aggregates.upTo(10), sent.versions().get(key)));
    }

    @Test
    void two_relays_send_a_thousand_concurrent_changes_of_twenty_keys_once_and_in_order() throws Exception {
        Aggregates aggregates = new Aggregates(servers, 20);
        try (RunningRelay one = new RunningRelay(servers);
                RunningRelay other = new RunningRelay(servers)) {
            aggregates.change(1000, 8);
            Waiting.until("all rows sent", () -> one.sent.get() + other.sent.get() >= 1000);
        }
        Sent sent = Sent.on(servers);
        assertEquals(1000, sent.records());
        aggregates.keys.forEach(
                key -> assertEquals(Aggregates.upTo(50), sent.versions().get(key)));
    }

    @Test
    void a_row_committed_after_later_ones_were_sent_is_sent_too() throws Exception {
        Aggregates aggregates = new Aggregates(servers, 2);
        try (RunningRelay relay = new RunningRelay(servers);
                Connection late = servers.database().getConnection();
                Connection early = servers.database().getConnection()) {
            late.setAutoCommit(false);
            aggregates.change(late, aggregates.keys.get(0));
            aggregates.change(early, aggregates.keys.get(1));
            relay.awaitSent(1);
            late.commit();
            relay.awaitSent(2);
        }
        Sent sent = Sent.on(servers);
        aggregates.keys.forEach(key -> assertEquals(List.of(1L), sent.versions().get(key)));
    }

    @Test
    void a_relay_whose_session_the_database_ends_begins_again() throws Exception {
        Aggregates aggregates = new Aggregates(servers, 4);
        try (RunningRelay relay = new RunningRelay(servers)) {
            aggregates.change(20, 2);
            relay.awaitSent(20);
            servers.execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
                    + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
            aggregates.change(20, 2);
            relay.awaitSent(40);
        }
        Sent sent = Sent.on(servers);
        aggregates.keys.forEach(key ->
                assertEquals(Aggregates.upTo(10), Sent.news(sent.versions().get(key))));
    }

    @Test
    void large_states_travel_in_smaller_pages() throws Exception {
        servers.execute("INSERT INTO outbox (topic, key, type, version, payload) SELECT '" + servers.topic()
                + "', gen_random_uuid(), 'worker-enrolled', 1, repeat('x', 800000) FROM generate_series(1, 25)");
        try (Connection connection = servers.database().getConnection();
                OutboxPages pages = new OutboxPages(connection, 500)) {
            assertEquals(10, pages.next().size());
        }
        try (RunningRelay relay = new RunningRelay(servers)) {
            relay.awaitSent(25);
        }
        assertEquals(25, Sent.on(servers).records());
    }

    @Test
    void many_rows_are_sent_page_by_page() throws Exception {
        servers.execute("INSERT INTO outbox (topic, key, type, version, payload) SELECT '" + servers.topic()
                + "', gen_random_uuid(), 'worker-enrolled', 1, json_build_object('padding', repeat(md5(n::text), 50))"
                + " FROM generate_series(1, " + ROWS + ") n");
        try (RunningRelay relay = new RunningRelay(servers)) {
            relay.awaitSent(ROWS);
        }
        assertEquals(ROWS, Sent.on(servers).records());
    }
}
