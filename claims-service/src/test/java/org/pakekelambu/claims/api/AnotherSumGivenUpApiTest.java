package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
import org.pakekelambu.claims.payout.bank.SimulatedBank;
import org.pakekelambu.claims.payout.bank.Teller;
import org.pakekelambu.localstack.LocalStackTestResource;

/** A payer says late that he paid another sum, under an instruction that was given up: until he clears it nothing of the share leaves. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class AnotherSumGivenUpApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final long ALL = 42_000_000;

    @Inject
    Office office;

    @Inject
    Teller teller;

    @Inject
    SimulatedBank bank;

    private String claim;
    private Object first;
    private long amount;

    @BeforeEach
    void anApprovedClaim() {
        office.todayIs(TODAY);
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath filed = Office.files(farmer);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
        first = Office.payouts(claim).get(0).get("id");
        amount = ((Number) Office.payouts(claim).get(0).get("amount")).longValue();
    }

    @Test
    void a_replacement_does_not_leave_and_is_needed_no_more_once_the_whole_sum_was_paid() {
        String replacement = replacedAndPaidShort();
        answers("PAID", amount, "P-2").statusCode(200).body(at("status", equalTo("PAID")));
        assertEquals("ALREADY_PAID", one(replacement).get("reason"));
        assertEquals(ALL - amount, ordered());
        Office.payouts(claim).stream()
                .filter(one -> one.get("status").equals("ORDERED"))
                .forEach(one -> Office.receipt(one.get("id"), "PAID", "R-" + one.get("id"), TODAY)
                        .then()
                        .statusCode(200));
        assertEquals("PAID", Office.claim(claim).getString("status"));
    }

    @Test
    void a_replacement_goes_on_once_the_payer_says_that_nothing_left() {
        replacedAndPaidShort();
        answers("FAILED", null, "P-3").statusCode(200).body(at("status", equalTo("REISSUED")));
        assertEquals(ALL, ordered());
        answers("FAILED", null, "P-3").statusCode(409);
        assertEquals(ALL, ordered(), "and only once");
    }

    private String replacedAndPaidShort() {
        answers("FAILED", null, "F-1").statusCode(200);
        String replacement = Office.reissues(Office.bpjs(), first)
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        assertEquals(ALL, ordered());
        answers("PAID", amount - 7, "P-1").statusCode(200).body(at("status", equalTo("REISSUED")));
        assertEquals("FAILED", one(replacement).get("status"));
        Office.bpjs()
                .body(Map.of("payoutIds", List.of(replacement), "declaredCount", 1, "declaredTotal", amount))
                .post("/api/v1/payout-batches")
                .then()
                .statusCode(422)
                .body(at("count", equalTo(0)));
        teller.deliver(UUID.fromString(replacement));
        assertEquals(0, bank.moved((String) one(replacement).get("reference")));
        Office.reissues(Office.bpjs(), replacement)
                .then()
                .statusCode(409)
                .body(at("type", containsString("amount-differs")));
        return replacement;
    }

    @Test
    void a_doubt_that_ends_orders_everything_but_that_share() {
        step("rina", "death-withdrawal").statusCode(200);
        answers("PAID", amount - 1, "P-1").statusCode(200).body(at("status", equalTo("FAILED")));
        step("sari", "death-withdrawal/refusal").statusCode(200);
        assertEquals(ALL - amount, ordered());
        Office.as("kas", "treasurer")
                .get("/api/v1/reconciliation?claimId={c}&state=AMOUNT_DIFFERS", claim)
                .then()
                .statusCode(200)
                .body(at("items", hasSize(1)));
        answers("FAILED", null, "P-2").statusCode(200);
        assertEquals(ALL, ordered());
    }

    @Test
    void a_new_approval_orders_everything_but_that_share() {
        step("dewi", "correction").statusCode(200);
        answers("PAID", amount - 1, "P-1").statusCode(200).body(at("status", equalTo("FAILED")));
        Office.decides(Office.claim(claim), Office.budi(), "APPROVE").then().statusCode(200);
        assertEquals(ALL - amount, ordered());
        answers("PAID", amount, "P-2").statusCode(200).body(at("status", equalTo("PAID")));
        assertEquals(ALL - amount, ordered());
    }

    private ValidatableResponse answers(String status, Long sum, String reference) {
        Map<String, Object> body = new HashMap<>(Map.of("status", status, "reference", reference));
        if (sum != null) {
            body.put("amount", sum);
        }
        if (status.equals("PAID")) {
            body.put("paidOn", TODAY.toString());
        }
        return Office.bpjs()
                .body(body)
                .post("/api/v1/payouts/{id}/receipt", first)
                .then();
    }

    private ValidatableResponse step(String who, String step) {
        return Office.as(who, List.of("officer", "approver"), "16.06")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + Office.claim(claim).getLong("version") + "\"")
                .body(Map.of("reason", "As the village says"))
                .post("/api/v1/claims/{id}/" + step, claim)
                .then();
    }

    private Map<String, Object> one(Object payout) {
        return Office.payouts(claim).stream()
                .filter(one -> one.get("id").equals(payout))
                .findFirst()
                .orElseThrow();
    }

    private long ordered() {
        return Office.payouts(claim).stream()
                .filter(one -> one.get("status").equals("ORDERED"))
                .mapToLong(one -> ((Number) one.get("amount")).longValue())
                .sum();
    }
}
