package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Held money that becomes free while somebody outside the office is asked stands on a list until it is decided. Each test has its own region. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class FreedMoneyApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private SampleCase farmer;
    private String claim;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    /** Two months behind: the funeral is paid, 32 million wait. */
    private void approvedInArrears(String region) {
        farmer = new SampleCase().unpaid(2);
        farmer.region = region;
        office.hears(farmer);
        JsonPath filed = person("rina")
                .body(Office.filing(farmer))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
        claim = filed.getString("id");
        Office.decides(filed, person("budi"), "APPROVE").then().statusCode(200);
    }

    @Test
    void arrears_settled_before_the_mediator_spoke_are_listed_until_the_appeal_is_decided() {
        approvedInArrears("35.01");
        work("rina", "appeal", Map.of("stage", "MEDIATION", "reason", "The family disagrees"));
        pending().body(at("items", empty()));
        settles(1);
        pending().body(at("items", empty()));
        settles(2);
        String since = pending()
                .body(at("items.kind", equalTo(List.of("FREED_MONEY"))))
                .body(at("items.claimId", equalTo(List.of(claim))))
                .body(at("items.amount", equalTo(List.of(32_000_000))))
                .body(at("items[0].proposalId", nullValue()))
                .body(at("items[0].proposedBy", equalTo("service:claims")))
                .body(at("items.mayDecide", equalTo(List.of(false))))
                .extract()
                .as(Answer.class)
                .get("items[0].proposedAt");
        work("dewi", "assessment", Map.of("documents", List.of("LETTER"), "reason", "New"));
        assertEquals(since, pending().extract().as(Answer.class).get("items[0].proposedAt"));
        work(
                "rina",
                "appeal/determination",
                Map.of(
                        "outcome",
                        "AGAINST_FAMILY",
                        "decidedOn",
                        "2026-07-11",
                        "reference",
                        "MED/1",
                        "reason",
                        "As written"));
        pending().body(at("items.amount", equalTo(List.of(32_000_000))));
        Office.decides(now(), person("sari"), "APPROVE").then().statusCode(200);
        pending().body(at("items", empty()));
    }

    @Test
    void what_the_office_itself_looks_at_again_and_what_is_freed_of_no_approval_is_not_listed() {
        approvedInArrears("35.02");
        work("rina", "appeal", Map.of("stage", "OFFICE", "reason", "The family disagrees"));
        settles(2);
        pending().body(at("items", empty()));
        farmer = new SampleCase().unpaid(2);
        farmer.region = "35.02";
        office.hears(farmer);
        JsonPath filed = person("rina")
                .body(Office.filing(farmer))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
        claim = filed.getString("id");
        Office.decides(filed, person("budi"), "REJECT").then().statusCode(200);
        work("rina", "appeal", Map.of("stage", "MEDIATION", "reason", "The family disagrees"));
        settles(2);
        assertEquals(42_000_000, now().getLong("payableNow"));
        pending().body(at("items", empty()));
    }

    @Test
    void what_was_there_before_the_appeal_is_no_money_that_became_free() {
        approvedInArrears("35.03");
        settles(2);
        Office.decides(now(), person("budi"), "APPROVE").then().statusCode(200);
        work("rina", "appeal", Map.of("stage", "MEDIATION", "reason", "The family disagrees"));
        pending().body(at("items", empty()));
    }

    @Test
    void money_freed_meanwhile_is_proposed_again_when_the_family_takes_its_appeal_back() throws Exception {
        approvedInArrears("35.04");
        work("rina", "appeal", Map.of("stage", "MEDIATION", "reason", "The family disagrees"));
        settles(2);
        pending().body(at("items.amount", equalTo(List.of(32_000_000))));
        String request = person("tono")
                .contentType("multipart/form-data")
                .multiPart("kind", "FAMILY_REQUEST")
                .multiPart("file", "a.pdf", "%PDF-1.7 as asked".getBytes(StandardCharsets.UTF_8), "application/pdf")
                .post("/api/v1/claims/{id}/documents", claim)
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        work("wati", "appeal/withdrawal", Map.of("documentId", request, "reason", "The family is content"));
        pending().body(at("items", empty()));
        for (int i = 0; i < 300 && !now().getString("status").equals("PROPOSED"); i++) {
            Thread.sleep(100);
        }
        assertEquals("PROPOSED", now().getString("status"));
        assertEquals(42_000_000, now().getLong("payableNow"));
    }

    /** So many of the missing months are paid after the death. */
    private void settles(int months) {
        farmer.version++;
        farmer.morePaid.clear();
        for (int i = 1; i <= months; i++) {
            YearMonth month = farmer.paidUntil.plusMonths(i);
            farmer.morePaid.add(new PaidMonth(
                    month, TODAY, TODAY.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
        office.hears(farmer);
    }

    private JsonPath now() {
        return person("rina").get("/api/v1/claims/{id}", claim).as(Answer.class);
    }

    private void work(String who, String step, Map<String, Object> body) {
        person(who)
                .header("If-Match", "\"" + now().getLong("version") + "\"")
                .body(body)
                .post("/api/v1/claims/{id}/" + step, claim)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse pending() {
        return person("sari").get("/api/v1/pending").then().statusCode(200);
    }

    private RequestSpecification person(String who) {
        return Office.as(who, List.of("officer", "approver"), farmer.region)
                .header("Idempotency-Key", UUID.randomUUID());
    }
}
