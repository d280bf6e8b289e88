package org.pakekelambu.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.pakekelambu.manners.ProblemApiTest.expect;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pakekelambu.manners.notes.CountingWork;
import org.pakekelambu.manners.notes.Http;
import org.pakekelambu.manners.notes.TestIssuer;
import org.pakekelambu.manners.notes.TestServers;

/** Long work is watched, confirmed, refused and continued. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class JobApiTest {

    @Test
    void a_job_is_accepted_and_done() throws Exception {
        var accepted = Http.post("/api/v1/countings", "{}");
        assertEquals(202, accepted.status(), accepted.body());
        JsonNode job = until(location(accepted), "DONE");
        assertEquals(30, job.path("total").asInt());
        assertEquals(30, job.path("done").asInt());
        assertEquals(27, job.path("accepted").asInt());
        assertEquals(3, job.path("rejected").asInt());
        assertTrue(job.path("finishedAt").asText().endsWith("Z"));
    }

    @Test
    void a_job_can_be_watched_as_events() {
        String path = location(Http.post("/api/v1/countings", "{}"));
        var events = Http.send(Http.as(Http.officer(), path).header("Accept", "text/event-stream"));
        assertEquals(200, events.status());
        assertTrue(events.header("Content-Type").startsWith("text/event-stream"));
        assertTrue(events.body().contains("event:job"), events.body());
        assertTrue(events.body().contains("\"state\":\"DONE\""), events.body());
    }

    @Test
    void a_job_goes_on_after_an_outage_and_counts_nothing_twice() throws Exception {
        CountingWork.DEATHS.set(1);
        JsonNode job = until(location(Http.post("/api/v1/countings", "{}")), "DONE");
        assertEquals(30, job.path("done").asInt());
    }

    @Test
    void a_job_whose_process_died_is_taken_over() throws Exception {
        UUID id = UUID.randomUUID();
        try (var connection =
                        TestServers.postgres.getDatabase("notes_owner", "notes").getConnection();
                var sql = connection.createStatement()) {
            sql.execute("INSERT INTO job (id, kind, state, region, started_by, done, accepted, created_at, started_at,"
                    + " owner, heartbeat) VALUES ('" + id + "', 'counting', 'RUNNING', '16.06', 'ana', 20, 20, now(),"
                    + " now(), gen_random_uuid(), now() - interval '11 seconds')");
        }
        JsonNode job = until("/api/v1/jobs/" + id, "DONE");
        assertEquals(30, job.path("done").asInt());
        assertEquals(29, job.path("accepted").asInt());
    }

    @Test
    void a_job_waits_for_its_confirmation() throws Exception {
        String path = location(Http.post("/api/v1/countings", "{\"kind\":\"confirm\"}"));
        until(path, "AWAITING_CONFIRMATION");
        String confirmation = path.replace("jobs", "countings") + "/confirmation";
        var confirmed = Http.post(confirmation, "");
        assertEquals(202, confirmed.status(), confirmed.body());
        until(path, "DONE");
        expect(Http.post(confirmation, ""), 409, "job-not-waiting");
    }

    @Test
    void a_failed_job_says_why() throws Exception {
        JsonNode job = until(location(Http.post("/api/v1/countings", "{\"kind\":\"fail\"}")), "FAILED");
        assertEquals("/problems/conflict", job.path("problem").path("type").asText());
    }

    @Test
    void jobs_of_other_regions_are_not_there() {
        String path = location(Http.post("/api/v1/countings", "{}"));
        String token = TestIssuer.current.token(c -> c.setClaim("regions", List.of("17")));
        expect(Http.send(Http.as(token, path)), 404, "not-found");
        expect(Http.send(Http.as(token, path).header("Accept", "text/event-stream")), 404, "not-found");
    }

    private static String location(Http.Reply reply) {
        return reply.header("Location").replaceAll("^http://[^/]*", "");
    }

    private static JsonNode until(String path, String state) throws InterruptedException, SQLException {
        JsonNode job = null;
        for (int i = 0; i < 300; i++) {
            job = Http.get(path).json();
            if (job.path("state").asText().equals(state)) {
                return job;
            }
            Thread.sleep(100);
        }
        return fail("still " + job);
    }
}
