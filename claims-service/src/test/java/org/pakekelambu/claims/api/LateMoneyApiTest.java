package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.payout.Counter;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Money that turns up under an instruction we had given up is written down, and the family is not paid twice for it. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class LateMoneyApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final String HEADER = "reference,status,amount,payer_reference,paid_on,reason\n";

    @Inject
    Office office;

    @Inject
    Counter counter;

    private String claim;
    private Map<String, Object> first;

    @BeforeEach
    void anApprovedClaim() {
        office.todayIs(TODAY);
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath filed = Office.files(farmer);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
        first = Office.payouts(claim).get(0);
    }

    @Test
    void late_payment_of_a_called_back_instruction_is_taken_by_file_and_from_the_bank_too() {
        List<Map<String, Object>> payouts = Office.payouts(claim);
        Office.rina()
                .header("If-Match", "\"2\"")
                .body(Map.of("documents", List.of("VILLAGE_LETTER"), "reason", "A paper came"))
                .post("/api/v1/claims/{id}/assessment", claim)
                .then()
                .statusCode(200);
        byFile(payouts.get(0), "L-1").then().statusCode(200).body(at("taken", equalTo(1)));
        counter.answered(
                UUID.fromString((String) payouts.get(1).get("id")), new Receipt(PayoutStatus.PAID, "L-2", TODAY, null));
        Office.receipt(payouts.get(2).get("id"), "PAID", "L-3", TODAY).then().statusCode(200);
        assertEquals(
                List.of("PAID", "PAID", "PAID"),
                Office.payouts(claim).stream().map(one -> one.get("status")).toList());
        Office.decides(Office.claim(claim), Office.budi(), "APPROVE")
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PAID")));
    }

    @Test
    void late_payment_of_a_replaced_instruction_takes_back_the_replacement_that_is_still_here() {
        String replacement = replaced();
        Office.receipt(first.get("id"), "PAID", "L-1", TODAY)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PAID")))
                .body(at("reason", equalTo("PAID_LATE")));
        payout(replacement).then().body(at("status", equalTo("FAILED"))).body(at("reason", equalTo("ALREADY_PAID")));
        reissue(replacement).then().statusCode(409).body(at("type", containsString("nothing-owed")));
        assertEquals(List.of(), recoveries("asked"));
        payTheRest();
        assertEquals(42_000_000, paid());
        assertEquals("PAID", Office.claim(claim).getString("status"));
    }

    @Test
    void file_and_bank_know_late_payments_of_replaced_instructions_as_well() {
        String replacement = replaced();
        byFile(first, "L-1").then().statusCode(200).body(at("taken", equalTo(1)));
        byFile(first, "L-1").then().statusCode(200).body(at("repeated", equalTo(1)));
        payout(replacement).then().body(at("status", equalTo("FAILED")));
        Map<String, Object> second = Office.payouts(claim).stream()
                .filter(one -> one.get("status").equals("ORDERED"))
                .findFirst()
                .orElseThrow();
        Office.receipt(second.get("id"), "FAILED", "L-2", TODAY).then().statusCode(200);
        String other = reissue(second.get("id"))
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        counter.answered(
                UUID.fromString((String) second.get("id")), new Receipt(PayoutStatus.PAID, "L-3", TODAY, null));
        payout(other).then().body(at("reason", equalTo("ALREADY_PAID")));
    }

    @Test
    void what_was_paid_twice_is_asked_back_and_shown_until_it_comes() {
        String replacement = replaced();
        Office.receipt(replacement, "PAID", "L-2", TODAY).then().statusCode(200);
        Office.receipt(first.get("id"), "PAID", "L-1", TODAY).then().statusCode(200);
        assertEquals(List.of(first.get("amount")), recoveries("open"));
        assertEquals(List.of("TO_COME_BACK"), reconciliation("TO_COME_BACK"));
        payTheRest();
        assertEquals("PAID", Office.claim(claim).getString("status"));
        Map<String, Object> one = Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/recoveries", claim)
                .as(Answer.class)
                .getMap("items[0]");
        Office.bpjs()
                .body(Map.of(
                        "lineKey", one.get("lineKey"),
                        "payee", one.get("payee"),
                        "amount", one.get("open"),
                        "reason", "Given back"))
                .post("/api/v1/claims/{id}/recoveries/repayments", claim)
                .then()
                .statusCode(200);
        assertEquals(List.of(), reconciliation("TO_COME_BACK"));
    }

    @Test
    void replacement_on_its_way_is_asked_back_only_as_long_as_it_may_arrive() {
        String replacement = replaced();
        sent(replacement);
        Office.receipt(first.get("id"), "PAID", "L-1", TODAY).then().statusCode(200);
        assertEquals(List.of(first.get("amount")), recoveries("open"));
        Office.receipt(replacement, "FAILED", "L-2", TODAY).then().statusCode(200);
        assertEquals(List.of(0), recoveries("open"));
        payTheRest();
        assertEquals(42_000_000, paid());
        assertEquals("PAID", Office.claim(claim).getString("status"));
    }

    @Test
    void old_answer_heard_again_after_the_money_came_back_takes_nothing_from_the_family() {
        Office.receipt(first.get("id"), "PAID", "L-1", TODAY).then().statusCode(200);
        Office.receipt(first.get("id"), "RETURNED", "L-2", TODAY).then().statusCode(200);
        String replacement = reissue(first.get("id"))
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        Office.receipt(first.get("id"), "PAID", "L-1", TODAY)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("REISSUED")));
        payout(replacement).then().body(at("status", equalTo("ORDERED")));
    }

    @Test
    void late_payment_that_comes_back_in_the_end_is_ordered_once_more() {
        String replacement = replaced();
        Office.receipt(first.get("id"), "PAID", "L-1", TODAY).then().statusCode(200);
        Office.receipt(first.get("id"), "RETURNED", "L-2", TODAY).then().statusCode(200);
        reissue(first.get("id"))
                .then()
                .statusCode(201)
                .body(at("attempt", equalTo(3)))
                .body(at("amount", equalTo(first.get("amount"))));
        payout(replacement).then().body(at("status", equalTo("REISSUED")));
        payTheRest();
        assertEquals(42_000_000, paid());
    }

    @Test
    void payment_after_a_failure_is_a_fact_and_nothing_is_ordered_for_it_again() {
        Office.receipt(first.get("id"), "FAILED", "F-1", TODAY).then().statusCode(200);
        Office.receipt(first.get("id"), "PAID", "L-1", TODAY)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PAID")))
                .body(at("reason", equalTo("PAID_LATE")));
        reissue(first.get("id")).then().statusCode(409);
        payTheRest();
        assertEquals(42_000_000, paid());
        assertEquals(List.of(), recoveries("asked"));
    }

    @Test
    void nothing_is_ordered_again_while_the_death_is_doubted() {
        sent((String) first.get("id"));
        Office.as("dewi", List.of("officer", "approver"), "16.06")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + Office.claim(claim).getLong("version") + "\"")
                .body(Map.of("reason", "He may be alive"))
                .post("/api/v1/claims/{id}/death-withdrawal", claim)
                .then()
                .statusCode(200);
        Office.receipt(first.get("id"), "FAILED", "F-1", TODAY).then().statusCode(200);
        reissue(first.get("id")).then().statusCode(409).body(at("type", containsString("approval-cancelled")));
    }

    private String replaced() {
        Office.receipt(first.get("id"), "FAILED", "F-1", TODAY).then().statusCode(200);
        return reissue(first.get("id"))
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
    }

    private void payTheRest() {
        Office.payouts(claim).stream()
                .filter(one -> one.get("status").equals("ORDERED"))
                .forEach(one -> Office.receipt(one.get("id"), "PAID", "R-" + one.get("id"), TODAY)
                        .then()
                        .statusCode(200));
    }

    private long paid() {
        return Office.payouts(claim).stream()
                .filter(one -> one.get("status").equals("PAID"))
                .mapToLong(one -> ((Number) one.get("amount")).longValue())
                .sum();
    }

    private List<Object> recoveries(String field) {
        return Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/recoveries", claim)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .getList("items." + field);
    }

    private List<Object> reconciliation(String state) {
        return Office.as("kas", "treasurer")
                .get("/api/v1/reconciliation?claimId={c}&state={s}", claim, state)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .getList("items.state");
    }

    private static Response payout(String id) {
        return Office.as("bpjs", List.of("partner"), "").get("/api/v1/payouts/{id}", id);
    }

    private static void sent(String id) {
        Office.sends(id, "SENT").then().statusCode(200);
    }

    private static Response reissue(Object id) {
        return Office.reissues(Office.bpjs(), id);
    }

    private static Response byFile(Map<String, Object> payout, String reference) {
        String line = payout.get("reference") + ",PAID," + payout.get("amount") + "," + reference + "," + TODAY + ",\n";
        return Office.bpjs()
                .contentType("multipart/form-data")
                .multiPart("file", "receipts.csv", (HEADER + line).getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("declaredCount", "1")
                .multiPart("declaredTotal", payout.get("amount").toString())
                .post("/api/v1/receipt-files");
    }
}
