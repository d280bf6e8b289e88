package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.TestStack;

/** Legal days beside the payment's: the notice of missing papers, a suspected case, the facility. Each test has its own region. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class AlarmApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private String region;

    @Test
    void a_notice_that_papers_are_missing_is_a_deed_and_stays_overdue_until_it_is_done() {
        region = "33.01";
        SampleCase driver = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        driver.documents = Set.of("MEMBER_CARD");
        String id = files(driver, Map.of());
        alarms("MISSING_NOTICE", 10)
                .body(at("items.claimId", equalTo(List.of(id))))
                .body(at("items.on", equalTo(List.of("2026-07-21"))))
                .body(at("items.daysLeft", equalTo(List.of(10))));
        office.todayIs(LocalDate.of(2026, 8, 3));
        alarms("MISSING_NOTICE", 0).body(at("items.daysLeft", equalTo(List.of(-13))));
        MatcherAssert.assertThat(dueList(), containsString("Pemberitahuan dokumen kurang"));
        MatcherAssert.assertThat(dueList(), containsString("terlambat 13 hari"));
        told(id, Map.of("channel", "PHONE", "toldOn", "2026-08-04")).statusCode(422);
        told(id, Map.of("channel", "PHONE", "toldOn", "2026-07-10")).statusCode(422);
        told(id, Map.of("channel", "VISIT"))
                .statusCode(200)
                .body(at("missingNotices[0].by", equalTo("rina")))
                .body(at("missingNotices[0].on", equalTo("2026-08-03")))
                .body(at("missingNotices[0].channel", equalTo("VISIT")))
                .body(at(
                        "missingNotices[0].papers",
                        equalTo(List.of("DEATH_CERTIFICATE", "DOCTOR_LETTER", "HEIR_LETTER"))));
        alarms("MISSING_NOTICE", 0).body(at("items", empty()));
        MatcherAssert.assertThat(dueList(), not(containsString("Pemberitahuan dokumen kurang")));
        as("rina", "officer")
                .get("/api/v1/claims/{id}/history", id)
                .then()
                .body(at("items.step", hasItem("NOTICE_GIVEN")));
        // Another paper is found missing: of that one nobody was told.
        work(id, "assessment", Map.of("cause", "COMMUTE")).statusCode(200);
        alarms("MISSING_NOTICE", 0).body(at("items.claimId", equalTo(List.of(id))));
        work(
                        id,
                        "assessment",
                        Map.of(
                                "documents",
                                List.of("DEATH_CERTIFICATE", "DOCTOR_LETTER", "HEIR_LETTER", "POLICE_REPORT")))
                .statusCode(200);
        told(id, Map.of("channel", "VISIT")).statusCode(409).body(at("type", containsString("nothing-missing")));
    }

    @Test
    void a_death_of_work_filed_as_a_death_is_told_too_and_a_natural_death_knows_no_such_day() {
        region = "33.02";
        SampleCase ofWork = new SampleCase();
        ofWork.cause = Cause.WORK_ACCIDENT;
        ofWork.documents = Set.of("MEMBER_CARD");
        String id = files(ofWork, Map.of());
        SampleCase natural = new SampleCase();
        natural.documents = Set.of("MEMBER_CARD");
        files(natural, Map.of());
        alarms("MISSING_NOTICE", 30).body(at("items.claimId", equalTo(List.of(id))));
    }

    @Test
    void a_suspected_accident_is_decided_thirty_days_after_the_first_report() {
        region = "33.03";
        office.todayIs(TODAY);
        SampleCase driver = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        driver.region = region;
        driver.cause = Cause.OTHER;
        office.hears(driver);
        String id = as("desa-1", "notifier")
                .body(Office.filing(driver))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        office.todayIs(LocalDate.of(2026, 7, 20));
        as("rina", "officer")
                .header("If-Match", "\"1\"")
                .body(Office.filing(driver))
                .post("/api/v1/claims/{id}/filing", id)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")));
        alarms("SUSPECTED_DECISION", 20).body(at("items", empty()));
        alarms("SUSPECTED_DECISION", 21)
                .body(at("items.claimId", equalTo(List.of(id))))
                .body(at("items.on", equalTo(List.of("2026-08-10"))))
                .body(at("items.daysLeft", equalTo(List.of(21))));
        office.todayIs(LocalDate.of(2026, 8, 11));
        alarms("SUSPECTED_DECISION", 0).body(at("items.daysLeft", equalTo(List.of(-1))));
        work(id, "assessment", AccidentCase.answer("CauseFitsKind")).statusCode(200);
        alarms("SUSPECTED_DECISION", 0).body(at("items", empty()));
    }

    @Test
    void a_facility_is_paid_seven_working_days_after_its_cost_was_reported() {
        region = "33.04";
        SampleCase driver = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        String id = files(driver, Map.of("costs", Map.of("medical", 6_000_000)));
        alarms("FACILITY_DUE", 9).body(at("items", empty()));
        alarms("FACILITY_DUE", 10)
                .body(at("items.claimId", equalTo(List.of(id))))
                .body(at("items.on", equalTo(List.of("2026-07-21"))));
        Office.decides(claim(id), as("budi", "approver"), "APPROVE").then().statusCode(200);
        for (Map<String, Object> payout : Office.payouts(id)) {
            if (payout.get("code").equals("JKK.MEDICAL")) {
                Office.receipt(payout.get("id"), "PAID", "R-" + UUID.randomUUID(), TODAY)
                        .then()
                        .statusCode(200);
            }
        }
        alarms("FACILITY_DUE", 10).body(at("items", empty()));
    }

    @Test
    void a_facility_whose_bill_is_not_owed_waits_for_nothing() {
        region = "33.06";
        SampleCase lapsed = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8)).unpaid(5);
        String id = files(lapsed, Map.of("costs", Map.of("medical", 6_000_000)));
        as("rina", "officer").get("/api/v1/claims/{id}", id).then().body(at("recommendation", equalTo("REJECT")));
        alarms("FACILITY_DUE", 30).body(at("items", empty()));
    }

    @Test
    void a_draft_that_says_how_it_ended_is_told_as_a_filed_claim_is() {
        region = "33.07";
        SampleCase driver = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        driver.region = region;
        office.todayIs(TODAY);
        office.hears(driver);
        String id = as("rs-1", "notifier")
                .body(Office.filing(driver))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .body(at("status", equalTo("DRAFT")))
                .extract()
                .as(Answer.class)
                .get("id");
        alarms("MISSING_NOTICE", 9).body(at("items", empty()));
        alarms("MISSING_NOTICE", 10)
                .body(at("items.claimId", equalTo(List.of(id))))
                .body(at("items.on", equalTo(List.of("2026-07-21"))));
        as("rina", "officer")
                .header("If-Match", "\"1\"")
                .body(Office.filing(driver))
                .post("/api/v1/claims/{id}/filing", id)
                .then()
                .statusCode(200);
        alarms("MISSING_NOTICE", 10).body(at("items", empty()));
    }

    @Test
    void an_accident_is_due_seven_working_days_after_its_papers_were_there() {
        region = "33.05";
        String id = files(SampleCase.fatalAccident(LocalDate.of(2026, 7, 8)), Map.of());
        as("rina", "officer")
                .get("/api/v1/claims/{id}", id)
                .then()
                .body(at("status", equalTo("PROPOSED")))
                .body(at("clock.completeOn", equalTo("2026-07-11")))
                .body(at("clock.dueOn", equalTo("2026-07-21")));
        as("tina", "treasurer")
                .get("/api/v1/due?on=2026-07-22")
                .then()
                .body(at("items.dueOn", equalTo(List.of("2026-07-21"))))
                .body(at("items.daysLate", equalTo(List.of(1))))
                .body(at("items.compensation", equalTo(List.of(700_000))));
    }

    private String files(SampleCase one, Map<String, Object> more) {
        office.todayIs(TODAY);
        one.region = region;
        office.hears(one);
        Map<String, Object> body = new LinkedHashMap<>(Office.filing(one));
        body.putAll(more);
        return as("rina", "officer")
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
    }

    private ValidatableResponse told(String id, Map<String, Object> body) {
        return work("rina", id, "missing-notice", body);
    }

    private ValidatableResponse work(String id, String step, Map<String, Object> body) {
        return work("dewi", id, step, body);
    }

    private ValidatableResponse work(String who, String id, String step, Map<String, Object> body) {
        return as(who, "officer")
                .header("If-Match", "\"" + claim(id).getLong("version") + "\"")
                .body(body)
                .post("/api/v1/claims/{id}/" + step, id)
                .then();
    }

    private io.restassured.path.json.JsonPath claim(String id) {
        return as("rina", "officer").get("/api/v1/claims/{id}", id).as(Answer.class);
    }

    private String dueList() {
        return RestAssured.given()
                .cookie("work-session", TestStack.get().tokens().token("rina", List.of("officer"), List.of(region)))
                .cookie("work-language", "id")
                .get("/work/due")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private ValidatableResponse alarms(String kind, int within) {
        return as("tina", "treasurer")
                .get("/api/v1/alarms?kind={kind}&within={within}", kind, within)
                .then()
                .statusCode(200);
    }

    private RequestSpecification as(String who, String role) {
        return Office.as(who, List.of(role), region).header("Idempotency-Key", UUID.randomUUID());
    }
}
