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
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Money asked back is given up by two people, in whole or in part, and what is still open says so. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class WaiverApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private String claim;
    private Map<String, Object> lump;

    @BeforeEach
    void moneyIsAskedBack() {
        office.todayIs(TODAY);
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath filed = Office.files(farmer);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
        Office.payouts(claim)
                .forEach(payout -> Office.receipt(payout.get("id"), "PAID", "R-" + UUID.randomUUID(), TODAY)
                        .then()
                        .statusCode(200));
        Office.as("dewi", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + Office.claim(claim).getLong("version") + "\"")
                .body(Map.of("reason", "Another insurance had paid"))
                .post("/api/v1/claims/{id}/correction", claim)
                .then()
                .statusCode(200);
        Office.decides(Office.claim(claim), Office.budi(), "REJECT").then().statusCode(200);
        lump = recoveries().getMap("items.find { it.code == 'JKM.LUMP' }");
    }

    @Test
    void a_part_is_given_up_by_two_people_and_the_rest_stays_open() {
        String id = proposes("rina", 5_000_000)
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body(at("state", equalTo("PROPOSED")))
                .extract()
                .as(Answer.class)
                .get("id");
        assertEquals(20_000_000, open());
        proposes("dewi", 1_000_000).statusCode(409).body(at("type", containsString("waiver-proposed-already")));
        decides("rina", id, "APPROVE").statusCode(403).body(at("type", containsString("four-eyes")));
        decides("sari", id, "APPROVE").statusCode(200).body(at("state", equalTo("APPROVED")));
        decides("sari", id, "APPROVE").statusCode(412);
        assertEquals(15_000_000, open());
        assertEquals(5_000_000, recoveries().getInt("items.find { it.code == 'JKM.LUMP' }.waived"));
        proposes("rina", 15_000_001).statusCode(422).body(at("errors.field", equalTo(List.of("amount"))));
        Office.as("audit", "auditor")
                .get("/api/v1/decisions?claimId={id}&overrides=true&kind=WAIVED", claim)
                .then()
                .statusCode(200)
                .body(at("items.by", equalTo(List.of("sari"))))
                .body(at("items.amount", equalTo(List.of(5_000_000))));
        Office.as("audit", "auditor")
                .get("/api/v1/claims/{id}/recoveries/waivers", claim)
                .then()
                .statusCode(200)
                .body(at("items.decidedBy", equalTo(List.of("sari"))));
    }

    @Test
    void a_refused_proposal_changes_nothing_and_another_may_follow() {
        String id = proposes("rina", 20_000_000)
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        decides("sari", id, "REJECT").statusCode(200).body(at("state", equalTo("REJECTED")));
        assertEquals(20_000_000, open());
        String again = proposes("rina", 20_000_000)
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        decides("sari", again, "APPROVE").statusCode(200);
        assertEquals(0, open());
    }

    @Test
    void what_was_paid_back_meanwhile_is_not_given_up_as_well() {
        String id = proposes("rina", 20_000_000)
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        Office.bpjs()
                .body(Map.of("lineKey", lump.get("lineKey"), "payee", lump.get("payee"), "amount", 1, "reason", "Paid"))
                .post("/api/v1/claims/{id}/recoveries/repayments", claim)
                .then()
                .statusCode(200);
        decides("sari", id, "APPROVE").statusCode(422).body(at("type", containsString("more-than-asked-back")));
        assertEquals(19_999_999, open());
    }

    @Test
    void everything_still_to_come_back_is_listed_by_region() {
        List<Map<String, Object>> mine = all("16.06");
        assertTrue(mine.stream().anyMatch(one -> one.get("claimId").equals(claim)), mine.toString());
        assertTrue(all("91.91").isEmpty());
        Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/recoveries", claim)
                .then()
                .body(at("items.open", hasItem(20_000_000)));
    }

    private static List<Map<String, Object>> all(String region) {
        return Office.as("tina", List.of("treasurer"), region)
                .get("/api/v1/recoveries?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .getList("items");
    }

    private ValidatableResponse proposes(String who, long amount) {
        return person(who)
                .body(Map.of(
                        "lineKey",
                        lump.get("lineKey"),
                        "payee",
                        lump.get("payee"),
                        "amount",
                        amount,
                        "reason",
                        "The error was ours"))
                .post("/api/v1/claims/{id}/recoveries/waivers", claim)
                .then();
    }

    private ValidatableResponse decides(String who, String waiver, String outcome) {
        return person(who)
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", outcome, "reason", "Looked into"))
                .post("/api/v1/claims/{id}/recoveries/waivers/{waiver}/decision", claim, waiver)
                .then();
    }

    private int open() {
        return recoveries().getInt("items.find { it.code == 'JKM.LUMP' }.open");
    }

    private JsonPath recoveries() {
        return Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/recoveries", claim)
                .as(Answer.class);
    }

    private static RequestSpecification person(String who) {
        return Office.as(who, List.of("officer", "approver"), "16.06").header("Idempotency-Key", UUID.randomUUID());
    }
}
