package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.manners.time.BusinessClock;

/** Stage I and stage II of an accident as moments: who reported when, how it ended and when we knew (PP 44/2015 Ps 26, 44). */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class StagesApiTest {
    private static final LocalDate ACCIDENT = LocalDate.of(2026, 3, 2);

    @Inject
    Office office;

    @ParameterizedTest
    @CsvSource({"2026-03-04, MET, NOTHING, HOSPITAL", "2026-03-05, NOT_MET, NOTED, GROUP"})
    void the_first_report_counts_a_hospitals_or_a_groups_and_stays_when_an_officer_files_days_later(
            LocalDate reported, String outcome, String consequence, String reporter) {
        SampleCase driver = SampleCase.fatalAccident(ACCIDENT);
        office.hears(driver);
        office.todayIs(reported);
        Map<String, Object> report = new LinkedHashMap<>(Office.filing(driver));
        report.put("reporter", reporter);
        String id = as("rs-sekayu", "notifier")
                .body(report)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .body(at("status", equalTo("DRAFT")))
                .extract()
                .as(Answer.class)
                .get("id");
        office.todayIs(LocalDate.of(2026, 3, 9));
        finding(
                        as("rina", "officer")
                                .header("If-Match", "\"1\"")
                                .body(Office.filing(driver))
                                .post("/api/v1/claims/{id}/filing", id)
                                .then()
                                .statusCode(200),
                        "ReportedInTime",
                        outcome,
                        consequence)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("filedBy", equalTo("rina")))
                .body(at("reported.by", equalTo("rs-sekayu")))
                .body(at("reported.at", isOn(reported)))
                .body(at("reported.reporter", equalTo(reporter)))
                .body(at("reported.stageTwoOn", equalTo(reported.toString())))
                .body(at(
                        "findings.find { it.rule == 'ReportedInTime' }.facts.reportedOn", equalTo(reported.toString())))
                .body(at("findings.find { it.rule == 'ReportedInTime' }.facts.reporter", equalTo(reporter)));
        as("rs-sekayu", "notifier")
                .get("/api/v1/claims/{id}", id)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("filedAt", isOn(reported)));
        as("puskesmas", "notifier").get("/api/v1/claims/{id}", id).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-12, MET, NOTHING", "2026-05-13, NOT_MET, NOTED"})
    void an_accident_under_treatment_waits_for_stage_two_whose_day_is_kept_and_late_is_only_noted(
            LocalDate told, String outcome, String consequence) {
        SampleCase driver = SampleCase.fatalAccident(ACCIDENT);
        office.hears(driver);
        office.todayIs(ACCIDENT.plusDays(1));
        String id = as("rina", "officer")
                .body(treatment(driver, ACCIDENT))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .body(at("status", equalTo("NEEDS_EVIDENCE")))
                .body(at("reported.stageTwoOn", nullValue()))
                .body(at("clock.dueOn", nullValue()))
                .extract()
                .as(Answer.class)
                .get("id");
        office.todayIs(told);
        finding(ended(id, "2026-05-10"), "StageTwoInTime", outcome, consequence)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("reported.stageTwoOn", equalTo(told.toString())))
                .body(at("clock.completeOn", equalTo(told.toString())))
                .body(at("findings.find { it.rule == 'ReportedInTime' }.outcome", equalTo("MET")))
                .body(at("lines.find { it.code == 'JKK.INCAPACITY' }.amount", equalTo(2_000_000)));
        office.todayIs(told.plusDays(20));
        work(id, "assessment", Map.of("cause", "COMMUTE"))
                .statusCode(200)
                .body(at("reported.stageTwoOn", equalTo(told.toString())));
    }

    @ParameterizedTest
    @CsvSource({"2026-08-01, MET, APPROVE", "2026-08-02, NOT_MET, REJECT"})
    void the_five_years_end_with_the_stage_two_report_not_with_the_first(
            LocalDate told, String outcome, String recommendation) {
        LocalDate accident = LocalDate.of(2021, 8, 1);
        SampleCase driver = longCovered(accident);
        office.todayIs(accident.plusDays(1));
        String id = as("rina", "officer")
                .body(treatment(driver, accident))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .body(at("findings.find { it.rule == 'FiledInTime' }.outcome", equalTo("MET")))
                .extract()
                .as(Answer.class)
                .get("id");
        office.todayIs(told);
        ended(id, "2021-12-01")
                .body(at("findings.find { it.rule == 'FiledInTime' }.outcome", equalTo(outcome)))
                .body(at("findings.find { it.rule == 'FiledInTime' }.facts.lastDay", equalTo("2026-08-01")))
                .body(at("recommendation", equalTo(recommendation)));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31, MET", "2026-08-01, MET", "2026-08-02, NOT_MET"})
    void a_claim_filed_at_once_is_in_time_up_to_the_fifth_anniversary(LocalDate filed, String outcome) {
        LocalDate accident = LocalDate.of(2021, 8, 1);
        SampleCase driver = longCovered(accident);
        office.todayIs(filed);
        as("rina", "officer")
                .body(Office.filing(driver))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .body(at("findings.find { it.rule == 'FiledInTime' }.outcome", equalTo(outcome)))
                .body(at("status", equalTo("PROPOSED")))
                .body(at("recommendation", equalTo(outcome.equals("MET") ? "APPROVE" : "REJECT")));
    }

    @Test
    void days_for_missing_papers_are_counted_from_stage_two() {
        SampleCase driver = SampleCase.fatalAccident(ACCIDENT);
        office.hears(driver);
        office.todayIs(ACCIDENT.plusDays(1));
        Map<String, Object> body = treatment(driver, ACCIDENT);
        body.put("documents", List.of("MEMBER_CARD"));
        String id = as("rina", "officer")
                .body(body)
                .post("/api/v1/claims")
                .then()
                .extract()
                .as(Answer.class)
                .get("id");
        String before = letter(id);
        org.junit.jupiter.api.Assertions.assertFalse(before.contains("We must tell you"), before);
        office.todayIs(LocalDate.of(2026, 7, 11));
        ended(id, "2026-07-10").body(at("status", equalTo("NEEDS_EVIDENCE")));
        org.hamcrest.MatcherAssert.assertThat(letter(id), containsString("by 21 July 2026"));
    }

    private String letter(String id) {
        return Office.as("rina", "officer")
                .accept("text/plain")
                .get("/api/v1/claims/{id}/letter?about=MISSING_DOCUMENTS", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private SampleCase longCovered(LocalDate accident) {
        SampleCase driver = SampleCase.fatalAccident(accident);
        driver.enrolledOn = LocalDate.of(2020, 1, 6);
        driver.coverStart = driver.enrolledOn;
        office.hears(driver);
        return driver;
    }

    private static Map<String, Object> treatment(SampleCase driver, LocalDate accident) {
        return new LinkedHashMap<>(Map.of(
                "worker", Map.of("id", driver.id),
                "kind", "WORK_ACCIDENT",
                "occurredOn", accident.toString(),
                "cause", "WORK_ACCIDENT",
                "outcome", Map.of("kind", "UNDER_TREATMENT"),
                "claimant", Map.of("name", "Pak Sopir", "relation", "SELF", "account", Office.account()),
                "documents", List.of("MEMBER_CARD", "DOCTOR_LETTER", "POLICE_REPORT")));
    }

    private static ValidatableResponse ended(String id, String on) {
        return work(id, "assessment", Map.of("outcome", AccidentCase.outcome("RECOVERED", on, 2)))
                .statusCode(200);
    }

    private static ValidatableResponse work(String id, String step, Map<String, Object> body) {
        return as("dewi", "officer")
                .header("If-Match", "\"" + Office.claim(id).getLong("version") + "\"")
                .body(body)
                .post("/api/v1/claims/{id}/" + step, id)
                .then();
    }

    private static ValidatableResponse finding(
            ValidatableResponse claim, String rule, String outcome, String consequence) {
        return claim.body(at("findings.find { it.rule == '" + rule + "' }.outcome", equalTo(outcome)))
                .body(at("findings.find { it.rule == '" + rule + "' }.consequence", equalTo(consequence)));
    }

    /** An instant, given as text in UTC, that falls on this day in Jakarta. */
    private static Matcher<String> isOn(LocalDate day) {
        return new FeatureMatcher<>(equalTo(day), "an instant whose day in Jakarta is", "day") {
            @Override
            protected LocalDate featureValueOf(String instant) {
                return Instant.parse(instant).atZone(BusinessClock.ZONE).toLocalDate();
            }
        };
    }

    private static RequestSpecification as(String who, String role) {
        return Office.as(who, role).header("Idempotency-Key", UUID.randomUUID());
    }
}
