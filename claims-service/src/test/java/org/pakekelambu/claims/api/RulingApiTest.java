package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
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
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.localstack.LocalStackTestResource;

/** The word of a court or the Minister is carried out, by two people, though the machine says otherwise; and typed right. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class RulingApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private String claim;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void a_courts_word_for_the_family_is_carried_out_though_the_machine_recommends_rejection() {
        beforeTheCourt(new SampleCase().unpaid(5));
        answers("wati", "MET").statusCode(422).body(at("type", containsString("nothing-to-answer")));
        determines("rina", "", "FOR_FAMILY", "PN/9").statusCode(200);
        assesses("wati").statusCode(200).body(at("recommendation", equalTo("REJECT")));
        decides("agus", "REJECT").statusCode(422).body(at("type", containsString("last-word")));
        decides("agus", "APPROVE").statusCode(422).body(at("type", containsString("nothing-to-approve")));
        answers("wati", "NOT_MET").statusCode(422);
        answers("rina", "MET").statusCode(403);
        answers("wati", "MET")
                .statusCode(200)
                .body(at("recommendation", equalTo("APPROVE")))
                .body(at("findings.find { it.rule == 'ContributionsPaid' }.outcome", equalTo("MET")))
                .body(at("findings.find { it.rule == 'ContributionsPaid' }.answer.by", equalTo("wati")))
                .body(at("payableNow", equalTo(42_000_000)));
        decides("wati", "APPROVE").statusCode(403).body(at("type", containsString("four-eyes")));
        decides("agus", "APPROVE").statusCode(200).body(at("status", equalTo("APPROVED")));
        Office.as("audit", "auditor")
                .get("/api/v1/decisions?claimId={id}&overrides=true&kind=RULING_FOLLOWED&rule=ContributionsPaid", claim)
                .then()
                .statusCode(200)
                .body(at("items.rule", hasItem("ContributionsPaid")))
                .body(at("items.by", hasItem("wati")))
                .body(at("items.reason", hasItem("As the court ruled")));
        long ordered = Office.payouts(claim).stream()
                .mapToLong(payout -> ((Number) payout.get("amount")).longValue())
                .sum();
        assertEquals(42_000_000, ordered);
    }

    @Test
    void a_mistyped_word_is_corrected_by_another_officer_and_what_was_answered_by_it_falls() {
        beforeTheCourt(new SampleCase().unpaid(5));
        determines("rina", "/correction", "FOR_FAMILY", "PN/9").statusCode(409);
        determines("rina", "", "FOR_FAMILY", "PN/9").statusCode(200);
        answers("wati", "MET").statusCode(200).body(at("recommendation", equalTo("APPROVE")));
        determines("rina", "/correction", "AGAINST_FAMILY", "PN/9")
                .statusCode(403)
                .body(at("type", containsString("corrected-by-recorder")));
        determines("tono", "/correction", "AGAINST_FAMILY", "PN/9")
                .statusCode(200)
                .body(at("recommendation", equalTo("REJECT")))
                .body(at("appeals[1].determination.outcome", equalTo("AGAINST_FAMILY")))
                .body(at("appeals[1].determination.by", equalTo("tono")))
                .body(at("appeals[1].determination.mistyped.outcome", equalTo(List.of("FOR_FAMILY"))))
                .body(at("appeals[1].determination.mistyped.by", equalTo(List.of("rina"))))
                .body(at("findings.find { it.rule == 'ContributionsPaid' }.answer", nullValue()));
        answers("wati", "MET").statusCode(422);
        decides("tono", "REJECT").statusCode(403);
        decides("agus", "REJECT").statusCode(200).body(at("status", equalTo("REJECTED")));
        determines("wati", "/correction", "FOR_FAMILY", "PN/9")
                .statusCode(409)
                .body(at("type", containsString("no-determination-to-correct")));
        Office.as("audit", "auditor")
                .get("/api/v1/decisions?claimId={id}&kind=DETERMINATION_CORRECTED_DISTRICT_COURT", claim)
                .then()
                .statusCode(200)
                .body(at("items.by", equalTo(List.of("tono"))));
    }

    @Test
    void who_recorded_a_ruling_does_not_answer_by_it_and_its_paper_is_on_file_before_anybody_does() {
        beforeTheCourt(new SampleCase().unpaid(5));
        String paper = paper();
        ruled("tono", "", null).statusCode(200);
        answers("tono", "MET").statusCode(403).body(at("type", containsString("answered-by-recorder")));
        answers("wati", "MET")
                .statusCode(422)
                .body(at("type", containsString("ruling-not-on-file")))
                .body(at("errors.field", equalTo(List.of("documentId"))));
        ruled("yuni", "/correction", paper).statusCode(200);
        answers("yuni", "MET").statusCode(403).body(at("type", containsString("answered-by-recorder")));
        answers("wati", "MET").statusCode(200).body(at("recommendation", equalTo("APPROVE")));
        ruled("tono", "/correction", null).statusCode(200).body(at("recommendation", equalTo("REJECT")));
        answers("wati", "MET").statusCode(422);
        ruled("yuni", "/correction", paper).statusCode(200).body(at("recommendation", equalTo("REJECT")));
        answers("wati", "MET").statusCode(200).body(at("recommendation", equalTo("APPROVE")));
    }

    @Test
    void a_later_word_against_the_family_ends_what_was_answered_by_an_earlier_one() {
        SampleCase farmer = new SampleCase().unpaid(5);
        office.hears(farmer);
        JsonPath filed = Office.files(farmer);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "REJECT").then().statusCode(200);
        appeals("MEDIATION").statusCode(200);
        determines("tono", "", "FOR_FAMILY", "MED/1").statusCode(200);
        answers("wati", "MET").statusCode(200).body(at("recommendation", equalTo("APPROVE")));
        decides("sari", "APPROVE").statusCode(200).body(at("status", equalTo("APPROVED")));
        appeals("DISTRICT_COURT").statusCode(200).body(at("recommendation", equalTo("APPROVE")));
        determines("tono", "", "AGAINST_FAMILY", "PN/9")
                .statusCode(200)
                .body(at("recommendation", equalTo("REJECT")))
                .body(at("payableNow", equalTo(0)))
                .body(at("findings.find { it.rule == 'ContributionsPaid' }.answer", nullValue()));
    }

    @Test
    void a_word_against_the_family_does_not_forbid_held_money_that_was_freed_meanwhile() {
        SampleCase farmer = new SampleCase().unpaid(2);
        office.hears(farmer);
        JsonPath filed = Office.files(farmer);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
        appeals("MEDIATION").statusCode(200);
        assesses("dewi").statusCode(200);
        determines("rina", "", "AGAINST_FAMILY", "MED/1").statusCode(200);
        decides("sari", "APPROVE").statusCode(200);
        appeals("DISTRICT_COURT").statusCode(200);
        assesses("tono").statusCode(200).body(at("payableNow", equalTo(10_000_000)));
        determines("rina", "", "AGAINST_FAMILY", "PN/9").statusCode(200);
        work("tono", "assessment", Map.of("cause", "COMMUTE", "accidentOn", "2026-07-10", "reason", "Police report"))
                .statusCode(200);
        settles(farmer);
        decides("yuni", "APPROVE")
                .statusCode(422)
                .body(at("type", containsString("last-word-gives-less")))
                .body(at("detail", containsString("42")));
        work("tono", "assessment", Map.of("cause", "ILLNESS", "reason", "As the court found"))
                .statusCode(200);
    }

    @Test
    void freed_money_is_paid_under_a_word_against_the_family() {
        SampleCase farmer = new SampleCase().unpaid(2);
        office.hears(farmer);
        JsonPath filed = Office.files(farmer);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
        appeals("MEDIATION").statusCode(200);
        assesses("dewi").statusCode(200);
        determines("rina", "", "AGAINST_FAMILY", "MED/1").statusCode(200);
        decides("sari", "APPROVE").statusCode(200);
        appeals("DISTRICT_COURT").statusCode(200);
        settles(farmer);
        assesses("tono").statusCode(200).body(at("payableNow", equalTo(42_000_000)));
        determines("rina", "", "AGAINST_FAMILY", "PN/9").statusCode(200);
        decides("yuni", "APPROVE").statusCode(200).body(at("status", equalTo("APPROVED")));
    }

    @Test
    void an_appeal_tells_new_papers_from_what_was_recorded_since_the_decision() {
        SampleCase farmer = new SampleCase().unpaid(2);
        office.hears(farmer);
        JsonPath filed = Office.files(farmer);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
        appeals("OFFICE").statusCode(200).body(at("appeals[0].changedSince", equalTo(List.of())));
        assesses("dewi")
                .statusCode(200)
                .body(at("appeals[0].changedSince.kind", equalTo(List.of("EVIDENCE"))))
                .body(at("appeals[0].changedSince.what", equalTo(List.of("LETTER_OF_DEWI"))))
                .body(at("findings.rule", not(hasItem("SinceTheDecision"))));
        settles(farmer);
        work("dewi", "assessment", Map.of("documents", List.of("RECEIPT_OF_MONTHS"), "reason", "Paid since"))
                .statusCode(200)
                .body(at("appeals[0].changedSince.what", hasItems("RECEIPT_OF_MONTHS", "workerVersion")))
                .body(at("appeals[0].changedSince.find { it.what == 'workerVersion' }.kind", equalTo("RECORDS")))
                .body(at("appeals[0].changedSince.find { it.what == 'workerVersion' }.after", equalTo("4")))
                .body(at("findings.find { it.rule == 'SinceTheDecision' }.consequence", equalTo("NOTED")))
                .body(at("findings.find { it.rule == 'SinceTheDecision' }.citation.article", equalTo("Ps 45, 57-58")));
        decides("sari", "APPROVE").statusCode(200).body(at("appeals[0].changedSince.kind", hasItem("FINDING")));
    }

    /** The missing months are paid after the death. */
    private void settles(SampleCase farmer) {
        farmer.version++;
        for (YearMonth month = farmer.paidUntil.plusMonths(1);
                month.isBefore(YearMonth.from(farmer.occurredOn));
                month = month.plusMonths(1)) {
            farmer.morePaid.add(new PaidMonth(
                    month, TODAY, TODAY.atStartOfDay(java.time.ZoneOffset.UTC).toInstant()));
        }
        office.hears(farmer);
    }

    private void beforeTheCourt(SampleCase one) {
        office.hears(one);
        JsonPath filed = Office.files(one);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "REJECT").then().statusCode(200);
        appeals("MEDIATION").statusCode(200);
        assesses("dewi").statusCode(200);
        determines("rina", "", "AGAINST_FAMILY", "MED/1").statusCode(200);
        decides("sari", "REJECT").statusCode(200);
        appeals("DISTRICT_COURT").statusCode(200);
    }

    private ValidatableResponse appeals(String stage) {
        return work("rina", "appeal", Map.of("stage", stage, "reason", "The family disagrees"));
    }

    /** A word for the family comes with its letter. */
    private ValidatableResponse determines(String who, String step, String outcome, String reference) {
        if (outcome.equals("FOR_FAMILY") && step.isEmpty()) {
            return word(who, step, reference, paper());
        }
        return work(
                who,
                "appeal/determination" + step,
                Map.of("outcome", outcome, "decidedOn", "2026-07-11", "reference", reference, "reason", "As written"));
    }

    private ValidatableResponse ruled(String who, String step, String paper) {
        return word(who, step, "PN/9", paper);
    }

    private ValidatableResponse word(String who, String step, String reference, String paper) {
        Map<String, Object> word = new HashMap<>(Map.of(
                "outcome", "FOR_FAMILY", "decidedOn", "2026-07-11", "reference", reference, "reason", "As written"));
        word.put("documentId", paper);
        return work(who, "appeal/determination" + step, word);
    }

    private String paper() {
        return Office.as("rina", List.of("officer"), "16.06")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("multipart/form-data")
                .multiPart("kind", "RULING")
                .multiPart("file", "r.pdf", "%PDF-1.7 a judgment".getBytes(), "application/pdf")
                .post("/api/v1/claims/{id}/documents", claim)
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
    }

    private ValidatableResponse answers(String who, String outcome) {
        return work(
                who,
                "assessment",
                Map.of("answers", List.of(answer("CoveredOnTheDay", outcome), answer("ContributionsPaid", outcome))));
    }

    private static Map<String, Object> answer(String rule, String outcome) {
        return Map.of("rule", rule, "outcome", outcome, "reason", "As the court ruled");
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
