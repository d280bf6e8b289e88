package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.TestStack;

/** What one person reported another reads and files without typing it again; what was said of the member's work. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class ReportedApiTest {
    private static final LocalDate ACCIDENT = LocalDate.of(2026, 7, 8);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private SampleCase driver;

    @BeforeEach
    void aDriver() {
        office.todayIs(TODAY);
        driver = SampleCase.fatalAccident(ACCIDENT);
        driver.child(1, 9, "SD");
        office.hears(driver);
    }

    @Test
    void another_officer_reads_a_draft_masked_and_files_it_as_it_was_reported() {
        Map<String, Object> said = body();
        said.put("documents", List.of("MEMBER_CARD", "DEATH_CERTIFICATE", "DOCTOR_LETTER"));
        said.put("burialPayer", Map.of("name", "Kepala Dusun Tiga", "relation", "NEIGHBOUR"));
        String id = begins("ani", said);
        as("bram", "officer")
                .get("/api/v1/claims/{id}", id)
                .then()
                .statusCode(200)
                .body(at("reported.by", equalTo("ani")))
                .body(at("reported.reporter", equalTo("FAMILY")))
                .body(at("reported.claimant.name", equalTo("S*** A***")))
                .body(at("reported.claimant.nik", equalTo("************0002")))
                .body(at("reported.claimant.accountNumber", equalTo("******7890")))
                .body(at("reported.heirs.person.familyId", hasItem(SampleCase.WIDOW.toString())))
                .body(at("reported.heirs.child.level", hasItem("SD")))
                .body(at("reported.outcome.kind", equalTo("DEATH")))
                .body(at("reported.costs.transportLand", equalTo(400_000)))
                .body(at("reported.burialPayer.name", equalTo("K*** D*** T***")));
        String page = io.restassured.RestAssured.given()
                .cookie("work-session", TestStack.get().tokens().token("bram", List.of("officer"), List.of("16.06")))
                .get("/work/claims/{id}", id)
                .asString();
        MatcherAssert.assertThat(page, containsString("S*** A***"));
        MatcherAssert.assertThat(page, containsString("BSB ******7890"));
        MatcherAssert.assertThat(page, containsString("Rp400.000"));
        MatcherAssert.assertThat(page, not(containsString("1234567890")));
        as("bram", "officer")
                .header("If-Match", "\"1\"")
                .body(Map.of("documents", List.of("HEIR_LETTER", "TRANSPORT_RECEIPT")))
                .post("/api/v1/claims/{id}/filing/as-reported", id)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("filedBy", equalTo("bram")))
                .body(at("reported.by", equalTo("ani")))
                .body(at("reported.heirs.child.level", hasItem("SD")))
                .body(at("lines.find { it.code == 'JKK.TRANSPORT.LAND' }.amount", equalTo(400_000)))
                .body(at("lines.find { it.code == 'JKK.DEATH' }.amount", equalTo(48_000_000)));
        Office.decides(Office.claim(id), as("budi", "approver"), "APPROVE")
                .then()
                .statusCode(200);
        MatcherAssert.assertThat(
                Office.payouts(id).stream()
                        .filter(payout -> payout.get("code").equals("JKK.DEATH"))
                        .map(payout -> (Object) ((Map<?, ?>) payout.get("payee")).get("accountNumber"))
                        .toList(),
                hasItem((Object) "1234567890"));
    }

    @Test
    void another_officer_adds_to_a_draft_and_what_was_said_stays() {
        Map<String, Object> said = body();
        said.remove("costs");
        String id = begins("ani", said);
        as("bram", "officer")
                .body(Map.of())
                .patch("/api/v1/claims/{id}/draft", id)
                .then()
                .statusCode(428);
        as("bram", "officer")
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "costs", Map.of("transport", Map.of("sea", 200_000)), "documents", List.of("POLICE_REPORT")))
                .patch("/api/v1/claims/{id}/draft", id)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("DRAFT")))
                .body(at("reported.by", equalTo("ani")))
                .body(at("reported.costs.transportSea", equalTo(200_000)))
                .body(at("reported.claimant.name", equalTo("S*** A***")))
                .body(at("reported.heirs.child.level", hasItem("SD")))
                .body(at("documents", hasItem("DOCTOR_LETTER")))
                .body(at("documents", hasItem("POLICE_REPORT")));
        asReported(id, 2, Map.of()).statusCode(200).body(at("status", equalTo("PROPOSED")));
        as("bram", "officer")
                .header("If-Match", "\"3\"")
                .body(Map.of())
                .patch("/api/v1/claims/{id}/draft", id)
                .then()
                .statusCode(409);
    }

    @Test
    void who_had_a_hand_in_a_report_answers_nothing_of_it_though_another_filed_it() {
        Map<String, Object> said = body();
        said.put("working", false);
        String id = begins("ani", said);
        as("dewi", "officer")
                .header("If-Match", "\"1\"")
                .body(Map.of("documents", List.of("POLICE_REPORT")))
                .patch("/api/v1/claims/{id}/draft", id)
                .then()
                .statusCode(200);
        asReported(id, 2, Map.of()).statusCode(200).body(at("status", equalTo("IN_REVIEW")));
        for (String hand : List.of("ani", "dewi")) {
            working(hand, id).statusCode(403).body(at("type", containsString("answered-by-reporter")));
        }
        working("bram", id).statusCode(403).body(at("type", containsString("answered-by-filer")));
        working("tono", id).statusCode(200).body(at("status", equalTo("PROPOSED")));
    }

    private static ValidatableResponse working(String who, String id) {
        return as(who, "officer")
                .header("If-Match", "\"3\"")
                .body(AccidentCase.answer("WasWorking"))
                .post("/api/v1/claims/{id}/assessment", id)
                .then();
    }

    @Test
    void a_report_is_filed_as_it_is_and_only_by_an_officer_and_only_once() {
        String id = begins("ani", body());
        as("rs-sekayu", "notifier")
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/api/v1/claims/{id}/filing/as-reported", id)
                .then()
                .statusCode(403);
        asReported(id, 1, AccidentCase.answer("HeirsRecognised"))
                .statusCode(400)
                .body(at("errors.field", everyItem(equalTo("answers"))));
        asReported(id, 9, Map.of()).statusCode(412);
        asReported(id, 1, Map.of()).statusCode(200).body(at("status", equalTo("PROPOSED")));
        asReported(id, 2, Map.of()).statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"MET, PROPOSED, APPROVE", "NOT_MET, IN_REVIEW, REVIEW"})
    void a_member_reported_as_not_working_is_a_question_for_an_officer_and_refuses_nothing_by_itself(
            String found, String status, String recommendation) {
        Map<String, Object> said = body();
        said.put("working", false);
        JsonPath filed = as("rina", "officer")
                .body(said)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .body(at("status", equalTo("IN_REVIEW")))
                .body(at("recommendation", equalTo("REVIEW")))
                .body(at("payableNow", not(equalTo(0))))
                .body(at("findings.find { it.consequence == 'REFERS' }.rule", equalTo("WasWorking")))
                .body(at("findings.find { it.rule == 'WasWorking' }.outcome", equalTo("UNCLEAR")))
                .extract()
                .as(Answer.class);
        as("dewi", "officer")
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "answers",
                        List.of(Map.of("rule", "WasWorking", "outcome", found, "reason", "Head of the village asked"))))
                .post("/api/v1/claims/{id}/assessment", filed.getString("id"))
                .then()
                .statusCode(200)
                .body(at("status", equalTo(status)))
                .body(at("recommendation", equalTo(recommendation)));
    }

    @Test
    void a_member_of_whose_work_nobody_spoke_or_who_worked_is_no_question() {
        as("rina", "officer")
                .body(body())
                .post("/api/v1/claims/preview")
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("reported.working", nullValue()))
                .body(at("findings.find { it.rule == 'WasWorking' }.consequence", equalTo("NOTED")));
        Map<String, Object> said = body();
        said.put("working", true);
        as("rina", "officer")
                .body(said)
                .post("/api/v1/claims/preview")
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("findings.find { it.rule == 'WasWorking' }.consequence", equalTo("NOTHING")));
    }

    private Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>(Office.filing(driver));
        body.put(
                "claimant",
                Map.of(
                        "familyId",
                        SampleCase.WIDOW.toString(),
                        "name",
                        "Siti Aminah",
                        "nik",
                        "1606024107850002",
                        "account",
                        Office.account()));
        body.put("costs", Map.of("transport", Map.of("land", 400_000)));
        body.put(
                "documents",
                List.of("MEMBER_CARD", "DEATH_CERTIFICATE", "HEIR_LETTER", "DOCTOR_LETTER", "TRANSPORT_RECEIPT"));
        body.put("reporter", "FAMILY");
        return body;
    }

    private static String begins(String who, Map<String, Object> said) {
        return as(who, "officer")
                .body(said)
                .post("/api/v1/claims/drafts")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
    }

    private static ValidatableResponse asReported(String id, int version, Map<String, Object> body) {
        return as("bram", "officer")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/claims/{id}/filing/as-reported", id)
                .then();
    }

    private static RequestSpecification as(String who, String role) {
        return Office.as(who, role).header("Idempotency-Key", UUID.randomUUID());
    }
}
