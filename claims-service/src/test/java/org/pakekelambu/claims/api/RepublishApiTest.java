package org.pakekelambu.claims.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.ClaimState;
import org.pakekelambu.events.contract.Topics;
import org.pakekelambu.events.wire.EventJson;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.TestStack;

/** Claims are sent again as they stand, for a consumer that lost its copy. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class RepublishApiTest {

    @Inject
    Office office;

    @Inject
    AgroalDataSource database;

    @Test
    void every_claim_of_the_region_is_sent_again_with_its_version_and_the_death_it_confirms() throws Exception {
        office.todayIs(LocalDate.of(2026, 7, 11));
        JsonPath approved = filed("94.01");
        officer("94.01", "approver")
                .header("If-Match", "\"" + approved.getLong("version") + "\"")
                .body(Map.of("outcome", "APPROVE", "reason", "Papers and findings agree"))
                .post("/api/v1/claims/{id}/decision", approved.getString("id"))
                .then()
                .statusCode(200);
        UUID open = UUID.fromString(filed("94.01").getString("id"));
        UUID decided = UUID.fromString(approved.getString("id"));
        UUID foreign = UUID.fromString(filed("94.02").getString("id"));
        int heardBefore = await(decided, 2).size();
        await(open, 1);
        await(foreign, 1);

        asked("officer").statusCode(403);
        String job =
                asked("operator").statusCode(202).extract().as(Answer.class).get("id");
        finished(job, "94.01", 2);

        List<ClaimState> told = await(decided, heardBefore + 1);
        ClaimState last = told.get(told.size() - 1);
        assertEquals(told.get(told.size() - 2), last);
        assertNotNull(last.confirmedDeath());
        assertFalse(last.confirmedDeath().withdrawn());
        List<ClaimState> waiting = await(open, 2);
        assertEquals(waiting.get(0), waiting.get(1));
        assertEquals(1, heard(foreign).size());
    }

    @Test
    void a_claim_that_changes_right_now_is_waited_for_so_that_its_new_state_is_not_overtaken() throws Exception {
        office.todayIs(LocalDate.of(2026, 7, 11));
        UUID claim = UUID.fromString(filed("94.03").getString("id"));
        String job;
        try (Connection changing = database.getConnection()) {
            changing.setAutoCommit(false);
            changing.createStatement().execute("SELECT 1 FROM claim WHERE id = '" + claim + "' FOR UPDATE");
            job = asked("operator", "94.03")
                    .statusCode(202)
                    .extract()
                    .as(Answer.class)
                    .get("id");
            boolean waits = false;
            for (int i = 0;
                    i < 300 && !waits && !"DONE".equals(job(job, "94.03").getString("state"));
                    i++) {
                Thread.sleep(50);
                waits = somebodyWaits(changing);
            }
            assertTrue(waits, "the claim was sent without regard to its change");
            changing.rollback();
        }
        finished(job, "94.03", 1);
        await(claim, 2);
    }

    private static boolean somebodyWaits(Connection connection) throws SQLException {
        try (var rows = connection
                .createStatement()
                .executeQuery(
                        "SELECT FROM pg_stat_activity"
                                + " WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid)) AND query LIKE '%FOR NO KEY UPDATE'")) {
            return rows.next();
        }
    }

    private static ValidatableResponse asked(String role) {
        return asked(role, "94.01");
    }

    private static ValidatableResponse asked(String role, String region) {
        return officer(region, role).post("/api/v1/republish").then();
    }

    private JsonPath filed(String region) {
        SampleCase member = new SampleCase();
        member.region = region;
        office.hears(member);
        return officer(region, "officer")
                .body(Office.filing(member))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
    }

    private static io.restassured.specification.RequestSpecification officer(String region, String role) {
        return Office.as(role + "-" + region, List.of(role), region).header("Idempotency-Key", UUID.randomUUID());
    }

    private static JsonPath job(String job, String region) {
        return Office.as("ops", List.of("operator"), region)
                .get("/api/v1/jobs/{id}", job)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
    }

    private static void finished(String job, String region, int claims) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            JsonPath seen = job(job, region);
            if (!List.of("QUEUED", "RUNNING").contains(seen.getString("state"))) {
                assertEquals("DONE", seen.getString("state"));
                assertEquals(claims, seen.getInt("total"));
                assertEquals(claims, seen.getInt("done"));
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the job did not end");
    }

    private static List<ClaimState> await(UUID claim, int number) {
        List<ClaimState> heard = heard(claim);
        for (int i = 0; i < 100 && heard.size() < number; i++) {
            heard = heard(claim);
        }
        assertEquals(number, heard.size(), heard.toString());
        return heard;
    }

    /** What stands on the topic of a claim, in its order. */
    private static List<ClaimState> heard(UUID claim) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", TestStack.get().bootstrapServers());
        settings.put("isolation.level", "read_committed");
        List<ClaimState> states = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.CLAIM).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.key().equals(claim.toString())) {
                        states.add(EventJson.read(record.value(), ClaimState.class));
                    }
                });
            }
        }
        return states;
    }
}
