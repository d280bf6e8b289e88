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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.payout.Counter;
import org.pakekelambu.claims.payout.bank.SimulatedBank;
import org.pakekelambu.claims.payout.bank.Teller;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Money by the batch: control totals, receipts by file, reconciliation, and a bank that loses its answers. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class BatchApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final String HEADER = "reference,status,amount,payer_reference,paid_on,reason\n";

    @Inject
    Office office;

    @Inject
    Teller teller;

    @Inject
    SimulatedBank bank;

    @Inject
    Counter counter;

    private String claim;
    private List<Map<String, Object>> payouts;

    @BeforeEach
    void anApprovedClaim() {
        office.todayIs(TODAY);
        approve("1234567890");
    }

    private void approve(String account) {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        Map<String, Object> body = new HashMap<>(Office.filing(farmer));
        body.put(
                "claimant",
                Map.of(
                        "familyId",
                        SampleCase.WIDOW,
                        "account",
                        Map.of("bank", "BSB", "number", account, "holder", "Siti Aminah")));
        JsonPath filed = Office.rina().body(body).post("/api/v1/claims").as(Answer.class);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
        payouts = Office.payouts(claim);
    }

    @Test
    void batch_is_taken_when_number_and_rupiah_agree_and_only_once() {
        take(3, 41_999_999)
                .then()
                .statusCode(422)
                .body(at("total", equalTo(42_000_000)))
                .body(at("count", equalTo(3)));
        take(2, 42_000_000).then().statusCode(422).body(at("type", containsString("control-totals")));
        assertEquals(List.of("ORDERED", "ORDERED", "ORDERED"), states());
        String batch = take(3, 42_000_000)
                .then()
                .statusCode(201)
                .body(at("parts[0].status", equalTo("SENT")))
                .extract()
                .as(Answer.class)
                .get("id");
        assertEquals(List.of("SENT", "SENT", "SENT"), states());
        take(3, 42_000_000).then().statusCode(422).body(at("count", equalTo(0)));
        String csv = Office.bpjs()
                .accept("text/csv")
                .get("/api/v1/payout-batches/{id}/instructions", batch)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        payouts.forEach(payout -> assertTrue(csv.contains((String) payout.get("reference")), csv));
        assertTrue(csv.contains("1234567890"), csv);
    }

    @Test
    void receipt_file_is_taken_line_by_line_once_its_totals_agree() {
        String first = line(0, "PAID", 0);
        String second = line(1, "FAILED", 0);
        String wrong = line(2, "PAID", 1);
        String stranger = "PK000000000000000000,PAID,5,X-1,2026-07-11,\n";
        String file = HEADER + first + second + wrong + stranger;
        long total = amount(0) + amount(1) + amount(2) + 1 + 5;
        send(file, 4, total + 1).then().statusCode(422).body(at("total", equalTo((int) total)));
        send(HEADER + first + "nonsense\n", 2, amount(0))
                .then()
                .statusCode(422)
                .body(at("errors.field", hasItem("line 3")));
        assertEquals(List.of("ORDERED", "ORDERED", "ORDERED"), states());
        send(file, 4, total)
                .then()
                .statusCode(200)
                .body(at("taken", equalTo(2)))
                .body(at("refused.why", equalTo(List.of("AMOUNT_DIFFERS", "UNKNOWN_REFERENCE"))))
                .body(at("refused.line", equalTo(List.of(4, 5))));
        assertEquals(List.of("PAID", "FAILED", "UNKNOWN"), states());
        send(HEADER + first, 1, amount(0))
                .then()
                .statusCode(200)
                .body(at("repeated", equalTo(1)))
                .body(at("taken", equalTo(0)));
    }

    @Test
    void decision_instruction_and_receipt_are_held_against_each_other_and_age() {
        Office.receipt(payouts.get(0).get("id"), "PAID", "R-1", TODAY).then().statusCode(200);
        Office.receipt(payouts.get(1).get("id"), "FAILED", "R-2", TODAY).then().statusCode(200);
        office.todayIs(TODAY.plusDays(5));
        JsonPath open = reconciliation("claimId=" + claim);
        assertEquals(2, open.getList("items").size());
        assertTrue(open.getList("items.state").containsAll(List.of("NOT_INSTRUCTED", "NOT_SENT")));
        assertEquals(List.of(5, 5), open.getList("items.ageDays"));
        assertEquals(
                1,
                reconciliation("state=AGREES&claimId=" + claim).getList("items").size());
        Office.as("kas", "treasurer")
                .get("/api/v1/reconciliation/ageing")
                .then()
                .statusCode(200)
                .body(at("items.age", hasItem("4-7")));
    }

    @Test
    void lost_answer_never_moves_money_twice() {
        approve("1234567802");
        String reference = (String) payouts.get(0).get("reference");
        UUID id = UUID.fromString((String) payouts.get(0).get("id"));
        teller.deliver(id);
        assertEquals("UNKNOWN", states().get(0));
        teller.deliver(id);
        teller.deliver(id);
        assertEquals(amount(0), bank.moved(reference));
        teller.ask(id);
        assertEquals("PAID", states().get(0));
        teller.deliver(id);
        assertEquals(amount(0), bank.moved(reference));
    }

    @Test
    void instruction_the_bank_never_had_fails_and_people_order_it_anew() {
        approve("1234567803");
        UUID id = UUID.fromString((String) payouts.get(0).get("id"));
        teller.deliver(id);
        for (int day = 0; day < 3; day++) {
            office.todayIs(TODAY.plusDays(day));
            for (int i = 0; i < 6; i++) {
                teller.ask(id);
            }
            assertEquals("UNKNOWN", states().get(0));
            Office.reissues(Office.bpjs(), id).then().statusCode(409);
        }
        office.todayIs(TODAY.plusDays(3));
        teller.ask(id);
        assertEquals("FAILED", states().get(0));
        Office.reissues(Office.bpjs(), id).then().statusCode(201).body(at("attempt", equalTo(2)));
        assertEquals(0, bank.moved((String) payouts.get(0).get("reference")));
    }

    @Test
    void a_bank_that_does_not_know_it_yet_and_pays_later_is_believed_only_when_it_paid() {
        approve("1234567804");
        String reference = (String) payouts.get(0).get("reference");
        UUID id = UUID.fromString((String) payouts.get(0).get("id"));
        teller.deliver(id);
        teller.ask(id);
        assertEquals("UNKNOWN", states().get(0));
        assertEquals(0, bank.moved(reference));
        office.todayIs(TODAY.plusDays(1));
        teller.ask(id);
        assertEquals("UNKNOWN", states().get(0));
        office.todayIs(TODAY.plusDays(2));
        teller.ask(id);
        assertEquals("PAID", states().get(0));
        assertEquals(amount(0), bank.moved(reference));
        assertEquals(3, payouts.size());
    }

    @Test
    void who_is_asked_between_our_writing_and_our_handing_over_knows_nothing_and_is_not_believed() {
        approve("1234567890");
        UUID id = UUID.fromString((String) payouts.get(0).get("id"));
        counter.leave(id);
        teller.ask(id);
        assertEquals("UNKNOWN", states().get(0));
        Office.reissues(Office.bpjs(), id).then().statusCode(409);
        counter.answered(id, new Receipt(PayoutStatus.PAID, "SIM-X", TODAY, null));
        assertEquals("PAID", states().get(0));
    }

    private Response take(int count, long total) {
        return Office.bpjs()
                .body(Map.of(
                        "payoutIds", payouts.stream().map(one -> one.get("id")).toList(),
                        "declaredCount", count,
                        "declaredTotal", total))
                .post("/api/v1/payout-batches");
    }

    private static Response send(String file, int count, long total) {
        return Office.bpjs()
                .contentType("multipart/form-data")
                .multiPart("file", "receipts.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("declaredCount", Integer.toString(count))
                .multiPart("declaredTotal", Long.toString(total))
                .post("/api/v1/receipt-files");
    }

    private String line(int payout, String status, int more) {
        return payouts.get(payout).get("reference") + "," + status + "," + (amount(payout) + more) + ",F-" + payout
                + ",2026-07-11,\n";
    }

    private long amount(int payout) {
        return ((Number) payouts.get(payout).get("amount")).longValue();
    }

    private List<String> states() {
        return Office.payouts(claim).stream()
                .map(payout -> (String) payout.get("status"))
                .toList();
    }

    private static JsonPath reconciliation(String query) {
        return Office.as("kas", "treasurer")
                .get("/api/v1/reconciliation?" + query)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
    }
}
