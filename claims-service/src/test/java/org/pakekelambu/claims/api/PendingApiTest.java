package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.TestStack;

/** What one person proposed stands on a list until another has spoken. Each test has a region of its own. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class PendingApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private String region;
    private String claim;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void a_doubted_death_and_a_claim_to_be_withdrawn_wait_in_order_and_leave_when_another_spoke() {
        region = "34.01";
        String dead = paidClaim();
        step("rina", dead, "death-withdrawal");
        String twice = filedClaim();
        step("rina", twice, "withdrawal");
        pending("sari", "approver")
                .body(at("items.kind", equalTo(List.of("DEATH_WITHDRAWAL", "CLAIM_WITHDRAWAL"))))
                .body(at("items.claimId", equalTo(List.of(dead, twice))))
                .body(at("items.proposedBy", equalTo(List.of("rina", "rina"))))
                .body(at("items.mayDecide", equalTo(List.of(true, true))))
                .body(at("items[0].amount", nullValue()));
        pending("rina", "approver").body(at("items.mayDecide", equalTo(List.of(false, false))));
        pending("dewi", "officer").body(at("items.mayDecide", equalTo(List.of(false, true))));
        String next = pending("sari", "approver", "?limit=1")
                .body(at("items.claimId", equalTo(List.of(dead))))
                .extract()
                .as(Answer.class)
                .get("next");
        pending("sari", "approver", "?limit=1&cursor=" + next).body(at("items.claimId", equalTo(List.of(twice))));
        region = "34.99";
        pending("sari", "approver").body(at("items", empty()));
        region = "34.01";
        step("sari", dead, "death-withdrawal/refusal");
        pending("sari", "approver").body(at("items.claimId", equalTo(List.of(twice))));
        step("sari", twice, "withdrawal/confirmation");
        pending("sari", "approver").body(at("items", empty()));
        as("rs-1", "notifier").get("/api/v1/pending").then().statusCode(403);
    }

    @Test
    void a_waiver_and_a_repayment_wait_with_their_amount_and_leave_once_decided() {
        region = "34.02";
        String paid = paidClaim();
        step("dewi", paid, "correction");
        Office.decides(now(paid), as("budi", "approver"), "REJECT").then().statusCode(200);
        Map<String, Object> recovery = as("rina", "officer")
                .get("/api/v1/claims/{id}/recoveries", paid)
                .as(Answer.class)
                .getMap("items[0]");
        Map<String, Object> body = new HashMap<>(Map.of(
                "lineKey", recovery.get("lineKey"), "payee", recovery.get("payee"), "amount", 1_000, "reason", "Poor"));
        String waiver = as("rina", "officer")
                .body(body)
                .post("/api/v1/claims/{id}/recoveries/waivers", paid)
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        as("tina", "treasurer").body(body).post("/api/v1/claims/{id}/recoveries/repayments", paid);
        pending("sari", "approver")
                .body(at("items.kind", equalTo(List.of("WAIVER", "REPAYMENT"))))
                .body(at("items[0].proposalId", equalTo(waiver)))
                .body(at("items.amount", equalTo(List.of(1_000, 1_000))));
        as("sari", "approver")
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", "APPROVE", "reason", "Poor indeed"))
                .post("/api/v1/claims/{id}/recoveries/waivers/{w}/decision", paid, waiver)
                .then()
                .statusCode(200);
        pending("sari", "approver").body(at("items.kind", equalTo(List.of("REPAYMENT"))));
    }

    @Test
    void my_queue_keeps_apart_what_i_brought_and_shows_what_waits_for_a_second_person() {
        region = "34.03";
        String mine = filedClaim();
        as("dewi", "officer")
                .get("/api/v1/claims?status=PROPOSED&handledByMe=false")
                .then()
                .body(at("items.id", equalTo(List.of(mine))));
        as("rina", "officer")
                .get("/api/v1/claims?status=PROPOSED&handledByMe=false")
                .then()
                .body(at("items", empty()));
        as("rina", "officer")
                .get("/api/v1/claims?status=PROPOSED&handledByMe=true")
                .then()
                .body(at("items.id", equalTo(List.of(mine))));
        assertTrue(queue("rina", "en").contains("Proposed: for others"), queue("rina", "en"));
        assertTrue(queue("rina", "id").contains("untuk orang lain"));
        assertFalse(queue("sari", "en").contains("for others"));
        assertFalse(queue("sari", "en").contains("Waits for a second person"));
        step("rina", mine, "withdrawal");
        assertTrue(queue("sari", "en").contains("Claim to be withdrawn"));
        assertFalse(queue("sari", "en").contains("Another person decides"));
        assertTrue(queue("rina", "en").contains("Another person decides"));
        assertTrue(queue("rina", "id").contains("Menunggu orang kedua"));
    }

    private String queue(String who, String language) {
        return RestAssured.given()
                .cookie(
                        "work-session",
                        TestStack.get().tokens().token(who, List.of("officer", "approver"), List.of(region)))
                .cookie("work-language", language)
                .get("/work/queue")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String filedClaim() {
        SampleCase farmer = new SampleCase();
        farmer.region = region;
        office.hears(farmer);
        claim = as("rina", "officer")
                .body(Office.filing(farmer))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        return claim;
    }

    private String paidClaim() {
        String id = filedClaim();
        Office.decides(now(id), as("budi", "approver"), "APPROVE").then().statusCode(200);
        Office.payouts(id)
                .forEach(payout -> Office.receipt(payout.get("id"), "PAID", "R-" + UUID.randomUUID(), TODAY)
                        .then()
                        .statusCode(200));
        return id;
    }

    private void step(String who, String id, String step) {
        Office.as(who, List.of("officer", "approver"), region)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + now(id).getLong("version") + "\"")
                .body(Map.of("reason", "As the village says"))
                .post("/api/v1/claims/{id}/" + step, id)
                .then()
                .statusCode(200);
    }

    private JsonPath now(String id) {
        return as("rina", "officer").get("/api/v1/claims/{id}", id).as(Answer.class);
    }

    private ValidatableResponse pending(String who, String role) {
        return pending(who, role, "");
    }

    private ValidatableResponse pending(String who, String role, String query) {
        return as(who, role).get("/api/v1/pending" + query).then().statusCode(200);
    }

    private RequestSpecification as(String who, String role) {
        return Office.as(who, List.of(role), region).header("Idempotency-Key", UUID.randomUUID());
    }
}
