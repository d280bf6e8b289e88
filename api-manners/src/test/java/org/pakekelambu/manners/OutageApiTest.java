package org.pakekelambu.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.manners.ProblemApiTest.expect;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.pakekelambu.manners.notes.Http;
import org.pakekelambu.manners.notes.TestIssuer;
import org.pakekelambu.manners.notes.TestServers;

/** What we depend on goes down and comes back (trust rules 10 and 21). */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class OutageApiTest {
    private static final String PATH = "/api/v1/notes";
    private static final String NOTE = "{\"region\":\"16.06\",\"title\":\"hello\"}";

    @Test
    void without_the_database_it_is_503_and_with_it_all_is_well_again() throws InterruptedException {
        String key = UUID.randomUUID().toString();
        assertEquals(200, Http.get(PATH).status());
        TestServers.wire.cut();
        try {
            for (int i = 0; i < 3; i++) {
                unavailable(Http.post(Http.officer(), PATH, key, NOTE));
                unavailable(Http.get(PATH));
            }
        } finally {
            TestServers.wire.mend();
        }
        until(() -> Http.post(Http.officer(), PATH, key, NOTE), 201);
        assertEquals(200, Http.get(PATH).status());
    }

    @Test
    void a_database_that_falls_silent_is_503_in_bounded_time_and_comes_back() throws InterruptedException {
        assertEquals(200, Http.get(PATH).status());
        TestServers.wire.silence();
        try {
            long start = System.nanoTime();
            unavailable(Http.post(PATH, NOTE));
            long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
            assertTrue(seconds < 40, "answered after " + seconds + " s");
        } finally {
            TestServers.wire.mend();
        }
        until(() -> Http.get(PATH), 200);
    }

    @Test
    void a_full_disk_of_the_database_is_503_and_stores_nothing() throws Exception {
        String key = UUID.randomUUID().toString();
        owner("CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$");
        owner("CREATE TRIGGER full_disk BEFORE INSERT ON note FOR EACH ROW EXECUTE FUNCTION full_disk()");
        try {
            unavailable(Http.post(Http.officer(), PATH, key, NOTE));
        } finally {
            owner("DROP TRIGGER full_disk ON note");
            owner("DROP FUNCTION full_disk");
        }
        assertEquals(201, Http.post(Http.officer(), PATH, key, NOTE).status());
    }

    private static void owner(String statement) throws SQLException {
        try (var connection =
                        TestServers.postgres.getDatabase("notes_owner", "notes").getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Test
    void sessions_killed_by_the_database_are_replaced() throws Exception {
        assertEquals(200, Http.get(PATH).status());
        try (var connection = TestServers.postgres.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'notes_app'");
        }
        until(() -> Http.get(PATH), 200);
    }

    @Test
    void new_keys_of_the_issuer_are_believed_without_a_restart_and_old_tokens_no_longer() throws InterruptedException {
        String old = Http.officer();
        TestIssuer.current.rotate();
        until(() -> Http.get(PATH), 200);
        expect(Http.send(Http.as(old, PATH)), 401, "token-refused");
    }

    private static void unavailable(Http.Reply reply) {
        expect(reply, 503, "unavailable");
        assertNotNull(reply.header("Retry-After"));
    }

    private static void until(Supplier<Http.Reply> request, int status) throws InterruptedException {
        Http.Reply reply = request.get();
        for (int i = 0; i < 120 && reply.status() != status; i++) {
            assertTrue(reply.status() == 503 || reply.status() == 401, reply.body());
            Thread.sleep(250);
            reply = request.get();
        }
        assertEquals(status, reply.status(), reply.body());
    }
}
