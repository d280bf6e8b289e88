package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Appeals through their stages: other people each time, the authority's word awaited and kept to, the difference told. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class AppealApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private String claim;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void work_accident_goes_to_the_office_then_the_inspector_then_the_minister_and_no_further() {
        aRejected(SampleCase.fatalAccident(LocalDate.of(2026, 7, 8)));
        appeals("MEDIATION").statusCode(422).body(at("errors.message[0]", containsString("other insurance")));
        appeals("MINISTER").statusCode(422).body(at("errors.field", equalTo(List.of("stage"))));
        appeals("OFFICE").statusCode(200).body(at("status", equalTo("IN_REVIEW")));
        assesses("dewi").statusCode(200);
        decides("sari", "REJECT").statusCode(200);

        appeals("LABOUR_INSPECTOR").statusCode(200).body(at("appeals[1].open", equalTo(true)));
        assesses("dewi").statusCode(403).body(at("type", containsString("another-officer")));
        assesses("tono").statusCode(200);
        decides("yuni", "APPROVE").statusCode(409).body(at("type", containsString("determination-awaited")));
        determines("AGAINST_FAMILY").statusCode(200);
        determines("AGAINST_FAMILY").statusCode(409).body(at("type", containsString("no-determination-awaited")));
        decides("sari", "REJECT").statusCode(403).body(at("type", containsString("another-judge")));
        decides("yuni", "REJECT").statusCode(200).body(at("appeals[1].differences", equalTo(List.of())));

        appeals("MINISTER").statusCode(200);
        assesses("wati").statusCode(200);
        determines("FOR_FAMILY").statusCode(200);
        decides("agus", "REJECT").statusCode(422).body(at("type", containsString("last-word")));
        decides("agus", "APPROVE")
                .statusCode(200)
                .body(at("status", equalTo("APPROVED")))
                .body(at("appeals[2].open", equalTo(false)))
                .body(at("appeals[2].determination.reference", equalTo("PNG/7")))
                .body(at("appeals[2].differences.find { it.code == 'JKK.DEATH' }.before", equalTo(0)))
                .body(at("appeals[2].differences.find { it.code == 'JKK.DEATH' }.difference", equalTo(48_000_000)));
        appeals("OFFICE").statusCode(409).body(at("type", containsString("appeals-exhausted")));
        Office.as("audit", "auditor")
                .get("/api/v1/decisions?claimId={id}&kind=DETERMINATION_MINISTER", claim)
                .then()
                .statusCode(200)
                .body(at("items.by", equalTo(List.of("rina"))));
    }

    @Test
    void death_goes_to_mediation_then_the_court_and_never_to_the_inspector() {
        aRejected(new SampleCase());
        appeals("LABOUR_INSPECTOR").statusCode(422);
        appeals("MEDIATION").statusCode(200);
        determines("FOR_FAMILY").statusCode(200);
        assesses("dewi").statusCode(200);
        decides("sari", "APPROVE")
                .statusCode(200)
                .body(at("appeals[0].differences.difference.sum()", equalTo(42_000_000)));
    }

    @Test
    void appeal_against_what_was_paid_pays_the_difference_only() {
        SampleCase driver = new SampleCase();
        office.hears(driver);
        JsonPath filed = Office.files(driver);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
        Office.payouts(claim)
                .forEach(payout -> Office.receipt(payout.get("id"), "PAID", "R-" + UUID.randomUUID(), TODAY)
                        .then()
                        .statusCode(200));
        appeals("OFFICE").statusCode(200).body(at("status", equalTo("IN_REVIEW")));
        work("dewi", "assessment", Map.of("cause", "COMMUTE", "accidentOn", "2026-07-10", "reason", "Police report"))
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("appeals[0].differences", nullValue()));
        decides("sari", "APPROVE")
                .statusCode(200)
                .body(at("appeals[0].differences.difference.sum()", equalTo(28_000_000)));
        long ordered = Office.payouts(claim).stream()
                .filter(payout -> payout.get("status").equals("ORDERED"))
                .mapToLong(payout -> ((Number) payout.get("amount")).longValue())
                .sum();
        long asked = Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/recoveries", claim)
                .as(Answer.class)
                .getList("items.asked", Integer.class)
                .stream()
                .mapToLong(Integer::longValue)
                .sum();
        assertEquals(28_000_000, ordered - asked);
    }

    @Test
    void one_officer_may_look_into_an_appeal_twice_and_a_return_keeps_it_open() {
        aRejected(new SampleCase());
        appeals("OFFICE").statusCode(200);
        assesses("dewi").statusCode(200);
        decides("sari", "RETURN").statusCode(200).body(at("appeals[0].open", equalTo(true)));
        work("dewi", "assessment", Map.of("documents", List.of("SECOND_LETTER"), "reason", "Asked again"))
                .statusCode(200);
        decides("budi", "APPROVE").statusCode(403).body(at("type", containsString("another-judge")));
        decides("sari", "APPROVE").statusCode(200);
    }

    @Test
    void an_appeal_of_tomorrow_or_on_a_paper_nobody_has_is_refused() {
        aRejected(new SampleCase());
        work("rina", "appeal", Map.of("raisedOn", "2026-07-12", "reason", "Tomorrow"))
                .statusCode(422)
                .body(at("errors.field", equalTo(List.of("raisedOn"))));
        work("rina", "appeal", Map.of("documentId", UUID.randomUUID(), "reason", "A paper"))
                .statusCode(422)
                .body(at("errors.field", equalTo(List.of("documentId"))));
        work("rina", "appeal", Map.of("stage", "POPE", "reason", "Nobody")).statusCode(400);
    }

    private void aRejected(SampleCase one) {
        office.hears(one);
        JsonPath filed = Office.files(one);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "REJECT").then().statusCode(200);
    }

    private ValidatableResponse appeals(String stage) {
        return work("rina", "appeal", Map.of("stage", stage, "reason", "The family disagrees"));
    }

    private ValidatableResponse determines(String outcome) {
        return work(
                "rina",
                "appeal/determination",
                Map.of("outcome", outcome, "decidedOn", "2026-07-11", "reference", "PNG/7", "reason", "As written"));
    }

    private ValidatableResponse assesses(String who) {
        return work(who, "assessment", Map.of("documents", List.of("LETTER_OF_" + who.toUpperCase()), "reason", "New"));
    }

    private ValidatableResponse decides(String who, String outcome) {
        return Office.decides(Office.claim(claim), person(who), outcome).then();
    }

    private ValidatableResponse work(String who, String step, Map<String, Object> body) {
        return person(who)
                .header("If-Match", "\"" + Office.claim(claim).getLong("version") + "\"")
                .body(body)
                .post("/api/v1/claims/{id}/" + step, claim)
                .then();
    }

    private static RequestSpecification person(String who) {
        return Office.as(who, List.of("officer", "approver"), "16.06").header("Idempotency-Key", UUID.randomUUID());
    }
}
