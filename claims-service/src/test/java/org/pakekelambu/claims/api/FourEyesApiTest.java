package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
import org.pakekelambu.localstack.LocalStackTestResource;

/** Filer, assessor and approvers are different people, present, and no stand-in for each other. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class FourEyesApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void above_the_amount_two_different_approvers_are_needed() {
        JsonPath claim = dearClaim();
        assertEquals("PROPOSED", claim.getString("status"));
        JsonPath first = Office.decides(claim, Office.budi(), "APPROVE")
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("firstApproval.by", equalTo("budi")))
                .extract()
                .as(Answer.class);
        assertEquals(List.of(), Office.payouts(claim.getString("id")));
        Office.decides(first, Office.budi(), "APPROVE")
                .then()
                .statusCode(403)
                .body(at("type", containsString("two-approvers")));
        Office.decides(first, approver("sari"), "APPROVE")
                .then()
                .statusCode(200)
                .body(at("status", equalTo("APPROVED")))
                .body(at("decisions.by", equalTo(List.of("budi", "sari"))));
    }

    @Test
    void change_between_two_approvals_takes_the_first_one_back() {
        JsonPath claim = dearClaim();
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        JsonPath changed = Office.rina()
                .header("If-Match", "\"2\"")
                .body(Map.of("documents", List.of("BANK_BOOK"), "reason", "A paper came"))
                .post("/api/v1/claims/{id}/assessment", claim.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
        Office.decides(changed, approver("sari"), "APPROVE")
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("firstApproval.by", equalTo("sari")));
    }

    @Test
    void absent_officer_decides_nothing_and_the_delegate_decides_for_him() {
        String away = "away-" + UUID.randomUUID();
        String delegate = "delegate-" + UUID.randomUUID();
        absent(approver(away), away, delegate).statusCode(201);
        absent(approver(delegate), away, delegate).statusCode(403);
        JsonPath claim = straightClaim(Office.rina());
        Office.decides(claim, approver(away), "APPROVE")
                .then()
                .statusCode(403)
                .body(at("type", containsString("officer-absent")));
        decideFor(claim, approver("sari"), away).statusCode(403).body(at("type", containsString("not-standing-in")));
        decideFor(claim, approver(delegate), away)
                .statusCode(200)
                .body(at("decisions[0].by", equalTo(delegate)))
                .body(at("decisions[0].onBehalfOf", equalTo(away)));
        Office.as("audit", "auditor")
                .get("/api/v1/decisions?officer={o}", away)
                .then()
                .statusCode(200)
                .body(at("items.by", hasItem(delegate)));
        office.todayIs(TODAY.plusDays(8));
        Office.decides(straightClaim(Office.rina()), approver(away), "APPROVE")
                .then()
                .statusCode(200);
    }

    @Test
    void delegate_is_no_second_pair_of_eyes_for_who_filed() {
        String away = "away-" + UUID.randomUUID();
        String delegate = "delegate-" + UUID.randomUUID();
        JsonPath claim = straightClaim(Office.as(away, "officer").header("Idempotency-Key", UUID.randomUUID()));
        absent(approver(away), away, delegate).statusCode(201);
        decideFor(claim, approver(delegate), away).statusCode(403).body(at("type", containsString("four-eyes")));
    }

    @Test
    void filer_does_not_answer_his_own_questions() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        Map<String, Object> body = Office.filing(farmer);
        body.put(
                "heirs",
                List.of(
                        Map.of("familyId", SampleCase.WIDOW),
                        Map.of(
                                "name",
                                "Anak Angkat",
                                "relation",
                                "CHILD",
                                "nik",
                                "1606024107150002",
                                "birthDate",
                                "2015-07-01")));
        JsonPath claim = Office.rina().body(body).post("/api/v1/claims").as(Answer.class);
        answers(claim, "rina").statusCode(403).body(at("type", containsString("answered-by-filer")));
        answers(claim, "dewi").statusCode(200).body(at("status", equalTo("PROPOSED")));
        Office.as("audit", "auditor")
                .get("/api/v1/decisions?claimId={c}&overrides=true", claim.getString("id"))
                .then()
                .statusCode(200)
                .body(at("items.rule", equalTo(List.of("HeirsRecognised"))))
                .body(at("items[0].reason", equalTo("Heir letter names both")));
    }

    @Test
    void answer_about_an_heir_does_not_stand_for_another_account_however_it_is_spelled() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        Map<String, Object> body = Office.filing(farmer);
        body.put("heirs", stranger("BAT"));
        JsonPath claim = Office.rina().body(body).post("/api/v1/claims").as(Answer.class);
        JsonPath answered = answers(claim, "dewi")
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .extract()
                .as(Answer.class);
        assertEquals("BAT".hashCode(), "BB5".hashCode());
        Office.rina()
                .header("If-Match", "\"" + answered.getLong("version") + "\"")
                .body(Map.of("heirs", stranger("BB5"), "reason", "Another account"))
                .post("/api/v1/claims/{id}/assessment", claim.getString("id"))
                .then()
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")))
                .body(at("findings.find { it.rule == 'HeirsRecognised' }.outcome", equalTo("UNCLEAR")));
    }

    private static List<Map<String, Object>> stranger(String bank) {
        return List.of(
                Map.of("familyId", SampleCase.WIDOW),
                Map.of(
                        "name",
                        "Anak Angkat",
                        "relation",
                        "CHILD",
                        "birthDate",
                        "1999-01-01",
                        "account",
                        Map.of("bank", bank, "number", "1234567890", "holder", "Anak Angkat")));
    }

    @Test
    void appeal_is_assessed_and_decided_by_others() {
        JsonPath claim = straightClaim(Office.rina());
        Office.decides(claim, Office.budi(), "REJECT").then().statusCode(200);
        JsonPath appealed = Office.rina()
                .header("If-Match", "\"2\"")
                .body(Map.of("reason", "The family disagrees"))
                .post("/api/v1/claims/{id}/appeal", claim.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
        assesses(appealed, "rina").statusCode(403).body(at("type", containsString("another-officer")));
        JsonPath ready = assesses(appealed, "dewi").statusCode(200).extract().as(Answer.class);
        Office.decides(ready, Office.budi(), "APPROVE")
                .then()
                .statusCode(403)
                .body(at("type", containsString("another-judge")));
        Office.decides(ready, approver("sari"), "APPROVE").then().statusCode(200);
    }

    private JsonPath straightClaim(RequestSpecification who) {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        return who.body(Office.filing(farmer))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
    }

    /** A fatal accident with the dearest way to the hospital and care at home: more than a hundred million. */
    private JsonPath dearClaim() {
        SampleCase farmer = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        office.hears(farmer);
        Map<String, Object> body = new HashMap<>(Office.filing(farmer));
        body.put(
                "costs",
                Map.of(
                        "transport",
                        Map.of("land", 5_000_000, "sea", 2_000_000, "air", 10_000_000),
                        "homeCare",
                        20_000_000));
        return Office.rina()
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
    }

    @Test
    void a_mistyped_absence_is_ended_by_who_entered_it_and_entered_anew() {
        String away = "away-" + UUID.randomUUID();
        String id = person(away)
                .body(Map.of(
                        "from", TODAY.toString(), "until", TODAY.plusYears(1).toString()))
                .post("/api/v1/officers/{s}/absences", away)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .as(Answer.class)
                .get("id");
        JsonPath claim = aClaim();
        Office.decides(claim, person(away), "APPROVE").then().statusCode(403);
        ends(away, away, id, null).statusCode(428);
        ends(away, away, id, "\"2\"").statusCode(412);
        ends("stranger", away, id, "\"1\"").statusCode(403);
        ends(away, away, id, "\"1\"")
                .statusCode(200)
                .body(at("endedOn", equalTo(TODAY.toString())))
                .body(at("version", equalTo(2)));
        ends(away, away, id, "\"2\"").statusCode(409);
        person(away)
                .get("/api/v1/officers/absences?on={d}", TODAY.toString())
                .then()
                .body(at("items.findAll { it.subject == '" + away + "' }", equalTo(List.of())));
        Office.decides(claim, person(away), "APPROVE").then().statusCode(200);
        person(away)
                .body(Map.of(
                        "from", TODAY.toString(), "until", TODAY.plusDays(1).toString()))
                .post("/api/v1/officers/{s}/absences", away)
                .then()
                .statusCode(201);
    }

    @Test
    void what_an_operator_entered_only_an_operator_ends() {
        String away = "away-" + UUID.randomUUID();
        String id = Office.as("op", "operator")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "from", TODAY.toString(), "until", TODAY.plusDays(3).toString()))
                .post("/api/v1/officers/{s}/absences", away)
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        ends(away, away, id, "\"1\"").statusCode(403);
        Office.as("op-2", "operator")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .post("/api/v1/officers/{s}/absences/{id}/end", away, id)
                .then()
                .statusCode(200);
    }

    private JsonPath aClaim() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        return Office.files(farmer);
    }

    private static io.restassured.response.ValidatableResponse ends(String who, String away, String id, String etag) {
        RequestSpecification request = person(who);
        return (etag == null ? request : request.header("If-Match", etag))
                .post("/api/v1/officers/{s}/absences/{id}/end", away, id)
                .then();
    }

    private static RequestSpecification person(String who) {
        return Office.as(who, List.of("officer", "approver"), "16.06").header("Idempotency-Key", UUID.randomUUID());
    }

    private static RequestSpecification approver(String who) {
        return Office.as(who, "approver").header("Idempotency-Key", UUID.randomUUID());
    }

    private static io.restassured.response.ValidatableResponse absent(
            RequestSpecification who, String away, String delegate) {
        return who.body(Map.of(
                        "from", TODAY.toString(), "until", TODAY.plusDays(7).toString(), "delegate", delegate))
                .post("/api/v1/officers/{s}/absences", away)
                .then();
    }

    private static io.restassured.response.ValidatableResponse decideFor(
            JsonPath claim, RequestSpecification who, String absent) {
        return who.header("If-Match", "\"" + claim.getLong("version") + "\"")
                .body(Map.of("outcome", "APPROVE", "reason", "Standing in", "onBehalfOf", absent))
                .post("/api/v1/claims/{id}/decision", claim.getString("id"))
                .then();
    }

    private static io.restassured.response.ValidatableResponse answers(JsonPath claim, String who) {
        return Office.as(who, "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + claim.getLong("version") + "\"")
                .body(Map.of(
                        "answers",
                        List.of(Map.of(
                                "rule", "HeirsRecognised", "outcome", "MET", "reason", "Heir letter names both"))))
                .post("/api/v1/claims/{id}/assessment", claim.getString("id"))
                .then();
    }

    private static io.restassured.response.ValidatableResponse assesses(JsonPath claim, String who) {
        return Office.as(who, "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + claim.getLong("version") + "\"")
                .body(Map.of("documents", List.of("VILLAGE_LETTER"), "reason", "New evidence"))
                .post("/api/v1/claims/{id}/assessment", claim.getString("id"))
                .then();
    }
}
