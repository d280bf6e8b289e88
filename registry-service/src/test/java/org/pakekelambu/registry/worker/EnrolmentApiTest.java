package org.pakekelambu.registry.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.registry.Registry.WORKERS;
import static org.pakekelambu.registry.Registry.as;
import static org.pakekelambu.registry.Registry.enrolled;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;
import org.pakekelambu.registry.People;
import org.pakekelambu.registry.Registry;

@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
class EnrolmentApiTest {

    @Test
    void a_worker_is_enrolled_as_of_today_and_waits_for_a_number() {
        var person = People.woman().family(List.of(People.child("Anak Rekaan", LocalDate.of(2015, 3, 12), "FEMALE")));
        Answer answer = as("registrar").post(WORKERS, person.json()).expect(201);
        JsonNode worker = answer.json();
        assertEquals("\"1\"", answer.etag());
        assertEquals(WORKERS + "/" + worker.path("id").asText(), answer.location());
        assertEquals("ACTIVE", worker.path("status").asText());
        assertTrue(worker.path("awaitingKpj").asBoolean());
        assertEquals("16.06", worker.path("region").asText());
        assertEquals(person.nik(), worker.path("nik").asText());
        assertEquals(1, worker.path("family").size());
        assertFalse(worker.path("family").path(0).path("familyId").asText().isEmpty());
        assertEquals(worker, Registry.read(worker));
    }

    @Test
    void what_contradicts_or_cannot_be_is_named_field_by_field() {
        assertField(422, "nik", People.man().with("sex", "FEMALE"));
        assertField(422, "nik", People.man().with("birthDate", "1985-08-18"));
        assertField(400, "nik", People.man().with("nik", "160603170885000"));
        assertField(400, "name", People.man().without("name"));
        assertField(422, "welfareDecile", People.man().with("welfareDecile", 11));
        assertField(422, "address.districtCode", People.man().with("address", address("16.06.16", null)));
        assertField(422, "address.villageCode", People.man().with("address", address("16.06.01", "16.06.02.2001")));
        assertField(422, "programme", People.man().with("programme", "no-such-programme"));
        assertField(400, "status", People.man().with("status", "EXITED"));
        assertField(400, "region", People.man().with("region", "16.07"));
        assertField(400, "version", People.man().with("version", 7));
    }

    private static Map<String, Object> address(String district, String village) {
        return village == null
                ? Map.of("districtCode", district, "street", "Dusun I", "rt", "1", "rw", "1")
                : Map.of("districtCode", district, "villageCode", village, "street", "Dusun I", "rt", "1", "rw", "1");
    }

    private static void assertField(int status, String field, People.Body person) {
        Answer answer = as("registrar").post(WORKERS, person.json()).expect(status);
        var fields = new ArrayList<String>();
        answer.json()
                .path("errors")
                .forEach(error -> fields.add(error.path("field").asText()));
        assertTrue(fields.contains(field), field + " is not named in " + answer.body());
        assertFalse(answer.body().contains(person.nik()), "the NIK is repeated");
        assertEquals("application/problem+json", answer.header("Content-Type").split(";")[0]);
    }

    @Test
    void the_same_person_again_is_a_conflict_with_a_link() {
        var person = People.man();
        JsonNode worker = enrolled(person);
        Answer again = as("registrar").post(WORKERS, person.json()).expect(409);
        assertEquals(Registry.path(worker), again.json().path("worker").asText());
    }

    @Test
    void another_region_learns_only_that_there_is_a_conflict() {
        var person = People.man();
        JsonNode worker = enrolled(person);
        Lahat.joins();
        Answer elsewhere = as("registrar-lahat", "registrar", "16.04")
                .post(
                        WORKERS,
                        person.with("programme", Lahat.PROGRAMME)
                                .with("address", address("16.04.01", null))
                                .json())
                .expect(409);
        assertFalse(elsewhere.body().contains(worker.path("id").asText()));
        assertEquals("", elsewhere.header("Location"));
        ApiClient stranger = as("registrar-lahat", "registrar", "16.04");
        assertEquals(404, stranger.get(Registry.path(worker)).status());
        assertEquals(404, stranger.get(Registry.path(worker) + "/history").status());
        assertFalse(stranger.get(WORKERS + "?limit=500")
                .body()
                .contains(worker.path("id").asText()));
        assertEquals(
                0,
                stranger.post(WORKERS + "/search", Map.of("nik", person.nik()))
                        .json()
                        .path("items")
                        .size());
    }

    @Test
    void fifty_at_once_with_one_nik_make_one_worker() throws Exception {
        var person = People.man();
        ApiClient registrar = as("registrar");
        var pool = Executors.newFixedThreadPool(50);
        try {
            var all = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 50; i++) {
                all.add(() -> registrar.post(WORKERS, person.json()).status());
            }
            var statuses = new ArrayList<Integer>();
            for (var future : pool.invokeAll(all)) {
                statuses.add(future.get());
            }
            assertEquals(1, statuses.stream().filter(s -> s == 201).count(), statuses.toString());
            assertEquals(49, statuses.stream().filter(s -> s == 409).count(), statuses.toString());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_request_repeated_gets_its_first_answer() {
        var person = People.man();
        Answer first = as("registrar")
                .postWithKey(WORKERS, "repeat-" + person.nik(), person.json())
                .expect(201);
        Answer second = as("registrar")
                .postWithKey(WORKERS, "repeat-" + person.nik(), person.json())
                .expect(201);
        assertEquals(first.body(), second.body());
        assertEquals(first.location(), second.location());
        assertEquals(first.etag(), second.etag());
        as("registrar")
                .postWithKey(
                        WORKERS,
                        "repeat-" + person.nik(),
                        person.with("name", "Lain").json())
                .expect(422);
    }

    @Test
    void who_left_becomes_a_member_again_under_the_same_id() {
        var person = People.man();
        JsonNode worker = Registry.member(person);
        String today =
                as("operator").get("/api/v1/business-date").json().path("date").asText();
        JsonNode left = Registry.exit(worker, "MOVED", today).expect(200).json();
        assertEquals("EXITED", left.path("status").asText());
        JsonNode again = enrolled(person.with("occupation", "FISHER"));
        assertEquals(worker.path("id"), again.path("id"));
        assertEquals(2, again.path("spells").size());
        assertEquals("ACTIVE", again.path("status").asText());
        assertTrue(again.path("awaitingKpj").asBoolean());
    }

    @Test
    void the_dead_are_not_enrolled_again() {
        var person = People.man();
        JsonNode worker = Registry.member(person);
        String today =
                as("operator").get("/api/v1/business-date").json().path("date").asText();
        JsonNode dead = Registry.exit(worker, "DECEASED", today).expect(200).json();
        assertEquals("DECEASED", dead.path("status").asText());
        assertEquals(today, dead.path("death").path("diedOn").asText());
        Answer again = as("registrar").post(WORKERS, person.json()).expect(409);
        assertEquals("/problems/worker-deceased", again.json().path("type").asText());
    }
}
