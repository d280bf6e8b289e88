package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** What becomes of a payout: answered twice, lost, returned, called back. Nothing is paid twice. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class PayoutApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void second_receipt_is_harmless_and_a_contradicting_one_is_refused() {
        Map<String, Object> payout = approvedPayout();
        Office.receipt(payout.get("id"), "PAID", "BSB-1", TODAY).then().statusCode(200);
        Office.receipt(payout.get("id"), "PAID", "BSB-1", TODAY)
                .then()
                .statusCode(200)
                .body(at("version", equalTo(2)));
        Office.receipt(payout.get("id"), "PAID", "BSB-2", TODAY).then().statusCode(409);
        Office.receipt(payout.get("id"), "FAILED", "BSB-1", TODAY).then().statusCode(409);
    }

    @Test
    void lost_answer_is_asked_for_and_never_sent_again() {
        Map<String, Object> payout = approvedPayout();
        sending(payout, "SENT").then().statusCode(200);
        sending(payout, "UNKNOWN").then().statusCode(200).body(at("status", equalTo("UNKNOWN")));
        sending(payout, "SENT").then().statusCode(409);
        reissue(payout).then().statusCode(409);
        Office.receipt(payout.get("id"), "PAID", "BSB-9", TODAY)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PAID")));
    }

    @Test
    void returned_money_is_ordered_anew_under_another_reference() {
        Map<String, Object> payout = approvedPayout();
        Office.receipt(payout.get("id"), "RETURNED", "BSB-3", TODAY).then().statusCode(200);
        JsonPath anew = reissue(payout).then().statusCode(201).extract().as(Answer.class);
        assertEquals("ORDERED", anew.getString("status"));
        assertEquals(payout.get("id"), anew.getString("replaces"));
        assertTrue(!anew.getString("reference").equals(payout.get("reference")));
        reissue(payout).then().statusCode(409);
    }

    @Test
    void who_sends_or_orders_again_says_which_version_he_saw_and_who_answers_need_not() {
        Object payout = approvedPayout().get("id");
        Map<String, String> sent = Map.of("status", "SENT");
        Office.bpjs()
                .body(sent)
                .post("/api/v1/payouts/{id}/sending", payout)
                .then()
                .statusCode(428);
        Office.bpjs()
                .header("If-Match", "\"2\"")
                .body(sent)
                .post("/api/v1/payouts/{id}/sending", payout)
                .then()
                .statusCode(412);
        Office.bpjs()
                .header("If-Match", "\"1\"")
                .body(sent)
                .post("/api/v1/payouts/{id}/sending", payout)
                .then()
                .statusCode(200);
        Map<String, String> failed = Map.of("status", "FAILED", "reference", "BSB-7");
        Office.bpjs()
                .header("If-Match", "\"1\"")
                .body(failed)
                .post("/api/v1/payouts/{id}/receipt", payout)
                .then()
                .statusCode(412);
        Office.bpjs()
                .body(failed)
                .post("/api/v1/payouts/{id}/receipt", payout)
                .then()
                .statusCode(200);
        Office.bpjs().post("/api/v1/payouts/{id}/reissue", payout).then().statusCode(428);
        Office.rina()
                .header("If-Match", "\"2\"")
                .post("/api/v1/payouts/{id}/reissue", payout)
                .then()
                .statusCode(412);
        Office.rina()
                .header("If-Match", "\"3\"")
                .post("/api/v1/payouts/{id}/reissue", payout)
                .then()
                .statusCode(201);
    }

    @Test
    void payouts_are_read_as_they_were_known_at_an_instant() throws InterruptedException {
        Map<String, Object> payout = approvedPayout();
        String before =
                Instant.parse((String) payout.get("orderedAt")).minusMillis(1).toString();
        String ordered =
                Instant.parse((String) payout.get("orderedAt")).plusMillis(500).toString();
        Thread.sleep(500);
        Office.receipt(payout.get("id"), "FAILED", "BSB-8", TODAY).then().statusCode(200);
        Office.receipt(payout.get("id"), "PAID", "BSB-9", TODAY).then().statusCode(200);
        knownAt(payout, before).body(at("items", hasSize(0)));
        knownAt(payout, ordered)
                .body(at("items.status", everyItem(equalTo("ORDERED"))))
                .body(at("items", hasSize(3)))
                .body(at("items.receiptReference", everyItem(nullValue())));
        knownAt(payout, "2099-01-01T00:00:00Z")
                .body(at("items.find { it.id == '" + payout.get("id") + "' }.status", equalTo("PAID")))
                .body(at("items.find { it.id == '" + payout.get("id") + "' }.version", equalTo(3)));
    }

    private static ValidatableResponse knownAt(Map<String, Object> payout, String instant) {
        return Office.as("kas", "treasurer")
                .get("/api/v1/payouts?claimId={c}&knownAt={k}", payout.get("claimId"), instant)
                .then()
                .statusCode(200);
    }

    @Test
    void change_after_approval_cancels_it_until_money_is_on_its_way() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath claim = Office.files(farmer);
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        JsonPath changed = assess(claim, 2).then().statusCode(200).extract().as(Answer.class);
        assertEquals("PROPOSED", changed.getString("status"));
        assertEquals(
                List.of("FAILED", "FAILED", "FAILED"),
                Office.payouts(claim.getString("id")).stream()
                        .map(p -> p.get("status"))
                        .toList());
        Office.decides(changed, Office.budi(), "APPROVE").then().statusCode(200);
        List<Map<String, Object>> again = Office.payouts(claim.getString("id")).stream()
                .filter(payout -> payout.get("status").equals("ORDERED"))
                .toList();
        assertEquals(3, again.size());
        Office.receipt(again.get(0).get("id"), "PAID", "BSB-4", TODAY).then().statusCode(200);
        assess(claim, 4).then().statusCode(409);
    }

    private static Response assess(JsonPath claim, long version) {
        return Office.rina()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("burialPayer", Map.of("name", "Paman", "relation", "OTHER"), "reason", "Told by phone"))
                .post("/api/v1/claims/{id}/assessment", claim.getString("id"));
    }

    private Map<String, Object> approvedPayout() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath claim = Office.files(farmer);
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        return Office.payouts(claim.getString("id")).get(0);
    }

    private static Response sending(Map<String, Object> payout, String status) {
        return Office.sends(payout.get("id"), status);
    }

    private static Response reissue(Map<String, Object> payout) {
        return Office.reissues(Office.bpjs(), payout.get("id"));
    }
}
