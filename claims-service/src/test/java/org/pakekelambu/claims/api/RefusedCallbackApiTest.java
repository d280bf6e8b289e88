package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.payout.Counter;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.localstack.LocalStackTestResource;

/** What a payer calls back and we refuse is kept and listed, though the payer was told why: nothing a bank said is lost. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class RefusedCallbackApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @Inject
    Counter counter;

    private Map<String, Object> payout;

    @BeforeEach
    void anOrderedPayoutOfBpjs() {
        office.todayIs(TODAY);
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath filed = Office.files(farmer);
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
        payout = Office.payouts(filed.getString("id")).get(0);
    }

    @Test
    void contradicting_word_is_listed_once_until_somebody_says_what_became_of_it() {
        answers(Office.bpjs(), payout.get("id"), "PAID", "R-1", TODAY).statusCode(200);
        answers(Office.bpjs(), payout.get("id"), "PAID", "R-1", TODAY).statusCode(200);
        assertEquals(List.of(), Refused.why(payout.get("reference")), "what is taken or repeated is not refused");
        for (int sent = 0; sent < 2; sent++) {
            answers(Office.bpjs(), payout.get("id"), "FAILED", "R-2", null)
                    .statusCode(409)
                    .body(at("type", containsString("impossible-payout-step")));
        }
        Map<String, Object> kept =
                Refused.listed("16.06", payout.get("reference")).get(0);
        assertEquals(List.of("CONTRADICTS_PAID"), Refused.why(payout.get("reference")));
        assertEquals("CALLBACK", kept.get("source"));
        assertEquals("FAILED", kept.get("status"));
        assertEquals("R-2", kept.get("payerReference"));
        assertEquals(payout.get("amount"), kept.get("instructed"));
        assertEquals("bpjs", kept.get("by"));
        assertEquals(
                List.of(), Refused.listed("16.07", payout.get("reference")), "another region's payout is not shown");
        Office.as("kas", "treasurer")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("reason", "The bank looked at another transfer"))
                .post("/api/v1/reconciliation/refused/{id}/resolution", kept.get("id"))
                .then()
                .statusCode(204);
        assertEquals(List.of(), Refused.why(payout.get("reference")));
    }

    @Test
    void word_for_another_payers_line_and_wrong_days_are_listed_with_their_reasons() {
        answers(treasurer(), payout.get("id"), "PAID", "T-1", TODAY).statusCode(403);
        answers(Office.bpjs(), payout.get("id"), "PAID", "T-2", TODAY.plusDays(1))
                .statusCode(422)
                .body(at("errors[0].field", containsString("paidOn")));
        answers(Office.bpjs(), payout.get("id"), "PAID", "T-3", TODAY.minusDays(1))
                .statusCode(422);
        assertEquals(
                List.of("ANOTHER_PAYER", "PAID_IN_THE_FUTURE", "PAID_BEFORE_ORDERED"),
                Refused.why(payout.get("reference")));
        answers(Office.bpjs(), payout.get("id"), "PAID", "T-4", TODAY).statusCode(200);
        assertEquals(List.of(), Refused.why(payout.get("reference")), "an answer under the same reference was taken");
    }

    @Test
    void word_of_a_payout_we_do_not_know_is_listed_under_the_id_that_was_called() {
        UUID stranger = UUID.randomUUID();
        answers(treasurer(), stranger, "PAID", "S-1", TODAY).statusCode(404);
        Map<String, Object> kept = Refused.listed("16.06", stranger.toString()).get(0);
        assertEquals("UNKNOWN_REFERENCE", kept.get("why"));
        assertEquals(List.of(), Refused.listed("16.07", stranger.toString()));
    }

    @Test
    void word_for_a_payout_of_another_region_says_nothing_of_it() {
        RequestSpecification lahat =
                Office.as("kas-lahat", List.of("partner"), "16.04").header("Idempotency-Key", UUID.randomUUID());
        answers(lahat, payout.get("id"), "PAID", "L-1", TODAY).statusCode(404);
        assertEquals(List.of(), Refused.why(payout.get("reference")));
        Map<String, Object> kept = Refused.listed("16.04", payout.get("id")).get(0);
        assertEquals("UNKNOWN_REFERENCE", kept.get("why"));
        assertEquals(null, kept.get("instructed"));
    }

    @Test
    void stale_callback_is_no_word_that_is_lost() {
        Office.sends(payout.get("id"), "SENT").then().statusCode(200);
        answers(Office.bpjs().header("If-Match", "\"1\""), payout.get("id"), "PAID", "V-1", TODAY)
                .statusCode(412);
        assertEquals(List.of(), Refused.why(payout.get("reference")));
        answers(Office.bpjs(), payout.get("id"), "PAID", "V-1", TODAY).statusCode(200);
    }

    @Test
    void contradicting_word_of_the_bank_itself_is_listed_too() {
        UUID id = UUID.fromString((String) payout.get("id"));
        answers(Office.bpjs(), id, "PAID", "B-1", TODAY).statusCode(200);
        counter.answered(id, new Receipt(PayoutStatus.FAILED, "B-2", null, "CLOSED"));
        counter.answered(id, new Receipt(PayoutStatus.FAILED, "B-2", null, "CLOSED"));
        assertEquals(List.of("CONTRADICTS_PAID"), Refused.why(payout.get("reference")));
        assertEquals(
                "BANK", Refused.listed("16.06", payout.get("reference")).get(0).get("source"));
    }

    @Test
    void more_refused_at_once_than_there_are_connections_are_each_told_why_and_kept() throws Exception {
        answers(Office.bpjs(), payout.get("id"), "PAID", "R-1", TODAY).statusCode(200);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int sent = 0; sent < 48; sent++) {
            String reference = "M-" + sent % 24;
            calls.add(() -> answers(Office.bpjs(), payout.get("id"), "FAILED", reference, null)
                    .extract()
                    .statusCode());
        }
        ExecutorService bank = Executors.newFixedThreadPool(calls.size());
        try {
            for (Future<Integer> told : bank.invokeAll(calls)) {
                assertEquals(409, told.get());
            }
        } finally {
            bank.shutdownNow();
        }
        assertEquals(
                Collections.nCopies(24, "CONTRADICTS_PAID"), Refused.why(payout.get("reference")), "each word once");
    }

    private static RequestSpecification treasurer() {
        return Office.as("kas", "treasurer").header("Idempotency-Key", UUID.randomUUID());
    }

    private static ValidatableResponse answers(
            RequestSpecification who, Object id, String status, String reference, LocalDate on) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of("status", status, "reference", reference));
        if (on != null) {
            body.put("paidOn", on.toString());
        }
        return who.body(body).post("/api/v1/payouts/{id}/receipt", id).then();
    }
}
