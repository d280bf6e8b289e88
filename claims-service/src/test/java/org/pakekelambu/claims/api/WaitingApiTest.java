package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.claim.Sweep;
import org.pakekelambu.events.contract.ClaimState;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.contract.FullState;
import org.pakekelambu.events.wire.CloudEvent;
import org.pakekelambu.events.wire.EventJson;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.TestStack;
import org.pakekelambu.manners.secrets.Fingerprints;

/** Claims that come before their cover, over the real broker; and what others hear of a decision. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class WaitingApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final String NIK = "1606021708790003";

    @Inject
    Office office;

    @Inject
    Fingerprints fingerprints;

    @Inject
    Sweep sweep;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void claim_before_its_cover_waits_and_is_woken_by_the_events() throws Exception {
        SampleCase farmer = new SampleCase();
        farmer.nik = fingerprints.of("nik", NIK);
        Map<String, Object> body = new HashMap<>(Office.filing(farmer));
        body.put("worker", Map.of("nik", NIK));
        JsonPath waiting = Office.rina()
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
        assertEquals("AWAITING_COVER", waiting.getString("status"));
        assertEquals("************0003", waiting.getString("worker.masked"));

        send(EventType.WORKER_ENROLLED, farmer.worker());
        send(EventType.ENTITLEMENT_CHANGED, farmer.entitlement());

        JsonPath woken = until(waiting.getString("id"), "PROPOSED");
        assertEquals(farmer.id.toString(), woken.getString("worker.id"));
        assertEquals(42_000_000, woken.getLong("payableNow"));
        assertEquals("2026-07-15", woken.getString("clock.dueOn"));

        Office.decides(woken, Office.budi(), "APPROVE").then().statusCode(200);
        ClaimState decided = ClaimTopic.heard(waiting.getString("id"), state -> "APPROVED".equals(state.status()));
        assertEquals(farmer.occurredOn, decided.confirmedDeath().diedOn());
        assertFalse(decided.confirmedDeath().withdrawn());
        assertEquals(farmer.id, decided.workerId());
    }

    @Test
    void cover_older_than_the_worker_is_waited_for_and_an_open_claim_is_not_disturbed_by_it() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath open = Office.files(farmer);
        farmer.version++;
        office.hearsWorker(farmer);
        assertEquals("PROPOSED", Office.claim(open.getString("id")).getString("status"));
        assertEquals("AWAITING_COVER", Office.files(farmer).getString("status"));
        office.hearsCover(farmer);
        assertEquals(1, Office.claim(open.getString("id")).getLong("version"));
    }

    @Test
    void late_copies_change_nothing() {
        SampleCase farmer = new SampleCase();
        farmer.version = 9;
        office.hears(farmer);
        SampleCase older = new SampleCase().unpaid(4);
        older.id = farmer.id;
        office.hears(older);
        assertEquals(42_000_000, Office.files(farmer).getLong("payableNow"));
    }

    @Test
    void nobody_and_somebody_of_another_region_look_the_same_for_a_day_and_then_go_to_an_officer() {
        SampleCase foreign = new SampleCase();
        foreign.region = "16.04";
        foreign.nik = fingerprints.of("nik", "1604021708790004");
        office.hears(foreign);
        JsonPath known = file("1604021708790004");
        JsonPath nobody = file("1604021708790005");
        assertEquals(said(known), said(nobody));
        assertEquals("AWAITING_COVER", known.getString("status"));
        assertEquals(null, known.getString("worker.id"));

        office.todayIs(TODAY.plusDays(2));
        JsonPath asked = until(known.getString("id"), "IN_REVIEW");
        assertEquals(said(asked), said(until(nobody.getString("id"), "IN_REVIEW")));
        assertTrue(asked.getString("findings[0].consequence").equals("REFERS"));
    }

    @Test
    void who_is_found_to_be_no_member_is_rejected_by_a_second_person_with_a_letter_and_an_appeal() {
        JsonPath nobody = file("1604021708790006");
        String id = nobody.getString("id");
        twoDaysLater();
        answers(until(id, "IN_REVIEW"), "dewi", "NOT_MET").statusCode(200).body(at("status", equalTo("PROPOSED")));
        JsonPath proposed = Office.claim(id);
        assertEquals("REJECT", proposed.getString("recommendation"));
        Office.decides(proposed, Office.budi(), "APPROVE").then().statusCode(422);
        Office.decides(proposed, person("rina"), "REJECT").then().statusCode(403);
        Office.decides(proposed, Office.budi(), "REJECT")
                .then()
                .statusCode(200)
                .body(at("status", equalTo("REJECTED")));
        Office.as("rina", "officer")
                .accept("text/plain")
                .get("/api/v1/claims/{id}/letter", id)
                .then()
                .statusCode(200)
                .body(containsString("records"));
        person("dewi")
                .header("If-Match", "\"" + Office.claim(id).getLong("version") + "\"")
                .body(Map.of("reason", "He was a member of another village"))
                .post("/api/v1/claims/{id}/appeal", id)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")));
        answers(Office.claim(id), "wati", "NOT_MET").statusCode(200).body(at("status", equalTo("PROPOSED")));
    }

    @Test
    void who_appears_after_the_officers_answer_is_looked_at_as_a_member() {
        String nik = "1606021708790007";
        JsonPath nobody = file(nik);
        twoDaysLater();
        answers(until(nobody.getString("id"), "IN_REVIEW"), "dewi", "NOT_MET").statusCode(200);
        SampleCase late = new SampleCase();
        late.nik = fingerprints.of("nik", nik);
        office.hears(late);
        JsonPath found = Office.claim(nobody.getString("id"));
        for (int i = 0; i < 600 && !"APPROVE".equals(found.getString("recommendation")); i++) {
            pause();
            found = Office.claim(nobody.getString("id"));
        }
        assertEquals("PROPOSED", found.getString("status"));
        assertEquals(42_000_000, found.getLong("payableNow"));
    }

    @Test
    void a_no_about_one_number_says_nothing_of_another() {
        JsonPath nobody = file("1604021708790016");
        twoDaysLater();
        answers(until(nobody.getString("id"), "IN_REVIEW"), "dewi", "NOT_MET")
                .statusCode(200)
                .body(at("recommendation", equalTo("REJECT")));
        person("dewi")
                .header("If-Match", "\"" + Office.claim(nobody.getString("id")).getLong("version") + "\"")
                .body(Map.of("worker", Map.of("nik", "1604021708790017"), "reason", "Two digits were wrong"))
                .post("/api/v1/claims/{id}/assessment", nobody.getString("id"))
                .then()
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")))
                .body(at("recommendation", equalTo("REVIEW")))
                .body(at("findings[0].answer", equalTo(null)));
    }

    /** The look that comes by itself is waited for in one test; the others ask for it. */
    private void twoDaysLater() {
        office.todayIs(TODAY.plusDays(2));
        sweep.now();
    }

    /** The mark of the number each of them was asked by tells nothing of whether there is such a person. */
    private static String said(JsonPath claim) {
        return claim.getString("findings").replaceAll("wanted:[0-9a-f]{32}", "");
    }

    private static ValidatableResponse answers(JsonPath claim, String who, String outcome) {
        return person(who)
                .header("If-Match", "\"" + claim.getLong("version") + "\"")
                .body(Map.of(
                        "answers",
                        List.of(Map.of(
                                "rule", "PersonUnknown", "outcome", outcome, "reason", "Not on any list of members"))))
                .post("/api/v1/claims/{id}/assessment", claim.getString("id"))
                .then();
    }

    private static RequestSpecification person(String who) {
        return Office.as(who, List.of("officer", "approver"), "16.06").header("Idempotency-Key", UUID.randomUUID());
    }

    private static JsonPath file(String nik) {
        Map<String, Object> body = new HashMap<>(Office.filing(new SampleCase()));
        body.put("worker", Map.of("nik", nik));
        return Office.rina()
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
    }

    private static JsonPath until(String claim, String status) {
        JsonPath seen = Office.claim(claim);
        for (int i = 0; i < 600 && !status.equals(seen.getString("status")); i++) {
            pause();
            seen = Office.claim(claim);
        }
        assertEquals(status, seen.getString("status"));
        return seen;
    }

    private static void send(EventType type, FullState state) throws Exception {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", TestStack.get().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            String key = state.key().toString();
            producer.send(new ProducerRecord<>(
                            type.topic(),
                            null,
                            key,
                            EventJson.write(state),
                            CloudEvent.headers(
                                    type.topic(), state.key(), type.wireName(), state.version(), Instant.now(), null)))
                    .get();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
