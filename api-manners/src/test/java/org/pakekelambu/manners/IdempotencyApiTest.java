package org.pakekelambu.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.manners.ProblemApiTest.expect;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pakekelambu.manners.notes.Http;
import org.pakekelambu.manners.notes.TestIssuer;
import org.pakekelambu.manners.notes.TestServers;

/** One effect and one answer for requests repeated or raced (trust rule 11). */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class IdempotencyApiTest {
    private static final String PATH = "/api/v1/notes";

    private final String key = UUID.randomUUID().toString();
    private final String title = "note " + key.substring(0, 8);
    private final String note = "{\"region\":\"16.06\",\"title\":\"%s\"}".formatted(title);

    @Test
    void a_key_is_needed() {
        var reply = Http.send(Http.as(Http.officer(), PATH)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(note)));
        expect(reply, 400, "idempotency-key-missing");
        expect(Http.post(Http.officer(), PATH, "x".repeat(256), note), 400, "idempotency-key-missing");
    }

    @Test
    void the_same_request_gets_the_first_answer() throws SQLException {
        var first = Http.post(Http.officer(), PATH, key, note);
        var again = Http.post(Http.officer(), PATH, key, " " + note);
        var quoted = Http.post(Http.officer(), PATH, '"' + key + '"', note);
        assertEquals(201, first.status(), first.body());
        for (var repeat : List.of(again, quoted)) {
            assertEquals(201, repeat.status());
            assertEquals(first.body(), repeat.body());
            assertEquals(first.header("Location"), repeat.header("Location"));
            assertEquals("\"1\"", repeat.header("ETag"));
            assertEquals(first.header("Content-Type"), repeat.header("Content-Type"));
        }
        assertEquals(1, written());
    }

    @Test
    void another_request_with_the_key_is_422() throws SQLException {
        Http.post(Http.officer(), PATH, key, note);
        expect(Http.post(Http.officer(), PATH, key, note.replace("note", "other")), 422, "idempotency-key-reused");
        assertEquals(1, written());
    }

    @Test
    void another_client_may_use_the_same_key_and_sees_nothing_of_the_first() throws SQLException {
        var first = Http.post(Http.officer(), PATH, key, note);
        String other = TestIssuer.current.token(claims -> claims.setClaim("azp", "other-desk"));
        var second = Http.post(other, PATH, key, note);
        assertEquals(201, second.status());
        assertNotEquals(first.body(), second.body());
        assertEquals(2, written());
    }

    @Test
    void another_person_of_the_client_does_not_get_the_answer() {
        Http.post(Http.officer(), PATH, key, note);
        String other = TestIssuer.current.token(claims -> claims.setSubject("budi"));
        expect(Http.post(other, PATH, key, note), 422, "idempotency-key-reused");
    }

    @Test
    void a_caller_who_lost_the_region_does_not_get_the_answer() {
        Http.post(Http.officer(), PATH, key, note);
        String moved = TestIssuer.current.token(claims -> claims.setClaim("regions", List.of("17")));
        expect(Http.post(moved, PATH, key, note), 404, "not-found");
    }

    @Test
    void a_failed_request_left_nothing_and_can_be_repeated() throws SQLException {
        String failing = "{\"region\":\"16.06\",\"title\":\"fail\"}";
        long before = count("SELECT count(*) FROM note WHERE title = 'fail'");
        expect(Http.post(Http.officer(), PATH, key, failing), 500, "unexpected");
        assertEquals(before, count("SELECT count(*) FROM note WHERE title = 'fail'"));
        assertEquals(201, Http.post(Http.officer(), PATH, key, note).status());
    }

    @Test
    void fifty_parallel_requests_with_one_key_write_once() throws Exception {
        var pool = Executors.newFixedThreadPool(50);
        try {
            String token = Http.officer();
            Callable<Http.Reply> send = () -> Http.post(token, PATH, key, note);
            var bodies = new ArrayList<String>();
            int running = 0;
            for (Future<Http.Reply> reply : pool.invokeAll(java.util.Collections.nCopies(50, send))) {
                if (reply.get().status() == 201) {
                    bodies.add(reply.get().body());
                } else {
                    // 503 when a busy machine keeps a request waiting too long for a connection.
                    assertTrue(
                            List.of(409, 503).contains(reply.get().status()),
                            reply.get().body());
                    assertTrue(Integer.parseInt(reply.get().header("Retry-After")) > 0);
                    running++;
                }
            }
            assertEquals(50, bodies.size() + running);
            assertTrue(bodies.size() > 0);
            assertEquals(1, bodies.stream().distinct().count());
            assertEquals(1, written());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void files_are_compared_by_their_bytes() {
        assertEquals(202, upload("a,b\n1,2\n").status());
        assertEquals(upload("a,b\n1,2\n").body(), upload("a,b\n1,2\n").body());
        expect(upload("a,b\n1,3\n"), 422, "idempotency-key-reused");
    }

    @Test
    void stored_answers_are_encrypted() throws SQLException {
        Http.post(Http.officer(), PATH, key, note);
        assertEquals(0, count("SELECT count(*) FROM idempotency_key WHERE position('16.06'::bytea in answer) > 0"));
        assertTrue(count("SELECT count(*) FROM idempotency_key") > 0);
    }

    private Http.Reply upload(String file) {
        String boundary = "x" + UUID.randomUUID();
        String body =
                "--%1$s\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nCSV\r\n--%1$s\r\n".formatted(boundary)
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                        + file + "\r\n--" + boundary + "--\r\n";
        return Http.send(Http.as(Http.officer(), PATH + "/files")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    private long written() throws SQLException {
        return count("SELECT count(*) FROM note WHERE title = '" + title + "'");
    }

    private static long count(String sql) throws SQLException {
        try (var connection =
                        TestServers.postgres.getDatabase("notes_owner", "notes").getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
