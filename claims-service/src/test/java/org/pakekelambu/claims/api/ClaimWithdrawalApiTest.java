package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
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

/** Nobody ends a filed claim alone, his own family's, or while the family's appeal is open. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class ClaimWithdrawalApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private SampleCase farmer;
    private String claim;

    @BeforeEach
    void aFiledClaim() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
        office.hears(farmer);
        claim = Office.files(farmer).getString("id");
    }

    @Test
    void a_filed_claim_is_withdrawn_by_two_people_and_the_book_says_so() {
        step("rina", "withdrawal/confirmation")
                .statusCode(409)
                .body(at("type", containsString("no-withdrawal-proposed")));
        step("rina", "withdrawal")
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("withdrawal.by", equalTo("rina")));
        step("dewi", "withdrawal").statusCode(409).body(at("type", containsString("withdrawal-proposed-already")));
        step("rina", "withdrawal/confirmation").statusCode(403).body(at("type", containsString("four-eyes")));
        step("dewi", "withdrawal/confirmation")
                .statusCode(200)
                .body(at("status", equalTo("WITHDRAWN")))
                .body(at("withdrawal", nullValue()));
        entry("CLAIM_WITHDRAWAL_PROPOSED", "rina");
        entry("CLAIM_WITHDRAWN", "dewi");
    }

    @Test
    void another_person_may_want_the_claim_to_go_on() {
        step("rina", "withdrawal").statusCode(200);
        step("rina", "withdrawal/refusal").statusCode(403);
        step("dewi", "withdrawal/refusal")
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("withdrawal", nullValue()));
        entry("CLAIM_WITHDRAWAL_REFUSED", "dewi");
        Office.decides(Office.claim(claim), Office.budi(), "APPROVE").then().statusCode(200);
    }

    @Test
    void a_decision_ends_the_proposal() {
        step("rina", "withdrawal").statusCode(200);
        Office.decides(Office.claim(claim), Office.budi(), "APPROVE")
                .then()
                .statusCode(200)
                .body(at("withdrawal", nullValue()));
        step("dewi", "withdrawal/confirmation").statusCode(409);
    }

    @Test
    void a_question_to_the_officer_does_not_end_the_proposal() {
        step("rina", "withdrawal").statusCode(200);
        Office.decides(Office.claim(claim), Office.budi(), "RETURN")
                .then()
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")))
                .body(at("withdrawal.by", equalTo("rina")));
        step("dewi", "withdrawal/confirmation").statusCode(200).body(at("status", equalTo("WITHDRAWN")));
    }

    @Test
    void a_rejected_claim_under_appeal_is_not_withdrawn() {
        Office.decides(Office.claim(claim), Office.budi(), "REJECT").then().statusCode(200);
        step("dewi", "withdrawal").statusCode(409);
        step("dewi", "appeal").statusCode(200).body(at("status", equalTo("IN_REVIEW")));
        step("rina", "withdrawal").statusCode(409).body(at("type", containsString("appeal-open")));
    }

    @Test
    void who_is_away_withdraws_nothing() {
        String tired = "tired-" + UUID.randomUUID();
        person(tired)
                .body(Map.of("from", "2026-07-11", "until", "2026-07-11"))
                .post("/api/v1/officers/{subject}/absences", tired)
                .then()
                .statusCode(201);
        step(tired, "withdrawal").statusCode(403).body(at("type", containsString("officer-absent")));
        office.todayIs(TODAY.plusDays(1));
        step(tired, "withdrawal").statusCode(200);
    }

    private void entry(String kind, String by) {
        Office.as("audit", "auditor")
                .get("/api/v1/decisions?claimId={id}&kind={kind}", claim, kind)
                .then()
                .body(at("items.by", equalTo(List.of(by))))
                .body(at("items.reason", equalTo(List.of("Filed twice"))));
    }

    private ValidatableResponse step(String who, String step) {
        JsonPath now = Office.claim(claim);
        return person(who)
                .header("If-Match", "\"" + now.getLong("version") + "\"")
                .body(Map.of("reason", "Filed twice"))
                .post("/api/v1/claims/{id}/" + step, claim)
                .then();
    }

    private static RequestSpecification person(String who) {
        return Office.as(who, List.of("officer", "approver"), "16.06").header("Idempotency-Key", UUID.randomUUID());
    }
}
