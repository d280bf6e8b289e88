package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
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

/** Money that somebody holds is not paid to somebody else in silence. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class SecondPaymentApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private SampleCase farmer;
    private String claim;

    @BeforeEach
    void aClaimPaidToTheWidowAndASonWhoComesForwardLater() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
        office.hears(farmer);
        JsonPath filed = Office.files(farmer);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
        payOrdered();
        farmer.version++;
        farmer.child(1, 30, null);
        office.hears(farmer);
        Office.as("dewi", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", etag())
                .body(Map.of("reason", "A son came forward"))
                .post("/api/v1/claims/{id}/correction", claim)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")));
    }

    @Test
    void change_of_heirs_of_a_paid_claim_needs_two_approvers() {
        approves("budi", null).then().statusCode(200).body(at("firstApproval.by", equalTo("budi")));
        assertEquals(0, ordered());
        approves("budi", null).then().statusCode(403).body(at("type", containsString("two-approvers")));
        approves("sari", null).then().statusCode(200).body(at("status", equalTo("APPROVED")));
    }

    @Test
    void share_of_the_new_heir_waits_until_the_other_paid_back() {
        approves("budi", null).then().statusCode(200);
        approves("sari", null).then().statusCode(200).body(at("status", equalTo("APPROVED")));
        assertEquals(0, ordered());
        JsonPath recoveries = recoveries();
        long open = recoveries.getList("items.open", Integer.class).stream()
                .mapToLong(Integer::longValue)
                .sum();
        assertTrue(open > 0);
        assertTrue(reconciliation().contains("NOT_INSTRUCTED"));
        for (Map<String, Object> one : recoveries.<Map<String, Object>>getList("items")) {
            assertEquals(0, ordered());
            repays(one);
        }
        assertEquals(open, ordered());
        payOrdered();
        assertEquals("PAID", Office.claim(claim).getString("status"));
    }

    @Test
    void two_approvers_may_accept_a_second_payment_with_a_reason() {
        Map<String, Object> noReason = Map.of("outcome", "APPROVE", "secondPayment", true);
        decides("budi", noReason).then().statusCode(400);
        approves("budi", true).then().statusCode(200);
        approves("sari", true).then().statusCode(200).body(at("status", equalTo("APPROVED")));
        assertTrue(ordered() > 0);
        Office.as("audit", "auditor")
                .get("/api/v1/decisions?claimId={c}&overrides=true", claim)
                .then()
                .statusCode(200)
                .body(at("items.kind", hasItem("SECOND_PAYMENT")))
                .body(at("items.reason", hasItem("As it seems to me")));
    }

    @Test
    void word_of_one_approver_for_a_second_payment_is_not_enough() {
        approves("budi", true).then().statusCode(200);
        approves("sari", null).then().statusCode(200);
        assertEquals(0, ordered());
    }

    @Test
    void an_accepted_second_payment_that_fails_or_comes_back_is_ordered_again() {
        approves("budi", true).then().statusCode(200);
        approves("sari", true).then().statusCode(200).body(at("status", equalTo("APPROVED")));
        List<Map<String, Object>> sons = Office.payouts(claim).stream()
                .filter(one -> one.get("status").equals("ORDERED"))
                .toList();
        Office.receipt(sons.get(0).get("id"), "FAILED", "F-1", TODAY).then().statusCode(200);
        String again = reissue(sons.get(0).get("id"))
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        Office.receipt(again, "PAID", "P-2", TODAY).then().statusCode(200);
        Office.receipt(again, "RETURNED", "B-2", TODAY).then().statusCode(200);
        reissue(again).then().statusCode(201);
    }

    @Test
    void a_second_payment_nobody_accepted_is_not_ordered_again_while_the_other_holds_the_money() {
        approves("budi", true).then().statusCode(200);
        approves("sari", true).then().statusCode(200);
        Object son = Office.payouts(claim).stream()
                .filter(one -> one.get("status").equals("ORDERED"))
                .findFirst()
                .orElseThrow()
                .get("id");
        Office.receipt(son, "FAILED", "F-" + son, TODAY).then().statusCode(200);
        Office.as("dewi", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", etag())
                .body(Map.of("reason", "Looked at once more"))
                .post("/api/v1/claims/{id}/correction", claim)
                .then()
                .statusCode(200);
        approves("budi", null).then().statusCode(200).body(at("status", equalTo("APPROVED")));
        assertEquals(0, ordered());
        Office.payouts(claim).stream()
                .filter(one -> one.get("status").equals("FAILED"))
                .forEach(one -> reissue(one.get("id")).then().statusCode(409));
        assertEquals(0, ordered());
    }

    private Response reissue(Object payout) {
        return Office.reissues(Office.rina(), payout);
    }

    private Response approves(String who, Boolean secondPayment) {
        Map<String, Object> body = new HashMap<>(Map.of("outcome", "APPROVE", "reason", "As it seems to me"));
        if (secondPayment != null) {
            body.put("secondPayment", secondPayment);
        }
        return decides(who, body);
    }

    private Response decides(String who, Map<String, Object> body) {
        return Office.as(who, "approver")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", etag())
                .body(body)
                .post("/api/v1/claims/{id}/decision", claim);
    }

    @Test
    void a_treasurers_word_that_money_came_back_counts_and_releases_once_another_person_confirms_it() {
        approves("budi", null).then().statusCode(200);
        approves("sari", null).then().statusCode(200);
        List<Map<String, Object>> open = recoveries().getList("items");
        for (Map<String, Object> one : open) {
            Response entered = enters("kas", one);
            entered.then().statusCode(202).header("ETag", equalTo("\"1\"")).body(at("kind", equalTo("REPAID")));
            assertEquals(0, ordered());
            enters("tina", one).then().statusCode(409).body(at("type", containsString("repayment-proposed-already")));
            String id = entered.as(Answer.class).get("id");
            confirms("kas", "treasurer", id, "APPROVE")
                    .then()
                    .statusCode(403)
                    .body(at("type", containsString("four-eyes")));
            confirms("rina", "officer", id, "APPROVE").then().statusCode(403);
            assertEquals(0, ordered());
            confirms("tina", "treasurer", id, "REJECT").then().statusCode(200).body(at("state", equalTo("REJECTED")));
            assertEquals(0, ordered());
            String again = enters("kas", one)
                    .then()
                    .statusCode(202)
                    .extract()
                    .as(Answer.class)
                    .get("id");
            confirms("tina", "treasurer", again, "APPROVE")
                    .then()
                    .statusCode(200)
                    .body(at("decidedBy", equalTo("tina")));
            confirms("budi", "approver", again, "APPROVE").then().statusCode(412);
        }
        long back = open.stream()
                .mapToLong(one -> ((Number) one.get("open")).longValue())
                .sum();
        assertEquals(back, ordered());
        assertEquals(
                0,
                recoveries().getList("items.open", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        Office.as("audit", "auditor")
                .get("/api/v1/decisions?claimId={c}&kind=REPAID", claim)
                .then()
                .statusCode(200)
                .body(at("items.by", hasItem("tina")));
        Office.as("audit", "auditor")
                .get("/api/v1/claims/{id}/recoveries/repayments", claim)
                .then()
                .statusCode(200)
                .body(at("items.proposedBy", hasItem("kas")));
    }

    private Response enters(String who, Map<String, Object> recovery) {
        return Office.as(who, "treasurer")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "lineKey", recovery.get("lineKey"),
                        "payee", recovery.get("payee"),
                        "amount", recovery.get("open"),
                        "reason", "Cash at the counter"))
                .post("/api/v1/claims/{id}/recoveries/repayments", claim);
    }

    private Response confirms(String who, String role, String repayment, String outcome) {
        return Office.as(who, role)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", outcome, "reason", "Seen on the statement"))
                .post("/api/v1/claims/{id}/recoveries/repayments/{r}/decision", claim, repayment);
    }

    private void repays(Map<String, Object> recovery) {
        Office.bpjs()
                .body(Map.of(
                        "lineKey", recovery.get("lineKey"),
                        "payee", recovery.get("payee"),
                        "amount", recovery.get("open"),
                        "reason", "Transfer of today"))
                .post("/api/v1/claims/{id}/recoveries/repayments", claim)
                .then()
                .statusCode(200);
    }

    private void payOrdered() {
        Office.payouts(claim).stream()
                .filter(one -> one.get("status").equals("ORDERED"))
                .forEach(one -> Office.receipt(one.get("id"), "PAID", "R-" + one.get("id"), TODAY)
                        .then()
                        .statusCode(200));
    }

    private long ordered() {
        return Office.payouts(claim).stream()
                .filter(one -> one.get("status").equals("ORDERED"))
                .mapToLong(one -> ((Number) one.get("amount")).longValue())
                .sum();
    }

    private JsonPath recoveries() {
        return Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/recoveries", claim)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
    }

    private List<Object> reconciliation() {
        return Office.as("kas", "treasurer")
                .get("/api/v1/reconciliation?claimId={c}", claim)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .getList("items.state");
    }

    private String etag() {
        return "\"" + Office.claim(claim).getLong("version") + "\"";
    }
}
