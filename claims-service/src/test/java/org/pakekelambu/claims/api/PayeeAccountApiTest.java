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
import io.restassured.response.Response;
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
import org.pakekelambu.claims.payout.bank.SimulatedBank;
import org.pakekelambu.claims.payout.bank.Teller;
import org.pakekelambu.localstack.LocalStackTestResource;

/** A wife claims for her living husband, and a hospital treated him: nobody named an account of either. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class PayeeAccountApiTest {
    private static final Map<String, String> HIS = Map.of("bank", "BSB", "number", "8887776661", "holder", "Pak Sopir");

    @Inject
    Office office;

    @Inject
    Teller teller;

    @Inject
    SimulatedBank bank;

    private AccidentCase accident;

    @BeforeEach
    void approved() {
        accident = new AccidentCase(office);
        Map<String, Object> body = new HashMap<>(
                accident.body(AccidentCase.outcome("RECOVERED", "2026-05-02", 2), Map.of("medical", 3_000_000)));
        body.put("claimant", Map.of("familyId", SampleCase.WIDOW, "account", Office.account()));
        accident.filesAs("2026-05-04", body);
        accident.decided();
        assertEquals(2, Office.payouts(accident.claim()).size());
    }

    @Test
    void what_has_no_account_is_ordered_and_shown_and_never_leaves() {
        for (Map<String, Object> payout : Office.payouts(accident.claim())) {
            assertEquals("ORDERED", payout.get("status"));
            assertEquals("ACCOUNT", payout.get("waitsFor"));
            Office.sends(payout.get("id"), "SENT")
                    .then()
                    .statusCode(409)
                    .body(at("type", containsString("account-awaited")));
            teller.deliver(UUID.fromString((String) payout.get("id")));
            assertEquals(0, bank.moved((String) payout.get("reference")));
        }
        take().then().statusCode(422).body(at("count", equalTo(0)));
        listed("true").then().body(at("items", hasSize(2)));
        listed("false").then().body(at("items", hasSize(0)));
        Office.as("kas", "treasurer")
                .get("/api/v1/reconciliation?claimId={c}&state=AWAITING_ACCOUNT", accident.claim())
                .then()
                .statusCode(200)
                .body(at("items", hasSize(2)));
        Office.as("kas", "treasurer")
                .get("/api/v1/reconciliation/ageing")
                .then()
                .body(at("items.findAll { it.state == 'AWAITING_ACCOUNT' }.size()", equalTo(1)));
    }

    @Test
    void one_enters_the_account_another_confirms_it_and_then_it_is_paid() {
        Map<String, Object> his = payout("MEMBER");
        String id = enter(his, "rina", null, HIS)
                .then()
                .statusCode(202)
                .body(at("state", equalTo("ENTERED")))
                .body(at("payee.accountNumber", equalTo("******6661")))
                .extract()
                .as(Answer.class)
                .get("id");
        enter(his, "dewi", null, HIS)
                .then()
                .statusCode(409)
                .body(at("type", containsString("account-entered-already")));
        assertEquals("ACCOUNT", payout("MEMBER").get("waitsFor"));
        decide(his, id, "rina", "CONFIRM").then().statusCode(403).body(at("type", containsString("four-eyes")));
        decide(his, id, "dewi", "CONFIRM").then().statusCode(200).body(at("state", equalTo("CONFIRMED")));
        decide(his, id, "dewi", "CONFIRM").then().statusCode(412);
        Map<String, Object> now = payout("MEMBER");
        assertFalse(now.containsKey("waitsFor"));
        assertEquals(his.get("id"), now.get("replaces"));
        assertEquals("8887776661", ((Map<?, ?>) now.get("payee")).get("accountNumber"));
        teller.deliver(UUID.fromString((String) now.get("id")));
        assertEquals(2_000_000, bank.moved((String) now.get("reference")));
        assertEquals("APPROVED", Office.claim(accident.claim()).getString("status"), "the hospital is still owed");
        Map<String, Object> hospital = payout("FACILITY");
        String entered = enter(
                        hospital,
                        "rina",
                        "RSUD Sekayu",
                        Map.of("bank", "BSB", "number", "1112223334", "holder", "RSUD Sekayu"))
                .then()
                .statusCode(202)
                .extract()
                .as(Answer.class)
                .get("id");
        decide(hospital, entered, "dewi", "CONFIRM").then().statusCode(200);
        Map<String, Object> facility = payout("FACILITY");
        assertEquals("RSUD Sekayu", ((Map<?, ?>) facility.get("payee")).get("name"));
        teller.deliver(UUID.fromString((String) facility.get("id")));
        assertEquals("PAID", Office.claim(accident.claim()).getString("status"));
    }

    @Test
    void a_facility_named_with_its_cost_is_paid_without_anybody_asking() {
        Map<String, Object> facility = Map.of(
                "name",
                "RSUD Sekayu",
                "account",
                Map.of("bank", "BSB", "number", "1112223334", "holder", "RSUD Sekayu"));
        accident.corrects("2026-05-06", Map.of("costs", Map.of("medical", 3_000_000, "facility", facility)))
                .body(at("reported.facility.name", equalTo("R*** S***")))
                .body(at("reported.facility.accountNumber", equalTo("******3334")));
        accident.decided();
        Map<String, Object> ordered = Office.payouts(accident.claim()).stream()
                .filter(one -> one.get("status").equals("ORDERED") && role(one).equals("FACILITY"))
                .findFirst()
                .orElseThrow();
        assertFalse(ordered.containsKey("waitsFor"), ordered.toString());
        assertEquals("RSUD Sekayu", ((Map<?, ?>) ordered.get("payee")).get("name"));
        teller.deliver(UUID.fromString((String) ordered.get("id")));
        assertEquals(3_000_000, bank.moved((String) ordered.get("reference")));
    }

    @Test
    void an_account_that_was_rejected_pays_nobody_and_another_can_be_entered() {
        Map<String, Object> his = payout("MEMBER");
        String id = enter(his, "rina", null, HIS)
                .then()
                .statusCode(202)
                .extract()
                .as(Answer.class)
                .get("id");
        decide(his, id, "dewi", "REJECT").then().statusCode(200).body(at("state", equalTo("REJECTED")));
        assertEquals("ACCOUNT", payout("MEMBER").get("waitsFor"));
        enter(his, "rina", null, HIS).then().statusCode(202);
        List<String> states = Office.as("dewi", "officer")
                .get("/api/v1/payouts/{id}/account", his.get("id"))
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .getList("items.state");
        assertEquals(List.of("ENTERED", "REJECTED"), states);
    }

    @Test
    void a_confirmed_account_lasts_through_a_new_decision() {
        Map<String, Object> his = payout("MEMBER");
        String id = enter(his, "rina", null, HIS)
                .then()
                .statusCode(202)
                .extract()
                .as(Answer.class)
                .get("id");
        decide(his, id, "dewi", "CONFIRM").then().statusCode(200);
        accident.corrects("2026-06-04", Map.of("outcome", AccidentCase.outcome("RECOVERED", "2026-06-02", 3)));
        accident.decided();
        List<Map<String, Object>> ordered = Office.payouts(accident.claim()).stream()
                .filter(one -> one.get("status").equals("ORDERED") && role(one).equals("MEMBER"))
                .toList();
        assertEquals(
                3_000_000,
                ordered.stream()
                        .mapToLong(one -> ((Number) one.get("amount")).longValue())
                        .sum());
        assertTrue(ordered.stream().noneMatch(one -> one.containsKey("waitsFor")), ordered.toString());
    }

    @Test
    void a_mother_s_account_serves_her_children_s_shares_too() {
        office.todayIs(LocalDate.of(2026, 7, 11));
        SampleCase farmer = new SampleCase();
        UUID daughter = UUID.randomUUID();
        farmer.family.add(SampleCase.member(daughter, "CHILD", LocalDate.of(2016, 5, 6), null));
        office.hears(farmer);
        Map<String, Object> body = Office.filing(farmer);
        body.put("claimant", Map.of("familyId", SampleCase.WIDOW));
        body.put("heirs", List.of(Map.of("familyId", SampleCase.WIDOW), Map.of("familyId", daughter)));
        var claim = Office.rina().body(body).post("/api/v1/claims").as(Answer.class);
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        List<Map<String, Object>> ordered = Office.payouts(claim.getString("id"));
        assertEquals(
                6, ordered.stream().filter(one -> one.containsKey("waitsFor")).count());
        Map<String, Object> hers = ordered.stream()
                .filter(one -> role(one).equals("HEIR"))
                .findFirst()
                .orElseThrow();
        String id = enter(hers, "rina", null, Map.of("bank", "BSB", "number", "5556667771", "holder", "Siti Aminah"))
                .then()
                .statusCode(202)
                .extract()
                .as(Answer.class)
                .get("id");
        decide(hers, id, "dewi", "CONFIRM").then().statusCode(200);
        List<Map<String, Object>> now = Office.payouts(claim.getString("id")).stream()
                .filter(one -> one.get("status").equals("ORDERED"))
                .toList();
        assertEquals(3, now.stream().filter(one -> role(one).equals("GUARDIAN")).count());
        for (Map<String, Object> payout : now) {
            assertEquals("5556667771", ((Map<?, ?>) payout.get("payee")).get("accountNumber"));
        }
        assertEquals(
                42_000_000,
                now.stream()
                        .mapToLong(one -> ((Number) one.get("amount")).longValue())
                        .sum());
    }

    @Test
    void who_knows_the_account_from_the_claim_enters_none() {
        office.todayIs(LocalDate.of(2026, 7, 11));
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        var claim = Office.files(farmer);
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        Map<String, Object> widow = Office.payouts(claim.getString("id")).get(0);
        enter(widow, "rina", null, HIS).then().statusCode(409).body(at("type", containsString("account-not-awaited")));
    }

    private Map<String, Object> payout(String role) {
        return Office.payouts(accident.claim()).stream()
                .filter(one ->
                        !one.get("status").equals("REISSUED") && role(one).equals(role))
                .findFirst()
                .orElseThrow();
    }

    private static String role(Map<String, Object> payout) {
        return (String) ((Map<?, ?>) payout.get("payee")).get("role");
    }

    private Response take() {
        List<Object> ids = Office.payouts(accident.claim()).stream()
                .map(one -> one.get("id"))
                .toList();
        return Office.bpjs()
                .body(Map.of("payoutIds", ids, "declaredCount", 2, "declaredTotal", 5_000_000))
                .post("/api/v1/payout-batches");
    }

    private Response listed(String awaiting) {
        return Office.as("rina", "officer")
                .get("/api/v1/payouts?claimId={c}&awaitingAccount={a}", accident.claim(), awaiting);
    }

    private static Response enter(Map<String, Object> payout, String who, String name, Map<String, String> account) {
        Map<String, Object> body = new HashMap<>(Map.of("account", account));
        if (name != null) {
            body.put("name", name);
        }
        return person(who)
                .header("If-Match", Office.payoutTag(payout.get("id")))
                .body(body)
                .post("/api/v1/payouts/{id}/account", payout.get("id"));
    }

    private static Response decide(Map<String, Object> payout, String account, String who, String outcome) {
        return person(who)
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", outcome))
                .post("/api/v1/payouts/{id}/account/{a}/decision", payout.get("id"), account);
    }

    private static RequestSpecification person(String who) {
        return Office.as(who, "officer").header("Idempotency-Key", UUID.randomUUID());
    }
}
