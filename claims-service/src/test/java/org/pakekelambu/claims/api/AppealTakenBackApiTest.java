package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** An appeal stops no undisputed money, and the family can take it back. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class AppealTakenBackApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private String claim;

    @BeforeEach
    void aClaim() {
        office.todayIs(TODAY);
        SampleCase farmer = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        office.hears(farmer);
        claim = Office.files(farmer).getString("id");
    }

    @Test
    void money_that_came_back_is_ordered_again_while_the_inspector_is_asked() {
        decided("APPROVE");
        Object lump = first("ORDERED");
        Office.receipt(lump, "RETURNED", "R-" + UUID.randomUUID(), TODAY).then().statusCode(200);
        appeals("LABOUR_INSPECTOR").statusCode(200);
        reissues(lump).statusCode(201);
    }

    @Test
    void what_the_file_no_longer_gives_is_not_undisputed() {
        decided("APPROVE");
        Object lump = first("ORDERED");
        Office.receipt(lump, "RETURNED", "R-" + UUID.randomUUID(), TODAY).then().statusCode(200);
        appeals("OFFICE").statusCode(200);
        work("dewi", "assessment", Map.of("cause", "ILLNESS", "reason", "It was no accident"))
                .statusCode(200);
        reissues(lump).statusCode(409);
    }

    @Test
    void a_rejection_stands_again_when_the_family_takes_its_appeal_back() {
        decided("REJECT");
        appeals("LABOUR_INSPECTOR").statusCode(200);
        String request = uploads("tono");
        takesBack("tono", request).statusCode(403).body(at("type", containsString("request-by-another")));
        takesBack("budi", request).statusCode(403).body(at("type", containsString("another-judge")));
        takesBack("wati", UUID.randomUUID().toString()).statusCode(422);
        takesBack("wati", request)
                .statusCode(200)
                .body(at("status", equalTo("REJECTED")))
                .body(at("appeals[0].open", equalTo(false)))
                .body(at("appeals[0].takenBack.documentId", equalTo(request)));
        takesBack("wati", request).statusCode(409);
        Office.as("audit", "auditor")
                .get("/api/v1/decisions?claimId={id}&kind=APPEAL_TAKEN_BACK_LABOUR_INSPECTOR", claim)
                .then()
                .body(at("items.by", equalTo(List.of("wati"))));
        appeals("LABOUR_INSPECTOR").statusCode(200).body(at("appeals[1].open", equalTo(true)));
    }

    @Test
    void an_approval_stands_again_and_is_paid_when_its_money_arrived_meanwhile() {
        decided("APPROVE");
        appeals("OFFICE").statusCode(200).body(at("status", equalTo("IN_REVIEW")));
        Office.payouts(claim)
                .forEach(payout -> Office.receipt(payout.get("id"), "PAID", "R-" + UUID.randomUUID(), TODAY)
                        .then()
                        .statusCode(200));
        takesBack("wati", uploads("tono")).statusCode(200).body(at("status", equalTo("PAID")));
        Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/history", claim)
                .then()
                .body(at("items.step.contains('APPEAL_TAKEN_BACK')", equalTo(true)))
                .body(at("items.step.contains('DECISION_STANDS')", equalTo(true)));
    }

    @Test
    void an_approval_that_is_not_paid_stands_again_as_approved() {
        decided("APPROVE");
        long owed = Office.claim(claim).getLong("payableNow");
        appeals("OFFICE").statusCode(200);
        takesBack("wati", uploads("tono")).statusCode(200).body(at("status", equalTo("APPROVED")));
        assertEquals(owed, Office.claim(claim).getLong("payableNow"));
    }

    @Test
    void after_an_assessment_it_is_decided_as_usual_and_the_authority_is_not_waited_for() {
        decided("REJECT");
        appeals("LABOUR_INSPECTOR").statusCode(200);
        work("dewi", "assessment", Map.of("documents", List.of("WITNESS_LETTER"), "reason", "New"))
                .statusCode(200);
        Office.decides(Office.claim(claim), person("sari"), "REJECT").then().statusCode(409);
        takesBack("wati", uploads("tono")).statusCode(200).body(at("status", equalTo("PROPOSED")));
        Office.decides(Office.claim(claim), person("sari"), "REJECT").then().statusCode(200);
    }

    @Test
    void a_paper_for_the_appeal_is_taken_before_the_appeal() {
        decided("REJECT");
        String letter = uploads("rina");
        work("rina", "appeal", Map.of("documentId", letter, "reason", "The family disagrees"))
                .statusCode(200)
                .body(at("appeals[0].documentId", equalTo(letter)));
        decidesAgain();
    }

    private void decidesAgain() {
        work("dewi", "assessment", Map.of("documents", List.of("LETTER"), "reason", "New"))
                .statusCode(200);
        Office.decides(Office.claim(claim), person("sari"), "APPROVE").then().statusCode(200);
    }

    private void decided(String outcome) {
        Office.decides(Office.claim(claim), Office.budi(), outcome).then().statusCode(200);
    }

    private Object first(String status) {
        return Office.payouts(claim).stream()
                .filter(payout -> payout.get("status").equals(status))
                .findFirst()
                .orElseThrow()
                .get("id");
    }

    private ValidatableResponse reissues(Object payout) {
        return Office.reissues(Office.bpjs(), payout).then();
    }

    private ValidatableResponse appeals(String stage) {
        return work("rina", "appeal", Map.of("stage", stage, "reason", "The family disagrees"));
    }

    private ValidatableResponse takesBack(String who, String request) {
        return work(who, "appeal/withdrawal", Map.of("documentId", request, "reason", "The family is content"));
    }

    private String uploads(String who) {
        return person(who)
                .contentType("multipart/form-data")
                .multiPart("kind", "FAMILY_REQUEST")
                .multiPart("file", "a.pdf", "%PDF-1.7 as asked".getBytes(StandardCharsets.UTF_8), "application/pdf")
                .post("/api/v1/claims/{id}/documents", claim)
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
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
