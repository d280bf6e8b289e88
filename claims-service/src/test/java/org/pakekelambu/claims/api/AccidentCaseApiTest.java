package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
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

/** One accident over months: paid in between, assessed again, treated elsewhere, relapsed, and at last fatal. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class AccidentCaseApiTest {
    private static final LocalDate ACCIDENT = LocalDate.of(2026, 3, 2);

    @Inject
    Office office;

    private SampleCase driver;
    private String claim;
    private LocalDate today;

    @BeforeEach
    void anAccident() {
        driver = SampleCase.fatalAccident(ACCIDENT);
        office.hears(driver);
    }

    @Test
    void time_unable_to_work_is_paid_in_between_and_each_report_pays_the_difference() {
        files("2026-05-04", outcome("UNDER_TREATMENT", "2026-05-02", 2), null)
                .body("status", equalTo("PROPOSED"))
                .body("lines.code", equalTo(List.of("JKK.INCAPACITY")))
                .body("payableNow", equalTo(2_000_000));
        approvedAndPaid(2_000_000);
        corrects("2026-06-03", Map.of("outcome", outcome("UNDER_TREATMENT", "2026-06-02", 3)));
        approvedAndPaid(3_000_000);
        corrects("2026-07-10", Map.of("outcome", outcome("RECOVERED", "2026-07-02", 4)));
        approvedAndPaid(4_000_000);
    }

    @Test
    void receipts_over_the_case_are_paid_up_to_the_cap_of_the_case() {
        files("2026-03-10", outcome("RECOVERED", "2026-03-09", 0), Map.of("transport", Map.of("land", 3_000_000)))
                .body("payableNow", equalTo(3_000_000));
        approvedAndPaid(3_000_000);
        corrects("2026-03-20", Map.of("costs", Map.of("transport", Map.of("land", 7_000_000))));
        approvedAndPaid(5_000_000);
    }

    @Test
    void a_second_assessment_adds_what_the_first_had_not_seen_once_an_officer_confirmed_it() {
        files("2026-03-10", disabled("2026-03-09", "thumb"), null).body("payableNow", equalTo(9_600_000));
        approvedAndPaid(9_600_000);
        corrects("2026-06-10", Map.of("outcome", disabled("2026-06-09", "thumb", "index_finger")))
                .body("status", equalTo("IN_REVIEW"));
        work("dewi", "assessment", answer("AmountsDetermined")).statusCode(200).body("status", equalTo("PROPOSED"));
        approvedAndPaid(15_200_000);
    }

    @Test
    void a_relapse_pays_only_what_is_new() {
        files("2026-04-03", outcome("RECOVERED", "2026-04-02", 1), Map.of("spectacles", 800_000));
        approvedAndPaid(1_800_000);
        corrects(
                "2026-07-03",
                Map.of("outcome", outcome("RECOVERED", "2026-07-02", 2), "costs", Map.of("spectacles", 1_500_000)));
        approvedAndPaid(3_000_000);
    }

    @Test
    void treatment_where_no_partner_was_waits_for_the_price_and_is_reimbursed_up_to_it() {
        files(
                        "2026-03-10",
                        outcome("RECOVERED", "2026-03-09", 0),
                        Map.of("elsewhere", Map.of("cost", 8_000_000, "noPartnerAtPlace", true)))
                .body("status", equalTo("IN_REVIEW"))
                .body("findings.find { it.rule == 'AmountsDetermined' }.facts.open", containsString("PARTNER_PRICE"));
        work(
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
                .body("lines.code", equalTo(List.of("JKK.MEDICAL")))
                .body("payableNow", equalTo(7_000_000))
                .body("payees.role", hasItem("MEMBER"));
        approvedAndPaid(7_000_000);
    }

    @Test
    void treatment_elsewhere_although_a_partner_was_there_is_not_reimbursed() {
        files(
                        "2026-03-10",
                        outcome("RECOVERED", "2026-03-09", 1),
                        Map.of("elsewhere", Map.of("cost", 8_000_000, "noPartnerAtPlace", false)))
                .body("lines.code", equalTo(List.of("JKK.INCAPACITY")));
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
        today("2026-03-10");
        person("rina").body(body(scalp, null)).post("/api/v1/claims").then().statusCode(400);
        files("2026-03-10", disabled("2026-03-09", "scalp_torn"), null).body("status", equalTo("IN_REVIEW"));
        work("rina", "assessment", Map.of("outcome", scalp, "reason", "Seen"))
                .statusCode(403)
                .body("type", containsString("answered-by-filer"));
        work("dewi", "assessment", Map.of("outcome", scalp, "reason", "Seen"))
                .statusCode(200)
                .body("payableNow", equalTo(16_000_000));
        work("dewi", "assessment", Map.of("amounts", List.of(Map.of("code", "JKK.DEATH", "amount", 1, "reason", "No"))))
                .statusCode(400);
    }

    @Test
    void death_later_from_the_same_accident_counts_what_the_member_had() {
        files("2026-05-04", outcome("UNDER_TREATMENT", "2026-05-02", 2), null);
        approvedAndPaid(2_000_000);
        dies("2026-06-10", 3);
        long heirs = toHeirs();
        assertEquals(70_000_000 + 1_000_000, heirs);
        assertEquals(List.of(), asked());
    }

    @Test
    void disability_money_counts_against_the_death_money_of_the_same_accident() {
        files("2026-03-10", disabled("2026-03-09", "thumb"), null);
        approvedAndPaid(9_600_000);
        dies("2026-06-10", 0);
        assertEquals(70_000_000 - 9_600_000, toHeirs());
        assertEquals(List.of(), asked());
    }

    private void dies(String on, int months) {
        Map<String, Object> death = new HashMap<>(outcome("DEATH", on, months));
        Map<String, Object> widow = Map.of("familyId", SampleCase.WIDOW, "account", Office.account());
        corrects(
                LocalDate.parse(on).plusDays(2).toString(),
                Map.of(
                        "outcome",
                        death,
                        "claimant",
                        widow,
                        "heirs",
                        List.of(widow),
                        "documents",
                        List.of("DEATH_CERTIFICATE", "HEIR_LETTER")));
        decided();
    }

    private long toHeirs() {
        return Office.payouts(claim).stream()
                .filter(payout -> payout.get("status").equals("ORDERED"))
                .mapToLong(payout -> ((Number) payout.get("amount")).longValue())
                .sum();
    }

    private List<Object> asked() {
        return Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/recoveries", claim)
                .jsonPath()
                .getList("items");
    }

    private ValidatableResponse files(String on, Map<String, Object> outcome, Map<String, Object> costs) {
        today(on);
        ValidatableResponse filed = person("rina")
                .body(body(outcome, costs))
                .post("/api/v1/claims")
                .then()
                .statusCode(201);
        claim = filed.extract().path("id");
        return filed;
    }

    private Map<String, Object> body(Map<String, Object> outcome, Map<String, Object> costs) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "worker", Map.of("id", driver.id),
                "kind", "WORK_ACCIDENT",
                "occurredOn", ACCIDENT.toString(),
                "cause", "WORK_ACCIDENT",
                "outcome", outcome,
                "claimant", Map.of("name", "Pak Sopir", "relation", "SELF", "account", Office.account()),
                "documents", List.of("MEMBER_CARD", "DOCTOR_LETTER")));
        if (costs != null) {
            body.put("costs", costs);
        }
        return body;
    }

    private void approvedAndPaid(long inAll) {
        decided();
        for (Map<String, Object> payout : Office.payouts(claim)) {
            if (payout.get("status").equals("ORDERED")) {
                Office.receipt(payout.get("id"), "PAID", "R-" + UUID.randomUUID(), today)
                        .then()
                        .statusCode(200);
            }
        }
        assertEquals(
                inAll,
                Office.payouts(claim).stream()
                        .filter(payout -> payout.get("status").equals("PAID"))
                        .mapToLong(payout -> ((Number) payout.get("amount")).longValue())
                        .sum());
        assertEquals("PAID", Office.claim(claim).getString("status"));
    }

    private void decided() {
        JsonPath now = Office.claim(claim);
        assertEquals("PROPOSED", now.getString("status"), now.getString("findings"));
        Office.decides(now, person("budi"), "APPROVE").then().statusCode(200);
    }

    private ValidatableResponse corrects(String on, Map<String, Object> change) {
        today(on);
        Map<String, Object> body = new HashMap<>(change);
        body.put("reason", "A later report came");
        return work("dewi", "correction", body).statusCode(200);
    }

    private static Map<String, Object> answer(String rule) {
        return Map.of("answers", List.of(Map.of("rule", rule, "outcome", "MET", "reason", "Both letters seen")));
    }

    private static Map<String, Object> outcome(String kind, String on, int months) {
        return Map.of("kind", kind, "on", on, "incapacity", Map.of("months", months, "days", 0));
    }

    private static Map<String, Object> disabled(String on, String... parts) {
        List<Map<String, Object>> impairments = java.util.Arrays.stream(parts)
                .map(part -> part.equals("scalp_torn")
                        ? Map.<String, Object>of("part", part)
                        : Map.<String, Object>of("part", part, "side", "LEFT"))
                .toList();
        return Map.of("kind", "PARTIAL_ANATOMIC", "on", on, "impairments", impairments);
    }

    private ValidatableResponse work(String who, String step, Map<String, Object> body) {
        return person(who)
                .header("If-Match", "\"" + Office.claim(claim).getLong("version") + "\"")
                .body(body)
                .post("/api/v1/claims/{id}/" + step, claim)
                .then();
    }

    private void today(String day) {
        today = LocalDate.parse(day);
        office.todayIs(today);
    }

    private static RequestSpecification person(String who) {
        return Office.as(who, List.of("officer", "approver"), "16.06").header("Idempotency-Key", UUID.randomUUID());
    }
}
