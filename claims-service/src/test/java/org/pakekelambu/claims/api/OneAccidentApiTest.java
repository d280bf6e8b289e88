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
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.localstack.LocalStackTestResource;

/** One accident is decided in one claim, and total disability once in a life, under whatever day it is filed. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class OneAccidentApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final LocalDate ACCIDENT = LocalDate.of(2026, 5, 20);

    @Inject
    Office office;

    private SampleCase farmer;

    @BeforeEach
    void aFarmer() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
        farmer.kind = ClaimKind.WORK_ACCIDENT;
        farmer.cause = Cause.WORK_ACCIDENT;
        office.hears(farmer);
    }

    @Test
    void total_disability_is_decided_once_to_a_worker_whatever_the_day() {
        JsonPath first = files(ACCIDENT, "PERMANENT_TOTAL");
        Office.decides(first, Office.budi(), "APPROVE").then().statusCode(200);
        JsonPath second = files(ACCIDENT.minusDays(90), "PERMANENT_TOTAL");
        assertEquals("IN_REVIEW", second.getString("status"));
        assertTrue(second.getList("findings.findAll { it.consequence == 'REFERS' }.rule")
                .contains("NoEarlierClaimForTheSameRisk"));
        Office.decides(answered(second), Office.budi(), "APPROVE")
                .then()
                .statusCode(409)
                .body(at("type", containsString("total-disability-already-decided")));
    }

    @Test
    void accident_that_looks_like_an_earlier_one_is_asked_about_and_another_one_is_not() {
        files(ACCIDENT, "PERMANENT_TOTAL");
        assertTrue(asked(files(ACCIDENT.minusDays(200), "PERMANENT_TOTAL")));
        assertTrue(!asked(files(ACCIDENT.minusDays(31), "RECOVERED")));
    }

    @Test
    void accident_of_the_same_day_is_never_approved_in_a_second_claim() {
        JsonPath first = files(ACCIDENT, "RECOVERED");
        Office.decides(first, Office.budi(), "APPROVE").then().statusCode(200);
        JsonPath second = files(ACCIDENT, "RECOVERED");
        Office.decides(answered(second), Office.budi(), "APPROVE")
                .then()
                .statusCode(409)
                .body(at("type", containsString("accident-already-decided")));
        Response corrected = Office.as("dewi", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + Office.claim(first.getString("id")).getLong("version") + "\"")
                .body(Map.of("costs", costs(900_000), "reason", "Another receipt came"))
                .post("/api/v1/claims/{id}/correction", first.getString("id"));
        corrected.then().statusCode(200);
        Office.decides(corrected.as(Answer.class), Office.budi(), "APPROVE")
                .then()
                .statusCode(200);
    }

    @Test
    void rejected_claim_stands_in_nobodys_way() {
        JsonPath first = files(ACCIDENT, "RECOVERED");
        Office.decides(first, Office.budi(), "REJECT").then().statusCode(200);
        JsonPath second = files(ACCIDENT, "RECOVERED");
        Office.decides(second, Office.budi(), "APPROVE").then().statusCode(200).body(at("status", equalTo("APPROVED")));
    }

    private JsonPath files(LocalDate accident, String outcome) {
        farmer.occurredOn = accident;
        Map<String, Object> body = new HashMap<>(Office.filing(farmer));
        body.put("outcome", Map.of("kind", outcome, "on", accident.plusDays(20).toString()));
        body.put("claimant", Map.of("name", "Pekerja", "relation", "SELF", "account", Office.account()));
        body.put("heirs", List.of());
        body.put("costs", costs(500_000));
        body.put(
                "documents",
                List.of(
                        "MEMBER_CARD",
                        "DOCTOR_LETTER",
                        "POLICE_REPORT",
                        "TRANSPORT_RECEIPT",
                        "TREATMENT_RECEIPT",
                        "STAGE_1_FORM",
                        "STAGE_2_FORM"));
        return Office.rina()
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
    }

    private static Map<String, Object> costs(long land) {
        return Map.of("transport", Map.of("land", land));
    }

    private static boolean asked(JsonPath claim) {
        return claim.getList("findings.findAll { it.consequence == 'REFERS' }.rule")
                .contains("NoEarlierClaimForTheSameRisk");
    }

    private static JsonPath answered(JsonPath claim) {
        List<String> open = claim.getList("findings.findAll { it.consequence == 'REFERS' }.rule");
        return Office.as("dewi", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + claim.getLong("version") + "\"")
                .body(Map.of(
                        "answers",
                        open.stream()
                                .map(rule -> Map.of("rule", rule, "outcome", "MET", "reason", "Looked into"))
                                .toList()))
                .post("/api/v1/claims/{id}/assessment", claim.getString("id"))
                .then()
                .statusCode(200)
                .body(at("findings.rule", hasItem("NoEarlierClaimForTheSameRisk")))
                .extract()
                .as(Answer.class);
    }
}
