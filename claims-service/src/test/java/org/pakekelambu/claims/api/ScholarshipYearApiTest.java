package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** School money year by year: asked by one, decided by another, once per child and year. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class ScholarshipYearApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private SampleCase farmer;
    private UUID child;
    private String claim;

    @BeforeEach
    void anApprovedAccidentWithAChildAtSchool() {
        office.todayIs(TODAY);
        child = UUID.randomUUID();
        farmer = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        farmer.family.add(SampleCase.member(child, "CHILD", LocalDate.of(2019, 3, 1), "SD"));
        office.hears(farmer);
        Map<String, Object> body = new HashMap<>(Office.filing(farmer));
        body.put(
                "heirs",
                List.of(
                        Map.of("familyId", SampleCase.WIDOW),
                        Map.of("familyId", child, "child", Map.of("level", "SD", "schoolYear", 1))));
        JsonPath filed = Office.rina().body(body).post("/api/v1/claims").as(Answer.class);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
    }

    @Test
    void next_year_is_asked_for_by_one_decided_by_another_and_paid_once() {
        office.todayIs(LocalDate.of(2027, 7, 20));
        String year = asks(2027, "SD", 2)
                .statusCode(201)
                .body(at("amount", equalTo(1_500_000)))
                .body(at("state", equalTo("REQUESTED")))
                .extract()
                .as(Answer.class)
                .get("id");
        asks(2027, "SD", 2).statusCode(409);
        decides("rina", year).statusCode(403);
        String payout = decides("budi", year)
                .statusCode(200)
                .body(at("state", equalTo("APPROVED")))
                .extract()
                .as(Answer.class)
                .get("payoutId");
        decides("sari", year).statusCode(409);
        Map<String, Object> ordered = Office.payouts(claim).stream()
                .filter(one -> one.get("id").equals(payout))
                .findFirst()
                .orElseThrow();
        assertEquals(1_500_000, ordered.get("amount"));
        assertEquals("ORDERED", ordered.get("status"));
        Office.receipt(payout, "PAID", "S-1", LocalDate.of(2027, 7, 20)).then().statusCode(200);
    }

    @Test
    void who_asked_for_a_year_does_not_decide_it_under_another_account() {
        office.todayIs(LocalDate.of(2027, 7, 20));
        String year =
                asks(2027, "SD", 2).statusCode(201).extract().as(Answer.class).get("id");
        String other = "rina-" + UUID.randomUUID();
        List.of("rina", other)
                .forEach(account -> Office.as("root", List.of("operator"), "")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(Map.of("subject", account, "nik", "1606024107880003"))
                        .post("/api/v1/officers")
                        .then()
                        .statusCode(204));
        decides(other, year).statusCode(403);
        decides("budi", year).statusCode(200);
    }

    @Test
    void year_of_the_claim_itself_and_years_to_come_are_refused() {
        asks(2026, "SD", 1).statusCode(409);
        asks(2028, "SD", 3).statusCode(422).body(at("errors.field", hasItem("schoolYear")));
        asks(2027, "SD", 2).statusCode(422).body(at("errors.field", hasItem("schoolYear")));
    }

    @Test
    void a_year_without_the_letter_of_the_school_or_the_guardians_consent_cannot_be_asked_for() {
        office.todayIs(LocalDate.of(2027, 7, 20));
        asks(body(2027, "SD", 2, List.of("REPORT_CARD"), false))
                .statusCode(422)
                .body(at("errors.field", equalTo(List.of("documents", "guardianConsent"))));
        asks(body(2027, "SD", 2, List.of("SCHOOL_LETTER"), true)).statusCode(201);
    }

    @Test
    void who_forgot_is_reminded_and_the_budget_sees_twenty_years() {
        office.todayIs(LocalDate.of(2027, 7, 20));
        assertTrue(reminded().contains(child.toString()));
        asks(2027, "SD", 2).statusCode(201);
        assertTrue(!reminded().contains(child.toString()));
        JsonPath budget = Office.as("kas", "treasurer")
                .get("/api/v1/scholarships/forecast?from=2028&years=20")
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
        assertEquals(20, budget.getList("items").size());
        assertEquals("2028/2029", budget.getString("items[0].schoolYear"));
        assertTrue(budget.getLong("items[0].amount") >= 1_500_000);
    }

    /** Walks the list one child at a time, so that every seam between two pages is passed. */
    private List<String> reminded() {
        List<String> children = new ArrayList<>();
        List<String> rights = new ArrayList<>();
        String next = "";
        do {
            JsonPath page = Office.as("rina", "officer")
                    .get("/api/v1/scholarships/reminders?limit=1" + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .as(Answer.class);
            children.addAll(page.getList("items.child"));
            rights.addAll(page.getList("items.collect { it.claimId + it.child }"));
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (next != null);
        assertEquals(rights.stream().distinct().toList(), rights);
        return children;
    }

    @Test
    void a_doubted_death_stops_a_school_year_and_its_withdrawal_ends_it() {
        office.todayIs(LocalDate.of(2027, 7, 20));
        String year =
                asks(2027, "SD", 2).statusCode(201).extract().as(Answer.class).get("id");
        takesBack("dewi", "death-withdrawal").statusCode(200);
        decides("budi", year).statusCode(409).body(at("type", containsString("approval-cancelled")));
        takesBack("sari", "death-withdrawal/confirmation").statusCode(200);
        decides("budi", year).statusCode(409);
    }

    @Test
    void an_appeal_does_not_stop_a_school_year() {
        office.todayIs(LocalDate.of(2027, 7, 20));
        takesBack("rina", "appeal").statusCode(200).body(at("status", equalTo("IN_REVIEW")));
        String year =
                asks(2027, "SD", 2).statusCode(201).extract().as(Answer.class).get("id");
        decides("budi", year).statusCode(200);
    }

    @Test
    void a_school_year_that_was_ordered_is_called_back_with_a_doubted_death() {
        office.todayIs(LocalDate.of(2027, 7, 20));
        String year =
                asks(2027, "SD", 2).statusCode(201).extract().as(Answer.class).get("id");
        String payout =
                decides("budi", year).statusCode(200).extract().as(Answer.class).get("payoutId");
        takesBack("dewi", "death-withdrawal").statusCode(200);
        assertEquals("FAILED", status(payout));
        takesBack("sari", "death-withdrawal/confirmation").statusCode(200);
        assertEquals("FAILED", status(payout));
    }

    private ValidatableResponse takesBack(String who, String step) {
        return Office.as(who, List.of("officer", "approver"), "16.06")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + Office.claim(claim).getLong("version") + "\"")
                .body(Map.of("reason", "He came home alive"))
                .post("/api/v1/claims/{id}/" + step, claim)
                .then();
    }

    private String status(String payout) {
        return Office.payouts(claim).stream()
                .filter(one -> one.get("id").equals(payout))
                .map(one -> (String) one.get("status"))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> body(int year, String level, int inLevel, List<String> documents, boolean consent) {
        Map<String, Object> body = SchoolCase.year(child, year, level, inLevel);
        body.put("documents", documents);
        body.put("guardianConsent", consent);
        return body;
    }

    private ValidatableResponse asks(int year, String level, int inLevel) {
        return asks(body(year, level, inLevel, List.of("SCHOOL_LETTER", "REPORT_CARD"), true));
    }

    private ValidatableResponse asks(Map<String, Object> body) {
        return Office.as("rina", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/v1/claims/{id}/scholarship/years", claim)
                .then();
    }

    private ValidatableResponse decides(String who, String year) {
        String etag = Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/scholarship/years/{y}", claim, year)
                .header("ETag");
        return Office.as(who, List.of("officer", "approver"), "16.06")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", etag)
                .body(Map.of("outcome", "APPROVE", "reason", "Letter of the school seen", "guardian", "Siti Aminah"))
                .post("/api/v1/claims/{id}/scholarship/years/{y}/decision", claim, year)
                .then();
    }
}
