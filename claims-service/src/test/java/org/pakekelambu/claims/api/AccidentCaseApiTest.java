package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.LocalStackTestResource;

/** One accident over months: paid in between, assessed again, treated elsewhere, relapsed. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class AccidentCaseApiTest {
    @Inject
    Office office;

    private AccidentCase accident;

    @BeforeEach
    void anAccident() {
        accident = new AccidentCase(office);
    }

    @Test
    void time_unable_to_work_is_paid_in_between_and_each_report_pays_the_difference() {
        accident.files("2026-05-04", AccidentCase.outcome("UNDER_TREATMENT", "2026-05-02", 2), null)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("lines.code", equalTo(List.of("JKK.INCAPACITY"))))
                .body(at("payableNow", equalTo(2_000_000)));
        accident.approvedAndPaid(2_000_000);
        accident.corrects("2026-06-03", Map.of("outcome", AccidentCase.outcome("UNDER_TREATMENT", "2026-06-02", 3)));
        accident.approvedAndPaid(3_000_000);
        accident.corrects("2026-07-10", Map.of("outcome", AccidentCase.outcome("RECOVERED", "2026-07-02", 4)));
        accident.approvedAndPaid(4_000_000);
    }

    @Test
    void receipts_over_the_case_are_paid_up_to_the_cap_of_the_case() {
        accident.files(
                        "2026-03-10",
                        AccidentCase.outcome("RECOVERED", "2026-03-09", 0),
                        Map.of("transport", Map.of("land", 3_000_000)))
                .body(at("payableNow", equalTo(3_000_000)));
        accident.approvedAndPaid(3_000_000);
        accident.corrects("2026-03-20", Map.of("costs", Map.of("transport", Map.of("land", 7_000_000))));
        accident.approvedAndPaid(5_000_000);
    }

    @Test
    void a_second_assessment_adds_what_the_first_had_not_seen_once_an_officer_confirmed_it() {
        accident.files("2026-03-10", AccidentCase.disabled("2026-03-09", "thumb"), null)
                .body(at("payableNow", equalTo(9_600_000)));
        accident.approvedAndPaid(9_600_000);
        accident.corrects("2026-06-10", Map.of("outcome", AccidentCase.disabled("2026-06-09", "thumb", "index_finger")))
                .body(at("status", equalTo("IN_REVIEW")));
        accident.work("dewi", "assessment", AccidentCase.answer("AmountsDetermined"))
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")));
        accident.approvedAndPaid(15_200_000);
    }

    @Test
    void a_relapse_pays_only_what_is_new() {
        accident.files("2026-04-03", AccidentCase.outcome("RECOVERED", "2026-04-02", 1), Map.of("spectacles", 800_000));
        accident.approvedAndPaid(1_800_000);
        accident.corrects(
                "2026-07-03",
                Map.of(
                        "outcome",
                        AccidentCase.outcome("RECOVERED", "2026-07-02", 2),
                        "costs",
                        Map.of("spectacles", 1_500_000)));
        accident.approvedAndPaid(3_000_000);
    }

    @Test
    void treatment_where_no_partner_was_waits_for_the_price_and_is_reimbursed_up_to_it() {
        accident.files(
                        "2026-03-10",
                        AccidentCase.outcome("RECOVERED", "2026-03-09", 0),
                        Map.of("elsewhere", Map.of("cost", 8_000_000, "noPartnerAtPlace", true)))
                .body(at("status", equalTo("IN_REVIEW")))
                .body(at(
                        "findings.find { it.rule == 'AmountsDetermined' }.facts.open",
                        containsString("PARTNER_PRICE")));
        accident.work(
                        "dewi",
                        "assessment",
                        Map.of(
                                "costs",
                                Map.of(
                                        "elsewhere",
                                        Map.of(
                                                "cost",
                                                8_000_000,
                                                "noPartnerAtPlace",
                                                true,
                                                "highestPartnerPrice",
                                                7_000_000)),
                                "reason",
                                "Price list of the partner hospital"))
                .statusCode(200)
                .body(at("lines.code", equalTo(List.of("JKK.MEDICAL"))))
                .body(at("payableNow", equalTo(7_000_000)))
                .body(at("payees.role", hasItem("MEMBER")));
        accident.approvedAndPaid(7_000_000);
    }

    @Test
    void the_highest_partner_price_is_set_by_another_officer_than_the_filer_and_never_at_filing() {
        Map<String, Object> priced = Map.of(
                "elsewhere", Map.of("cost", 8_000_000, "noPartnerAtPlace", true, "highestPartnerPrice", 8_000_000));
        accident.today("2026-03-10");
        for (String step : List.of("/api/v1/claims", "/api/v1/claims/preview")) {
            AccidentCase.person("rina")
                    .body(accident.body(AccidentCase.outcome("RECOVERED", "2026-03-09", 0), priced))
                    .post(step)
                    .then()
                    .statusCode(400)
                    .body(at("errors.field", hasItem("costs.elsewhere.highestPartnerPrice")));
        }
        accident.files(
                "2026-03-10",
                AccidentCase.outcome("RECOVERED", "2026-03-09", 0),
                Map.of("elsewhere", Map.of("cost", 8_000_000, "noPartnerAtPlace", true)));
        accident.work("rina", "assessment", Map.of("costs", priced))
                .statusCode(403)
                .body(at("type", containsString("answered-by-filer")));
        accident.work("dewi", "assessment", Map.of("costs", priced))
                .statusCode(200)
                .body(at("payableNow", equalTo(8_000_000)));
        accident.work(
                        "rina",
                        "assessment",
                        Map.of("costs", Map.of("elsewhere", Map.of("cost", 9_000_000, "noPartnerAtPlace", true))))
                .statusCode(200)
                .body(at("payableNow", equalTo(8_000_000)));
    }

    @Test
    void treatment_elsewhere_although_a_partner_was_there_is_not_reimbursed() {
        accident.files(
                        "2026-03-10",
                        AccidentCase.outcome("RECOVERED", "2026-03-09", 1),
                        Map.of("elsewhere", Map.of("cost", 8_000_000, "noPartnerAtPlace", false)))
                .body(at("lines.code", equalTo(List.of("JKK.INCAPACITY"))));
    }

    @Test
    void only_another_officer_sets_what_the_table_leaves_open() {
        Map<String, Object> scalp = Map.of(
                "kind",
                "PARTIAL_ANATOMIC",
                "on",
                "2026-03-09",
                "impairments",
                List.of(Map.of("part", "scalp_torn", "decidedPercent", 20)));
        accident.today("2026-03-10");
        AccidentCase.person("rina")
                .body(accident.body(scalp, null))
                .post("/api/v1/claims")
                .then()
                .statusCode(400);
        accident.files("2026-03-10", AccidentCase.disabled("2026-03-09", "scalp_torn"), null)
                .body(at("status", equalTo("IN_REVIEW")));
        accident.work("rina", "assessment", Map.of("outcome", scalp, "reason", "Seen"))
                .statusCode(403)
                .body(at("type", containsString("answered-by-filer")));
        accident.work("dewi", "assessment", Map.of("outcome", scalp, "reason", "Seen"))
                .statusCode(200)
                .body(at("payableNow", equalTo(16_000_000)));
        accident.work(
                        "dewi",
                        "assessment",
                        Map.of("amounts", List.of(Map.of("code", "JKK.DEATH", "amount", 1, "reason", "No"))))
                .statusCode(400);
    }
}
