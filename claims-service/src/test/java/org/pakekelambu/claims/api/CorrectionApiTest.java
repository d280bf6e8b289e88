package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** A later fact after the money left: a supplement is ordered, too much is asked back, nothing is overwritten. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class CorrectionApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private SampleCase farmer;
    private String claim;

    @BeforeEach
    void aPaidClaim() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
        office.hears(farmer);
        JsonPath filed = Office.files(farmer);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
        payEverything();
    }

    private void payEverything() {
        for (Map<String, Object> payout : Office.payouts(claim)) {
            if (payout.get("status").equals("ORDERED")) {
                Office.receipt(payout.get("id"), "PAID", "R-" + UUID.randomUUID(), TODAY)
                        .then()
                        .statusCode(200);
            }
        }
        assertEquals("PAID", Office.claim(claim).getString("status"));
    }

    @Test
    void new_heir_gets_his_share_and_the_one_who_had_it_is_asked_for_it_back() {
        farmer.version++;
        farmer.child(1, 30, null);
        office.hears(farmer);
        corrects(Map.of("reason", "A son came forward"))
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("correcting", equalTo(true)));
        paysNonetheless("budi").body(at("status", equalTo("PROPOSED")));
        paysNonetheless("sari").body(at("status", equalTo("APPROVED")));
        long supplement = Office.payouts(claim).stream()
                .filter(payout -> payout.get("status").equals("ORDERED"))
                .mapToLong(payout -> ((Number) payout.get("amount")).longValue())
                .sum();
        List<Integer> asked = recoveries().getList("items.asked");
        assertTrue(supplement > 0);
        assertEquals(supplement, asked.stream().mapToLong(Integer::longValue).sum());
        assertEquals(42_000_000, paid());
        payEverything();
        assertEquals(42_000_000 + supplement, paid());
    }

    @Test
    void work_accident_found_later_pays_the_difference_only() {
        JsonPath corrected = corrects(Map.of(
                        "cause", "WORK_ACCIDENT", "accidentOn", "2026-07-10", "reason", "The police report came"))
                .statusCode(200)
                .extract()
                .as(Answer.class);
        assertEquals("PROPOSED", corrected.getString("status"));
        Office.decides(corrected, Office.budi(), "APPROVE").then().statusCode(200);
        long asked = recoveries().getList("items.asked", Integer.class).stream()
                .mapToLong(Integer::longValue)
                .sum();
        payEverything();
        assertEquals(70_000_000, paid() - asked);
    }

    @Test
    void repayment_is_taken_up_to_what_is_open() {
        new_heir_gets_his_share_and_the_one_who_had_it_is_asked_for_it_back();
        Map<String, Object> one = recoveries().getMap("items[0]");
        int open = (int) one.get("open");
        repays(one, open + 1).statusCode(422).body(at("errors.field", equalTo(List.of("amount"))));
        repays(one, open).statusCode(200).body(at("items[0].open", equalTo(0)));
        repays(one, 1).statusCode(422);
    }

    @Test
    void what_was_paid_though_nothing_was_owed_is_asked_back_whole() {
        JsonPath corrected = corrects(Map.of("reason", "Another insurance had paid"))
                .statusCode(200)
                .extract()
                .as(Answer.class);
        Office.decides(corrected, Office.budi(), "REJECT")
                .then()
                .statusCode(200)
                .body(at("status", equalTo("REJECTED")));
        assertEquals(
                42_000_000,
                recoveries().getList("items.asked", Integer.class).stream()
                        .mapToLong(Integer::longValue)
                        .sum());
    }

    @Test
    void correction_needs_a_reason_and_an_approval_to_correct() {
        corrects(Map.of("documents", List.of("BANK_BOOK")))
                .statusCode(400)
                .body(at("errors.field", equalTo(List.of("reason"))));
        farmer = new SampleCase();
        office.hears(farmer);
        claim = Office.files(farmer).getString("id");
        corrects(Map.of("reason", "Nothing was decided yet")).statusCode(409);
    }

    @Test
    void death_reported_by_mistake_is_taken_back_by_two_people() {
        Office.budi()
                .header("If-Match", etag())
                .body(Map.of("reason", "Nobody said so yet"))
                .post("/api/v1/claims/{id}/death-withdrawal/confirmation", claim)
                .then()
                .statusCode(409);
        both("rina", "death-withdrawal").statusCode(200).body(at("status", equalTo("PAID")));
        both("rina", "death-withdrawal/confirmation").statusCode(403).body(at("type", containsString("four-eyes")));
        both("sari", "death-withdrawal/confirmation").statusCode(200).body(at("status", equalTo("WITHDRAWN")));
        assertEquals(
                42_000_000,
                recoveries().getList("items.open", Integer.class).stream()
                        .mapToLong(Integer::longValue)
                        .sum());
        Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/history", claim)
                .then()
                .body(at("items.step.any { it == 'APPROVED' }", equalTo(true)));
        JsonPath again = Office.files(farmer);
        Office.decides(again, Office.budi(), "APPROVE")
                .then()
                .statusCode(409)
                .body(at("type", containsString("earlier-claim-paid")));
        for (Map<String, Object> one : recoveries().<Map<String, Object>>getList("items")) {
            Office.bpjs()
                    .body(Map.of(
                            "lineKey", one.get("lineKey"),
                            "payee", one.get("payee"),
                            "amount", one.get("open"),
                            "reason", "Brought back by the family"))
                    .post("/api/v1/claims/{id}/recoveries/repayments", claim)
                    .then()
                    .statusCode(200);
        }
        Office.decides(again, Office.budi(), "APPROVE").then().statusCode(200);
    }

    /** One of two approvers who give the son his share although his mother still holds it. */
    private ValidatableResponse paysNonetheless(String who) {
        return Office.as(who, "approver")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", etag())
                .body(Map.of("outcome", "APPROVE", "reason", "He is in need", "secondPayment", true))
                .post("/api/v1/claims/{id}/decision", claim)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse both(String who, String step) {
        return Office.as(who, List.of("officer", "approver"), "16.06")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", etag())
                .body(Map.of("reason", "He came home alive"))
                .post("/api/v1/claims/{id}/" + step, claim)
                .then();
    }

    private ValidatableResponse corrects(Map<String, Object> body) {
        return Office.as("dewi", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", etag())
                .body(body)
                .post("/api/v1/claims/{id}/correction", claim)
                .then();
    }

    private ValidatableResponse repays(Map<String, Object> recovery, long amount) {
        return Office.bpjs()
                .body(Map.of(
                        "lineKey",
                        recovery.get("lineKey"),
                        "payee",
                        recovery.get("payee"),
                        "amount",
                        amount,
                        "reason",
                        "Transfer of today"))
                .post("/api/v1/claims/{id}/recoveries/repayments", claim)
                .then();
    }

    private JsonPath recoveries() {
        return Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/recoveries", claim)
                .as(Answer.class);
    }

    private long paid() {
        return Office.payouts(claim).stream()
                .filter(payout -> payout.get("status").equals("PAID"))
                .mapToLong(payout -> ((Number) payout.get("amount")).longValue())
                .sum();
    }

    private String etag() {
        return "\"" + Office.claim(claim).getLong("version") + "\"";
    }
}
