package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
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

/** The payer's own word on how much moved, held against what was instructed. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class AnotherSumApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final String HEADER = "reference,status,amount,payer_reference,paid_on,reason\n";

    @Inject
    Office office;

    private String claim;
    private Map<String, Object> payout;

    @BeforeEach
    void anApprovedClaim() {
        office.todayIs(TODAY);
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath filed = Office.files(farmer);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
        payout = Office.payouts(claim).get(0);
    }

    @Test
    void a_rupiah_less_or_more_is_no_payment_and_is_shown_until_an_answer_agrees() {
        for (long off : new long[] {-1, 1}) {
            answers("PAID", amount() + off, "P-" + off)
                    .statusCode(200)
                    .body(at("status", equalTo("UNKNOWN")))
                    .body(at("reason", equalTo("AMOUNT_DIFFERS")));
            share().body(at("items[0].state", equalTo("AMOUNT_DIFFERS")))
                    .body(at("items[0].received", equalTo((int) (amount() + off))));
        }
        assertEquals(List.of("AMOUNT_DIFFERS", "AMOUNT_DIFFERS"), refused());
        answers("PAID", amount() + 1, "P-1").statusCode(200);
        assertEquals(2, refused().size(), "the same word again is no news");
        answers("PAID", amount(), "P-9").statusCode(200).body(at("status", equalTo("PAID")));
        assertEquals(List.of(), refused());
        share().body(at("items", hasSize(0)));
    }

    @Test
    void a_sum_that_differs_after_the_payment_was_taken_is_shown_and_paid_stays_paid() {
        Office.receipt(payout.get("id"), "PAID", "P-1", TODAY).then().statusCode(200);
        answers("PAID", amount() - 5, "P-1").statusCode(200).body(at("status", equalTo("PAID")));
        share().body(at("items[0].state", equalTo("AMOUNT_DIFFERS")));
        answers("PAID", amount(), "P-1").statusCode(200);
        share().body(at("items", hasSize(0)));
    }

    @Test
    void what_may_have_been_paid_in_part_is_not_ordered_again() {
        answers("FAILED", null, "F-1").statusCode(200);
        answers("PAID", amount() - 7, "P-1").statusCode(200).body(at("status", equalTo("FAILED")));
        Office.reissues(Office.bpjs(), payout.get("id"))
                .then()
                .statusCode(409)
                .body(at("type", containsString("amount-differs")));
    }

    @Test
    void lines_of_a_file_that_were_refused_stay_listed_until_somebody_says_what_became_of_them() {
        String stranger = "PK" + UUID.randomUUID().toString().substring(0, 18);
        String lines = stranger + ",PAID,5,X-1," + TODAY + ",\n" + payout.get("reference") + ",PAID," + (amount() - 1)
                + ",X-2," + TODAY + ",\n";
        file(lines, 2, amount() + 4)
                .then()
                .statusCode(200)
                .body(at("refused.why", equalTo(List.of("UNKNOWN_REFERENCE", "AMOUNT_DIFFERS"))));
        Map<String, Object> unknown = Refused.listed("16.06", stranger).get(0);
        assertEquals("UNKNOWN_REFERENCE", unknown.get("why"));
        assertEquals(5, unknown.get("amount"));
        assertFalse(unknown.containsKey("instructed"));
        Map<String, Object> differs =
                Refused.listed("16.06", (String) payout.get("reference")).get(0);
        assertEquals(amount(), ((Number) differs.get("instructed")).longValue());
        assertTrue(
                Refused.listed("16.07", (String) payout.get("reference")).isEmpty(),
                "another region's payout is not shown");
        resolve(unknown, "16.06").statusCode(204);
        assertEquals(List.of(), Refused.listed("16.06", stranger));
        resolve(unknown, "16.06").statusCode(404);
        resolve(differs, "16.07").statusCode(404);
        file(payout.get("reference") + ",PAID," + amount() + ",X-3," + TODAY + ",\n", 1, amount())
                .then()
                .statusCode(200)
                .body(at("taken", equalTo(1)));
        assertEquals(List.of(), refused());
    }

    private ValidatableResponse answers(String status, Long amount, String reference) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of("status", status, "reference", reference));
        if (amount != null) {
            body.put("amount", amount);
        }
        if (status.equals("PAID")) {
            body.put("paidOn", TODAY.toString());
        }
        return Office.bpjs()
                .body(body)
                .post("/api/v1/payouts/{id}/receipt", payout.get("id"))
                .then();
    }

    private long amount() {
        return ((Number) payout.get("amount")).longValue();
    }

    private ValidatableResponse share() {
        return Office.as("kas", "treasurer")
                .get("/api/v1/reconciliation?claimId={c}&state=AMOUNT_DIFFERS", claim)
                .then()
                .statusCode(200);
    }

    private List<Object> refused() {
        return Refused.listed("16.06", (String) payout.get("reference")).stream()
                .map(one -> one.get("why"))
                .toList();
    }

    private static ValidatableResponse resolve(Map<String, Object> answer, String region) {
        return Office.as("kas", List.of("treasurer"), region)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("reason", "The bank took another's reference"))
                .post("/api/v1/reconciliation/refused/{id}/resolution", answer.get("id"))
                .then();
    }

    private static Response file(String lines, int count, long total) {
        return Office.bpjs()
                .contentType("multipart/form-data")
                .multiPart("file", "receipts.csv", (HEADER + lines).getBytes(), "text/csv")
                .multiPart("declaredCount", Integer.toString(count))
                .multiPart("declaredTotal", Long.toString(total))
                .post("/api/v1/receipt-files");
    }
}
