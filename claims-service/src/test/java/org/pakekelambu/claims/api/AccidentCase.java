package org.pakekelambu.claims.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.SampleCase;

/** One accident of a driver as the office works on it over months, over HTTP. */
final class AccidentCase {
    static final LocalDate ACCIDENT = LocalDate.of(2026, 3, 2);

    private final Office office;
    private final SampleCase driver = SampleCase.fatalAccident(ACCIDENT);
    private String claim;
    private LocalDate today;

    AccidentCase(Office office) {
        this.office = office;
        office.hears(driver);
    }

    String claim() {
        return claim;
    }

    ValidatableResponse files(String on, Map<String, Object> outcome, Map<String, Object> costs) {
        return filesAs(on, body(outcome, costs));
    }

    ValidatableResponse filesAs(String on, Map<String, Object> body) {
        today(on);
        ValidatableResponse filed =
                person("rina").body(body).post("/api/v1/claims").then().statusCode(201);
        claim = filed.extract().as(Answer.class).get("id");
        return filed;
    }

    Map<String, Object> body(Map<String, Object> outcome, Map<String, Object> costs) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "worker", Map.of("id", driver.id),
                "kind", "WORK_ACCIDENT",
                "occurredOn", ACCIDENT.toString(),
                "cause", "WORK_ACCIDENT",
                "outcome", outcome,
                "claimant", Map.of("name", "Pak Sopir", "relation", "SELF", "account", Office.account()),
                "documents", List.of("MEMBER_CARD", "DOCTOR_LETTER", "TRANSPORT_RECEIPT", "TREATMENT_RECEIPT")));
        if (costs != null) {
            body.put("costs", costs);
        }
        return body;
    }

    void approvedAndPaid(long inAll) {
        decided();
        for (Map<String, Object> payout : Office.payouts(claim)) {
            if (payout.get("status").equals("ORDERED")) {
                Office.receipt(payout.get("id"), "PAID", "R-" + UUID.randomUUID(), today)
                        .then()
                        .statusCode(200);
            }
        }
        assertEquals(
                inAll,
                Office.payouts(claim).stream()
                        .filter(payout -> payout.get("status").equals("PAID"))
                        .mapToLong(payout -> ((Number) payout.get("amount")).longValue())
                        .sum());
        assertEquals("PAID", Office.claim(claim).getString("status"));
    }

    void decided() {
        JsonPath now = Office.claim(claim);
        assertEquals("PROPOSED", now.getString("status"), now.getString("findings"));
        Office.decides(now, person("budi"), "APPROVE").then().statusCode(200);
    }

    ValidatableResponse corrects(String on, Map<String, Object> change) {
        today(on);
        Map<String, Object> body = new HashMap<>(change);
        body.put("reason", "A later report came");
        return work("dewi", "correction", body).statusCode(200);
    }

    static Map<String, Object> answer(String rule) {
        return Map.of("answers", List.of(Map.of("rule", rule, "outcome", "MET", "reason", "Both letters seen")));
    }

    static Map<String, Object> outcome(String kind, String on, int months) {
        return Map.of("kind", kind, "on", on, "incapacity", Map.of("months", months, "days", 0));
    }

    static Map<String, Object> disabled(String on, String... parts) {
        List<Map<String, Object>> impairments = java.util.Arrays.stream(parts)
                .map(part -> part.equals("scalp_torn")
                        ? Map.<String, Object>of("part", part)
                        : Map.<String, Object>of("part", part, "side", "LEFT"))
                .toList();
        return Map.of("kind", "PARTIAL_ANATOMIC", "on", on, "impairments", impairments);
    }

    ValidatableResponse work(String who, String step, Map<String, Object> body) {
        return person(who)
                .header("If-Match", "\"" + Office.claim(claim).getLong("version") + "\"")
                .body(body)
                .post("/api/v1/claims/{id}/" + step, claim)
                .then();
    }

    void today(String day) {
        today = LocalDate.parse(day);
        office.todayIs(today);
    }

    static RequestSpecification person(String who) {
        return Office.as(who, List.of("officer", "approver"), "16.06").header("Idempotency-Key", UUID.randomUUID());
    }
}
