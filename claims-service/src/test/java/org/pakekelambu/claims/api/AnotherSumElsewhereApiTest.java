package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

/**
 * A line was given to one, called back before it left, and then shared with a brother who came forward. Now the payer says that another
 * sum did leave to the first: more than a line is worth leaves to nobody.
 */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class AnotherSumElsewhereApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final long HALF = 10_000_000;

    @Inject
    Office office;

    private ShareCase claim;
    private Object whole;

    @BeforeEach
    void aLumpSumCalledBackAndThenShared() {
        office.todayIs(TODAY);
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        claim = ShareCase.filed(ShareCase.filing(farmer, List.of(ShareCase.heir(SampleCase.WIDOW))), TODAY);
        claim.approved();
        whole = lump("ORDERED", SampleCase.WIDOW).get(0).get("id");
        farmer.version++;
        farmer.child(1, 30, null);
        office.hears(farmer);
        claim.work(
                        "dewi",
                        "correction",
                        Map.of(
                                "heirs",
                                List.of(ShareCase.heir(SampleCase.WIDOW), ShareCase.heir(new UUID(8, 1))),
                                "reason",
                                "A son came forward"))
                .statusCode(200);
        claim.answers("sari", "MET");
        claim.approved();
        assertEquals(1, lump("ORDERED", new UUID(8, 1)).size());
    }

    @Test
    void what_may_have_left_beyond_her_share_stops_his_until_the_payer_clears_it() {
        Object his = lump("ORDERED", new UUID(8, 1)).get(0).get("id");
        answers(whole, "PAID", 2 * HALF - 7, "P-1").statusCode(200);
        assertEquals(List.of(), lump("ORDERED", new UUID(8, 1)), "his half of the line waits");
        Office.reissues(Office.bpjs(), his).then().statusCode(409);
        answers(whole, "FAILED", null, "P-2").statusCode(200);
        assertEquals(1, lump("ORDERED", new UUID(8, 1)).size());
        assertEquals(1, lump("ORDERED", SampleCase.WIDOW).size());
    }

    @Test
    void it_stays_with_her_when_the_payer_says_that_all_of_it_left() {
        answers(whole, "PAID", 2 * HALF - 7, "P-1").statusCode(200);
        answers(whole, "PAID", 2 * HALF, "P-2").statusCode(200).body(at("status", equalTo("PAID")));
        assertEquals(List.of(), lump("ORDERED", new UUID(8, 1)));
        assertEquals(HALF, claim.askedBack());
    }

    @Test
    void an_instruction_of_his_that_failed_is_not_ordered_again_meanwhile() {
        Object his = lump("ORDERED", new UUID(8, 1)).get(0).get("id");
        Office.receipt(his, "FAILED", "F-1", TODAY).then().statusCode(200);
        answers(whole, "PAID", 2 * HALF - 7, "P-1").statusCode(200);
        Office.reissues(Office.bpjs(), his).then().statusCode(409).body(at("type", containsString("amount-differs")));
        answers(whole, "FAILED", null, "P-2").statusCode(200);
        if (lump("ORDERED", new UUID(8, 1)).isEmpty()) {
            Office.reissues(Office.bpjs(), his).then().statusCode(201);
        }
        assertEquals(1, lump("ORDERED", new UUID(8, 1)).size());
    }

    @Test
    void no_more_than_her_own_half_stops_nobody_else_and_a_rupiah_beyond_does() {
        answers(whole, "PAID", HALF, "P-1").statusCode(200);
        assertEquals(1, lump("ORDERED", new UUID(8, 1)).size());
        answers(whole, "PAID", HALF + 1, "P-2").statusCode(200);
        assertEquals(List.of(), lump("ORDERED", new UUID(8, 1)));
    }

    @Test
    void what_left_under_several_instructions_given_up_is_added_up() {
        Object hers = lump("ORDERED", SampleCase.WIDOW).get(0).get("id");
        Office.receipt(hers, "FAILED", "F-1", TODAY).then().statusCode(200);
        answers(hers, "PAID", 6_000_000L, "P-1").statusCode(200);
        assertEquals(1, lump("ORDERED", new UUID(8, 1)).size(), "less than her half");
        answers(whole, "PAID", 4_000_001L, "P-2").statusCode(200);
        assertEquals(List.of(), lump("ORDERED", new UUID(8, 1)), "a rupiah more than her half");
    }

    @Test
    void another_sum_after_it_came_back_stops_his_too() {
        Object hers = lump("ORDERED", SampleCase.WIDOW).get(0).get("id");
        Office.receipt(hers, "PAID", "P-1", TODAY).then().statusCode(200);
        Office.receipt(hers, "RETURNED", "P-2", TODAY).then().statusCode(200);
        answers(hers, "PAID", HALF + 1, "P-3").statusCode(200);
        assertEquals(List.of(), lump("ORDERED", new UUID(8, 1)));
    }

    @Test
    void his_goes_on_once_what_left_failed_or_came_back_in_the_payers_own_sum() {
        answers(whole, "PAID", 2 * HALF - 7, "P-1").statusCode(200);
        answers(whole, "FAILED", 2 * HALF - 7, "P-2").statusCode(200);
        assertEquals(1, lump("ORDERED", new UUID(8, 1)).size());
        Office.as("kas", "treasurer")
                .get("/api/v1/reconciliation?claimId={c}&state=AMOUNT_DIFFERS", claim.id)
                .then()
                .statusCode(200)
                .body(at("items", equalTo(List.of())));
        assertEquals(1, lump("ORDERED", SampleCase.WIDOW).size());
        answers(whole, "PAID", 2 * HALF - 7, "P-3").statusCode(200);
        assertEquals(List.of(), lump("ORDERED", new UUID(8, 1)));
        answers(whole, "RETURNED", 2 * HALF - 7, "P-4").statusCode(200);
        assertEquals(1, lump("ORDERED", new UUID(8, 1)).size());
        assertEquals(List.of(), lump("ORDERED", SampleCase.WIDOW), "a few rupiah may still be with her");
    }

    @Test
    void his_waits_while_only_a_part_came_back() {
        Object his = lump("ORDERED", new UUID(8, 1)).get(0).get("id");
        Office.receipt(his, "FAILED", "F-1", TODAY).then().statusCode(200);
        answers(whole, "PAID", 2 * HALF - 7, "P-1").statusCode(200);
        answers(whole, "RETURNED", HALF - 1, "P-2").statusCode(200);
        Office.reissues(Office.bpjs(), his).then().statusCode(409).body(at("type", containsString("amount-differs")));
        answers(whole, "RETURNED", HALF, "P-3").statusCode(200);
        Office.reissues(Office.bpjs(), his).then().statusCode(201);
    }

    @Test
    void what_two_approvers_let_go_in_spite_of_it_is_not_stopped_by_the_same_word_again() {
        answers(whole, "PAID", 2 * HALF - 7, "P-1").statusCode(200);
        claim.work("dewi", "correction", Map.of("reason", "He needs it now")).statusCode(200);
        accepts("budi");
        accepts("ayu");
        assertEquals("APPROVED", claim.status());
        assertEquals(1, lump("ORDERED", new UUID(8, 1)).size());
        answers(whole, "PAID", 2 * HALF - 7, "P-1").statusCode(200);
        assertEquals(1, lump("ORDERED", new UUID(8, 1)).size());
        answers(whole, "PAID", 2 * HALF - 6, "P-2").statusCode(200);
        assertEquals(List.of(), lump("ORDERED", new UUID(8, 1)), "another word is news");
    }

    private void accepts(String who) {
        Office.as(who, "approver")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + claim.now().getLong("version") + "\"")
                .body(Map.of("outcome", "APPROVE", "reason", "He needs it now", "secondPayment", true))
                .post("/api/v1/claims/{id}/decision", claim.id)
                .then()
                .statusCode(200);
    }

    private List<Map<String, Object>> lump(String status, UUID whose) {
        return claim.all(payout -> payout.get("code").equals("JKM.LUMP")
                && payout.get("status").equals(status)
                && whose.toString().equals(String.valueOf(ShareCase.familyId(payout))));
    }

    private static ValidatableResponse answers(Object payout, String status, Long sum, String reference) {
        Map<String, Object> body = new HashMap<>(Map.of("status", status, "reference", reference));
        if (sum != null) {
            body.put("amount", sum);
        }
        if (status.equals("PAID")) {
            body.put("paidOn", TODAY.toString());
        }
        return Office.as("bpjs", List.of("partner"), "")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/v1/payouts/{id}/receipt", payout)
                .then();
    }
}
