package org.pakekelambu.registry.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.registry.Registry.WORKERS;
import static org.pakekelambu.registry.Registry.as;
import static org.pakekelambu.registry.Registry.path;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;
import org.pakekelambu.registry.People;
import org.pakekelambu.registry.Registry;

/** Someone leaves one regency and joins another: the person moves, the past stays with those who recorded it. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
class MoveApiTest {
    private String today;

    @BeforeEach
    void twoRegencies() {
        Lahat.joins();
        today = as("operator").get("/api/v1/business-date").json().path("date").asText();
    }

    @Test
    void who_moves_brings_no_history_to_the_new_region() {
        var person = People.man();
        JsonNode worker = Registry.member(person);
        paid(worker);
        Registry.exit(worker, "MOVED", today).expect(200);
        Answer moved =
                Lahat.as("registrar").post(WORKERS, Lahat.lives(person).json()).expect(201);
        assertEquals(worker.path("id"), moved.json().path("id"));
        assertOnlyLahat(moved.json());
        assertFalse(moved.body().contains("registrar-muba"), moved.body());

        // 1. However the new region looks at him, it sees what it recorded itself.
        assertOnlyLahat(Lahat.as("registrar").get(path(worker)).expect(200).json());
        assertOnlyLahat(Lahat.as("registrar")
                .post(WORKERS + "/search", Map.of("nik", person.nik()))
                .json()
                .path("items")
                .path(0));
        String etag = moved.etag();
        assertOnlyLahat(Lahat.as("registrar")
                .patch(path(worker), etag, Map.of("phone", "081398765432"))
                .expect(200)
                .json());
        assertEquals(List.of("CORRECTED", "REJOINED"), changes(Lahat.as("auditor"), worker, ""));
        JsonNode last = Lahat.as("auditor")
                .get(path(worker) + "/history")
                .json()
                .path("items")
                .path(1);
        assertOnlyLahat(last.path("worker"));

        // 2. The province sees all of it, page by page; the old region no longer sees the person.
        ApiClient province = as("auditor-sumsel", "auditor", "16");
        assertEquals(
                List.of("CORRECTED", "REJOINED", "EXITED", "CONTRIBUTIONS_BOOKED", "KPJ_ASSIGNED", "ENROLLED"),
                changes(province, worker, "?limit=2"));
        JsonNode whole = province.get(path(worker)).expect(200).json();
        assertEquals(2, whole.path("spells").size());
        assertEquals(1, whole.path("paidMonths").size());
        as("registrar").get(path(worker)).expect(404);
    }

    private void paid(JsonNode worker) {
        Answer booked = as("treasurer")
                .post(
                        "/api/v1/contributions",
                        Map.of(
                                "programme",
                                "pake-kelambu",
                                "payments",
                                List.of(Map.of(
                                        "month",
                                        YearMonth.parse(today.substring(0, 7)).toString(),
                                        "paidOn",
                                        today)),
                                "reference",
                                "move-" + worker.path("id").asText(),
                                "workerIds",
                                List.of(worker.path("id").asText()),
                                "declaredCount",
                                1,
                                "declaredTotal",
                                16_800));
        JsonNode job = Registry.finished(as("treasurer"), booked);
        assertEquals("DONE", job.path("state").asText(), job.toString());
    }

    private void assertOnlyLahat(JsonNode worker) {
        assertEquals("16.04", worker.path("region").asText(), worker.toString());
        assertEquals(1, worker.path("spells").size(), worker.toString());
        assertTrue(worker.path("spells").path(0).path("kpjIssuedOn").isNull(), worker.toString());
        assertEquals(0, worker.path("paidMonths").size(), worker.toString());
        assertEquals("registrar-lahat", worker.path("registeredBy").asText());
    }

    private static List<String> changes(ApiClient caller, JsonNode worker, String query) {
        var changes = new ArrayList<String>();
        String next = "";
        do {
            JsonNode page = caller.get(path(worker) + "/history" + query + next)
                    .expect(200)
                    .json();
            page.path("items")
                    .forEach(version -> changes.add(version.path("change").asText()));
            next = page.has("next") ? "&cursor=" + page.path("next").asText() : null;
        } while (next != null);
        return changes;
    }

    @Test
    void a_case_stands_open_for_both_regions_and_tells_neither_of_the_other() {
        var person = People.man();
        JsonNode worker = Registry.enrolled(person);
        Lahat.as("registrar").post(WORKERS, Lahat.lives(person).json()).expect(409);
        Lahat.as("registrar").post(WORKERS, Lahat.lives(person).json()).expect(409);

        JsonNode here = newest(as("registrar"));
        assertEquals(worker.path("id"), here.path("workerId"));
        assertEquals("16.04", here.path("claimedRegion").asText());
        assertEquals(2, here.path("times").asInt());
        assertTrue(here.path("claimedBy").isMissingNode(), here.toString());
        JsonNode there = newest(Lahat.as("auditor"));
        assertEquals(here.path("id"), there.path("id"));
        assertEquals("16.06", there.path("enrolledRegion").asText());
        assertEquals("registrar-lahat", there.path("claimedBy").asText());
        assertTrue(there.path("workerId").isMissingNode(), there.toString());

        assertTrue(audited(as("auditor")).contains("conflict-case"));
        assertTrue(audited(Lahat.as("auditor")).contains("conflict-case"));
        assertEquals(
                0, items(as("registrar-palembang", "registrar", "16.71"), "").size());
        as("registrar").get("/api/v1/conflict-cases?worker=1").expect(400);
        as("treasurer").get("/api/v1/conflict-cases").expect(403);
        Registry.anybody().get("/api/v1/conflict-cases").expect(401);
    }

    /** Twice as many as there are connections: none waits for a second one. */
    @Test
    void many_refused_at_once_are_all_answered_and_all_counted() throws Exception {
        var person = People.man();
        JsonNode worker = Registry.enrolled(person);
        var pool = Executors.newFixedThreadPool(40);
        try {
            var all = Collections.nCopies(40, (Callable<Integer>) () -> Lahat.as("registrar")
                    .post(WORKERS, Lahat.lives(person).json())
                    .status());
            for (var status : pool.invokeAll(all)) {
                assertEquals(409, status.get());
            }
        } finally {
            pool.shutdown();
        }
        JsonNode opened = newest(as("registrar"));
        assertEquals(worker.path("id"), opened.path("workerId"));
        assertEquals(40, opened.path("times").asInt());
    }

    @Test
    void cases_come_page_by_page_and_a_move_and_the_dead_are_cases_too() {
        var dead = People.man();
        Registry.exit(Registry.member(dead), "DECEASED", today).expect(200);
        var mover = People.woman();
        JsonNode left = Registry.enrolled(mover);
        Registry.exit(left, "WITHDRAWN", today).expect(200);
        int before = all(as("registrar")).size();
        Lahat.as("registrar").post(WORKERS, Lahat.lives(dead).json()).expect(409);
        assertEquals(before + 1, all(as("registrar")).size());
        Lahat.as("registrar").post(WORKERS, Lahat.lives(mover).json()).expect(201);
        List<JsonNode> cases = all(as("registrar"));
        assertEquals(before + 2, cases.size());
        assertEquals(left.path("id"), cases.get(before + 1).path("workerId"));
        assertEquals(cases.size(), all(Lahat.as("registrar")).size());
    }

    private static List<JsonNode> all(ApiClient caller) {
        var all = new ArrayList<JsonNode>();
        String next = "";
        while (next != null) {
            JsonNode page = caller.get("/api/v1/conflict-cases?limit=1" + next)
                    .expect(200)
                    .json();
            page.path("items").forEach(all::add);
            next = page.has("next") ? "&cursor=" + page.path("next").asText() : null;
        }
        return all;
    }

    private static JsonNode newest(ApiClient caller) {
        List<JsonNode> all = all(caller);
        return all.get(all.size() - 1);
    }

    private static JsonNode items(ApiClient caller, String query) {
        return caller.get("/api/v1/conflict-cases" + query).expect(200).json().path("items");
    }

    private static String audited(ApiClient auditor) {
        return auditor.get("/api/v1/audit-entries?action=conflict-case")
                .expect(200)
                .body();
    }
}
