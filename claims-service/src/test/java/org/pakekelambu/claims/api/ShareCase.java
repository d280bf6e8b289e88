package org.pakekelambu.claims.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.pakekelambu.claims.adjudication.SampleCase;

/** One claim and the shares of its heirs, as people work on it over HTTP. Rina files, Dewi assesses, Budi and Sari approve. */
final class ShareCase {
    final String id;
    private final LocalDate today;

    private ShareCase(String id, LocalDate today) {
        this.id = id;
        this.today = today;
    }

    static ShareCase filed(Map<String, Object> body, LocalDate today) {
        String id = Office.rina()
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        return new ShareCase(id, today);
    }

    /** An heir of the family with an account of his own. */
    static Map<String, Object> heir(UUID familyId) {
        return new HashMap<>(Map.of("familyId", familyId, "account", account(familyId.toString())));
    }

    static Map<String, Object> account(String whose) {
        String digits = whose.replaceAll("[^0-9]", "");
        return Map.of(
                "bank",
                "BSB",
                "number",
                "77" + digits.substring(Math.max(0, digits.length() - 8)),
                "holder",
                "Pemilik");
    }

    JsonPath now() {
        return Office.claim(id);
    }

    String status() {
        return now().getString("status");
    }

    private RequestSpecification person(String who, String role) {
        return Office.as(who, role)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + now().getLong("version") + "\"");
    }

    ValidatableResponse work(String who, String step, Map<String, Object> body) {
        return person(who, "officer")
                .body(body)
                .post("/api/v1/claims/{id}/" + step, id)
                .then();
    }

    /** What stands open is answered with the same word. */
    ValidatableResponse answers(String who, String word) {
        List<String> open = now().getList("findings.findAll { it.consequence == 'REFERS' }.rule");
        return work(
                who,
                "assessment",
                Map.of(
                        "answers",
                        open.stream()
                                .map(rule -> Map.of("rule", rule, "outcome", word, "reason", "Letters seen"))
                                .toList()));
    }

    ValidatableResponse share(String who, String step, String payee, String what, Object value) {
        return work(
                who,
                step,
                Map.of("shares", List.of(Map.of("payee", payee, what, value)), "reason", "As the office learned"));
    }

    Response decides(String who, String outcome) {
        return person(who, "approver")
                .body(Map.of("outcome", outcome, "reason", "Papers and findings agree"))
                .post("/api/v1/claims/{id}/decision", id);
    }

    /** Approved by as many as are needed. */
    ShareCase approved() {
        assertEquals("PROPOSED", status(), () -> now().getString("findings"));
        decides("budi", "APPROVE").then().statusCode(200);
        if (status().equals("PROPOSED")) {
            decides("sari", "APPROVE").then().statusCode(200);
        }
        return this;
    }

    ShareCase paid() {
        all(payout -> payout.get("status").equals("ORDERED"))
                .forEach(payout -> Office.receipt(payout.get("id"), "PAID", "R-" + payout.get("id"), today)
                        .then()
                        .statusCode(200));
        return this;
    }

    List<Map<String, Object>> all(Predicate<Map<String, Object>> which) {
        return new ArrayList<>(Office.payouts(id).stream().filter(which).toList());
    }

    static Object familyId(Map<String, Object> payout) {
        return ((Map<?, ?>) payout.get("payee")).get("familyId");
    }

    long ordered() {
        return sum("ORDERED");
    }

    long sum(String status) {
        return all(payout -> payout.get("status").equals(status)).stream()
                .mapToLong(payout -> ((Number) payout.get("amount")).longValue())
                .sum();
    }

    long askedBack() {
        return Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/recoveries", id)
                .as(Answer.class)
                .getList("items.asked", Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    static Map<String, Object> filing(SampleCase member, List<Map<String, Object>> heirs) {
        Map<String, Object> body = Office.filing(member);
        body.put("claimant", heirs.isEmpty() ? null : asking(heirs.get(0)));
        body.put("heirs", heirs);
        return body;
    }

    /** How old he is is said of an heir only. */
    private static Map<String, Object> asking(Map<String, Object> heir) {
        Map<String, Object> person = new HashMap<>(heir);
        person.remove("birthDate");
        return person;
    }
}
