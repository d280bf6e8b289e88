package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Time unable to work is held against the calendar, and money paid in between rests on the doctor's letter. The accident: 2 March 2026. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class UnableToWorkApiTest {
    @Inject
    Office office;

    private AccidentCase accident;

    @BeforeEach
    void anAccident() {
        accident = new AccidentCase(office);
    }

    @Test
    void a_year_unable_to_work_the_day_after_the_accident_is_proposed_to_nobody_and_no_answer_makes_it_true() {
        time("2026-03-03", "UNDER_TREATMENT", "2026-03-03", 12, 0, "UNCLEAR", "ASKS_FOR_EVIDENCE")
                .body(at("status", equalTo("NEEDS_EVIDENCE")))
                .body(at("clock.dueOn", equalTo(null)));
        accident.work("dewi", "assessment", AccidentCase.answer("TimeUnableToWorkHasPassed"))
                .statusCode(422)
                .body(at("type", containsString("nothing-to-answer")));
        accident.work("dewi", "assessment", Map.of("outcome", outcome("UNDER_TREATMENT", "2026-03-03", 0, 1)))
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("payableNow", equalTo(33_333)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2, 0, MET, NOTHING, PROPOSED",
        "2026-04-30, 2, 0, UNCLEAR, REFERS, IN_REVIEW",
        "2026-05-11, 2, 10, MET, NOTHING, PROPOSED",
        "2026-05-11, 2, 11, UNCLEAR, REFERS, IN_REVIEW"
    })
    void months_by_the_calendar_and_days_reach_no_further_than_the_day_it_ended(
            String ended, int months, int days, String outcome, String consequence, String status) {
        time("2026-07-10", "RECOVERED", ended, months, days, outcome, consequence)
                .body(at("status", equalTo(status)));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01, 'MET', NOTHING", "2026-04-30, UNCLEAR, ASKS_FOR_EVIDENCE"})
    void without_a_day_it_ended_they_reach_no_further_than_today(String today, String outcome, String consequence) {
        time(today, "RECOVERED", null, 2, 0, outcome, consequence);
    }

    @Test
    void an_officer_finds_out_which_is_right_and_his_no_asks_for_the_facts_anew() {
        time("2026-07-10", "RECOVERED", "2026-04-30", 2, 0, "UNCLEAR", "REFERS");
        accident.work(
                        "dewi",
                        "assessment",
                        Map.of(
                                "answers",
                                List.of(Map.of(
                                        "rule",
                                        "TimeUnableToWorkHasPassed",
                                        "outcome",
                                        "NOT_MET",
                                        "reason",
                                        "Letter says 59 days"))))
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")))
                .body(at("payableNow", equalTo(2_000_000)));
        accident.work("dewi", "assessment", Map.of("outcome", outcome("RECOVERED", "2026-04-30", 1, 29)))
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("payableNow", equalTo(1_966_667)));
    }

    @Test
    void money_paid_in_between_needs_the_doctors_letter_too() {
        accident.today("2026-05-10");
        Map<String, Object> body = accident.body(outcome("UNDER_TREATMENT", "2026-05-02", 2, 0), null);
        body.put("documents", List.of("MEMBER_CARD"));
        preview(body)
                .body(at("status", equalTo("NEEDS_EVIDENCE")))
                .body(at("findings.find { it.rule == 'DocumentsComplete' }.facts.missing", equalTo("DOCTOR_LETTER")));
        body.put("documents", List.of("MEMBER_CARD", "DOCTOR_LETTER"));
        preview(body).body(at("status", equalTo("PROPOSED"))).body(at("payableNow", equalTo(2_000_000)));
    }

    private static ValidatableResponse preview(Map<String, Object> body) {
        return AccidentCase.person("rina")
                .body(body)
                .post("/api/v1/claims/preview")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse time(
            String today, String kind, String on, int months, int days, String outcome, String consequence) {
        String finding = "findings.find { it.rule == 'TimeUnableToWorkHasPassed' }.";
        return accident.files(today, outcome(kind, on, months, days), null)
                .body(finding + "outcome", equalTo(outcome))
                .body(finding + "consequence", equalTo(consequence));
    }

    private static Map<String, Object> outcome(String kind, String on, int months, int days) {
        Map<String, Object> outcome =
                new HashMap<>(Map.of("kind", kind, "incapacity", Map.of("months", months, "days", days)));
        if (on != null) {
            outcome.put("on", on);
        }
        return outcome;
    }
}
