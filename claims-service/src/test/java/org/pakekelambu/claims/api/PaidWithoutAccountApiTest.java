package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
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

/** A payer says PAID of what was never sent, because nobody had named an account: he says how much, or it is not believed. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class PaidWithoutAccountApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final String HEADER = "reference,status,amount,payer_reference,paid_on,reason\n";

    @Inject
    Office office;

    private String claim;
    private Map<String, Object> lump;

    @BeforeEach
    void anHeirWithoutAnAccount() {
        office.todayIs(TODAY);
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        Map<String, Object> body = Office.filing(farmer);
        body.put("claimant", Map.of("familyId", SampleCase.WIDOW));
        claim = Office.rina()
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .body(at("status", equalTo("PROPOSED")))
                .extract()
                .as(Answer.class)
                .get("id");
        Office.decides(Office.claim(claim), Office.budi(), "APPROVE").then().statusCode(200);
        lump = standing();
        assertEquals("ACCOUNT", lump.get("waitsFor"));
    }

    @Test
    void a_word_without_a_sum_pays_nothing_and_one_with_it_is_taken() {
        answers(lump, null, "P-1")
                .statusCode(409)
                .body(at("type", containsString("never-sent")))
                .body(at("detail", containsString("name the amount")));
        assertEquals(List.of("NEVER_SENT"), Refused.why(lump.get("reference")));
        assertEquals("ORDERED", standing().get("status"));
        assertEquals("ACCOUNT", standing().get("waitsFor"));
        answers(lump, amount() - 1, "P-1").statusCode(200).body(at("reason", equalTo("AMOUNT_DIFFERS")));
        answers(lump, null, "P-1").statusCode(409).body(at("type", containsString("never-sent")));
        answers(lump, amount(), "P-1").statusCode(200).body(at("status", equalTo("PAID")));
        answers(lump, null, "P-1").statusCode(200).body(at("status", equalTo("PAID")));
    }

    @Test
    void that_nothing_was_paid_needs_no_sum() {
        Office.receipt(lump.get("id"), "FAILED", "F-1", TODAY)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("FAILED")));
        answers(lump, null, "P-1").statusCode(409).body(at("type", containsString("never-sent")));
    }

    @Test
    void an_instruction_replaced_by_one_with_an_account_is_not_believed_without_a_sum_either() {
        String account = Office.rina()
                .header("If-Match", Office.payoutTag(lump.get("id")))
                .body(Map.of("account", Office.account()))
                .post("/api/v1/payouts/{id}/account", lump.get("id"))
                .then()
                .statusCode(202)
                .extract()
                .as(Answer.class)
                .get("id");
        Office.as("dewi", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", "CONFIRM"))
                .post("/api/v1/payouts/{id}/account/{a}/decision", lump.get("id"), account)
                .then()
                .statusCode(200);
        answers(lump, null, "P-1").statusCode(409).body(at("type", containsString("never-sent")));
        assertEquals("ORDERED", standing().get("status"));
        answers(standing(), null, "P-2").statusCode(200).body(at("status", equalTo("PAID")));
    }

    @Test
    void a_file_names_the_sum_of_every_line() {
        file("", 0).then().statusCode(422).body(at("type", containsString("receipt-file")));
        assertEquals("ORDERED", standing().get("status"));
        file(Long.toString(amount()), amount()).then().statusCode(200).body(at("taken", equalTo(1)));
        assertEquals("PAID", standing().get("status"));
    }

    private Map<String, Object> standing() {
        return Office.payouts(claim).stream()
                .filter(one ->
                        one.get("code").equals("JKM.LUMP") && !one.get("status").equals("REISSUED"))
                .findFirst()
                .orElseThrow();
    }

    private long amount() {
        return ((Number) lump.get("amount")).longValue();
    }

    private static ValidatableResponse answers(Map<String, Object> payout, Long sum, String reference) {
        Map<String, Object> body =
                new HashMap<>(Map.of("status", "PAID", "reference", reference, "paidOn", TODAY.toString()));
        if (sum != null) {
            body.put("amount", sum);
        }
        return Office.as("bpjs", List.of("partner"), "")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/v1/payouts/{id}/receipt", payout.get("id"))
                .then();
    }

    private Response file(String sum, long total) {
        String line = lump.get("reference") + ",PAID," + sum + ",F-1," + TODAY + ",\n";
        return Office.bpjs()
                .contentType("multipart/form-data")
                .multiPart("file", "receipts.csv", (HEADER + line).getBytes(), "text/csv")
                .multiPart("declaredCount", "1")
                .multiPart("declaredTotal", Long.toString(total))
                .post("/api/v1/receipt-files");
    }
}
