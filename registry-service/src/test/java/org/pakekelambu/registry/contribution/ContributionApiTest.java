package org.pakekelambu.registry.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.registry.Registry.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;
import org.pakekelambu.registry.People;
import org.pakekelambu.registry.Registry;

@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
class ContributionApiTest {
    private static int programmes;

    private final String programme = "contribution-test-" + ++programmes;
    private final List<JsonNode> members = new ArrayList<>();

    @BeforeEach
    void two_members_since_january() {
        Registry.today("2026-01-05");
        as("registrar")
                .post(
                        "/api/v1/programmes",
                        Map.of(
                                "code",
                                programme,
                                "name",
                                "Uji",
                                "region",
                                "16.06",
                                "legalBasis",
                                "Perbup 1",
                                "funding",
                                "APBD",
                                "band",
                                "BPU_1",
                                "quota",
                                10))
                .expect(201);
        members.add(Registry.member(People.man().with("programme", programme)));
        members.add(Registry.member(People.woman().with("programme", programme)));
        Registry.today("2026-03-20");
    }

    @AfterEach
    void back_to_november() {
        Registry.today("2026-11-22");
    }

    @Test
    void what_is_due_is_what_a_booking_must_declare() {
        JsonNode due = due("2026-01");
        assertEquals(2, due.path("count").asInt());
        assertEquals(33_600, due.path("total").asInt());
        assertEquals("DONE", booked("A", 2, 33_600, "2026-01").path("state").asText());
        assertEquals(0, due("2026-01").path("count").asInt());
        assertEquals(2, due("2026-02").path("count").asInt());
        JsonNode worker = Registry.read(members.get(0));
        assertEquals(3, worker.path("version").asInt());
        assertEquals("2026-01", worker.path("paidMonths").path(0).path("month").asText());
        assertEquals(
                "2026-01-05", worker.path("paidMonths").path(0).path("paidOn").asText());
    }

    @Test
    void totals_that_differ_by_one_rupiah_book_nothing() {
        assertEquals(422, book("A", 2, 33_601, null, "2026-01").status());
        assertEquals(422, book("A", 1, 33_600, null, "2026-01").status());
        assertEquals(2, due("2026-01").path("count").asInt());
        assertEquals(2, Registry.read(members.get(0)).path("version").asInt());
    }

    @Test
    void the_oldest_unpaid_month_comes_first() {
        booked("A", 2, 33_600, "2026-01");
        assertEquals(422, book("B", 2, 33_600, null, "2026-03").status());
        assertEquals(
                "DONE",
                booked("C", 4, 67_200, "2026-02", "2026-03").path("state").asText());
        assertEquals(3, Registry.read(members.get(1)).path("paidMonths").size());
    }

    @Test
    void no_month_is_owed_before_the_number_after_the_exit_or_twice() {
        String one = members.get(0).path("id").asText();
        assertEquals(422, book("A", 1, 16_800, List.of(one), "2025-12").status());
        Registry.finished(as("treasurer"), book("B", 1, 16_800, List.of(one), "2026-01"));
        assertEquals(422, book("C", 1, 16_800, List.of(one), "2026-01").status());
        Registry.exit(members.get(0), "MOVED", "2026-02-27").expect(200);
        Registry.finished(as("treasurer"), book("D", 1, 16_800, List.of(one), "2026-02"));
        assertEquals(422, book("E", 1, 16_800, List.of(one), "2026-03").status());
    }

    @Test
    void a_month_before_the_first_law_has_no_price_and_is_refused_with_the_first_month_that_has() {
        Answer due = as("treasurer")
                .get("/api/v1/contributions/due?programme=" + programme + "&month=2015-06")
                .expect(422);
        assertTrue(due.json().path("detail").asText().contains("2015-07"), due.body());
        Answer booking = book("A", 2, 33_600, null, "2015-06", "2015-07");
        assertEquals(422, booking.status());
        assertTrue(booking.json().path("type").asText().endsWith("month-before-the-law"), booking.body());
        as("treasurer")
                .get("/api/v1/contributions/due?programme=" + programme + "&month=2015-07")
                .expect(200);
    }

    @Test
    void the_month_of_death_is_owed_only_when_it_fell_due_before() {
        Registry.exit(members.get(0), "DECEASED", "2026-03-12").expect(200);
        Registry.exit(members.get(1), "DECEASED", "2026-03-17").expect(200);
        assertEquals(2, due("2026-02").path("count").asInt());
        assertEquals(1, due("2026-03").path("count").asInt());
    }

    @Test
    void the_same_reference_again_is_harmless_and_a_different_booking_under_it_refused() {
        Answer first = book("A", 2, 33_600, null, "2026-01");
        Answer again = book("A", 2, 33_600, null, "2026-01");
        assertEquals(first.location(), again.expect(202).location());
        assertEquals(409, book("A", 2, 33_600, null, "2026-02").status());
        Registry.finished(as("treasurer"), first);
        assertEquals(1, Registry.read(members.get(0)).path("paidMonths").size());
    }

    @Test
    void money_of_tomorrow_is_not_booked() {
        assertEquals(
                422,
                book("A", List.of(Map.of("month", "2026-01", "paidOn", "2026-03-21")))
                        .status());
        assertEquals(
                400,
                book("A", List.of(Map.of("month", "2026-13", "paidOn", "2026-03-20")))
                        .status());
    }

    @Test
    void of_ten_bookings_of_one_month_at_once_one_wins() throws Exception {
        var pool = Executors.newFixedThreadPool(10);
        try {
            var all = new ArrayList<Callable<Answer>>();
            for (int i = 0; i < 10; i++) {
                String reference = "RACE-" + i;
                all.add(() -> book(reference, 2, 33_600, null, "2026-01"));
            }
            int accepted = 0;
            for (var future : pool.invokeAll(all)) {
                Answer answer = future.get();
                if (answer.status() == 202) {
                    accepted++;
                    Registry.finished(as("treasurer"), answer);
                } else {
                    assertEquals(422, answer.status(), answer.body());
                }
            }
            assertEquals(1, accepted);
            assertEquals(1, Registry.read(members.get(0)).path("paidMonths").size());
        } finally {
            pool.shutdown();
        }
    }

    private JsonNode due(String month) {
        return as("treasurer")
                .get("/api/v1/contributions/due?programme=" + programme + "&month=" + month)
                .expect(200)
                .json();
    }

    private JsonNode booked(String reference, long count, long total, String... months) {
        ApiClient treasurer = as("treasurer");
        return Registry.finished(treasurer, book(reference, count, total, null, months));
    }

    private Answer book(String reference, long count, long total, List<String> workers, String... months) {
        var payments = new ArrayList<Map<String, String>>();
        for (String month : months) {
            payments.add(Map.of("month", month, "paidOn", month.equals("2026-01") ? "2026-01-05" : "2026-03-20"));
        }
        return book(reference, count, total, workers, payments);
    }

    private Answer book(String reference, List<Map<String, String>> payments) {
        return book(reference, 2, 33_600, null, payments);
    }

    private Answer book(
            String reference, long count, long total, List<String> workers, List<Map<String, String>> payments) {
        var body = new LinkedHashMap<String, Object>();
        body.put("programme", programme);
        body.put("payments", payments);
        body.put("reference", programme + reference);
        body.put("declaredCount", count);
        body.put("declaredTotal", total);
        if (workers != null) {
            body.put("workerIds", workers);
        }
        return as("treasurer").post("/api/v1/contributions", body);
    }
}
