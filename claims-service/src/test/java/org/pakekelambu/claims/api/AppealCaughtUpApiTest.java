package org.pakekelambu.claims.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.events.contract.RecordedDeath;
import org.pakekelambu.localstack.LocalStackTestResource;

/** What came while an appeal was open counts once the family takes it back. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class AppealCaughtUpApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void a_share_whose_recovery_was_repaid_meanwhile_is_ordered() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        ShareCase claim =
                ShareCase.filed(Office.filing(farmer), TODAY).approved().paid();
        farmer.version++;
        farmer.child(1, 30, null);
        office.hears(farmer);
        claim.work("dewi", "correction", Map.of("reason", "A son came forward")).statusCode(200);
        claim.approved();
        assertEquals(0, claim.ordered());
        appeals(claim.id);
        long open = 0;
        for (Map<String, Object> one : recoveries(claim.id)) {
            open += ((Number) one.get("open")).longValue();
            Office.bpjs()
                    .body(Map.of(
                            "lineKey", one.get("lineKey"),
                            "payee", one.get("payee"),
                            "amount", one.get("open"),
                            "reason", "Transfer of today"))
                    .post("/api/v1/claims/{id}/recoveries/repayments", claim.id)
                    .then()
                    .statusCode(200);
        }
        assertEquals(0, claim.ordered());
        takesBack(claim.id);
        assertTrue(open > 0);
        assertEquals(open, claim.ordered());
        assertEquals("APPROVED", claim.status());
    }

    @Test
    void money_that_arrears_held_and_that_was_freed_meanwhile_is_proposed() {
        SampleCase farmer = new SampleCase().unpaid(2);
        office.hears(farmer);
        ShareCase claim =
                ShareCase.filed(Office.filing(farmer), TODAY).approved().paid();
        assertEquals(32_000_000, claim.now().getLong("held"));
        appeals(claim.id);
        farmer.version++;
        for (int month = 1; month <= 2; month++) {
            farmer.morePaid.add(
                    new PaidMonth(farmer.paidUntil.plusMonths(month), TODAY, Instant.parse("2026-07-11T02:00:00Z")));
        }
        office.hears(farmer);
        takesBack(claim.id);
        assertEquals(42_000_000, claim.now().getLong("payableNow"));
        assertEquals("PROPOSED", claim.status());
    }

    @Test
    void nothing_goes_to_a_member_who_died_while_his_appeal_was_open() {
        SampleCase driver = SampleCase.fatalAccident(LocalDate.of(2026, 3, 2));
        office.hears(driver);
        Map<String, Object> body = new HashMap<>(Office.filing(driver));
        body.put("outcome", AccidentCase.outcome("RECOVERED", "2026-05-02", 2));
        body.put("claimant", Map.of("name", "Pak Sopir", "relation", "SELF", "account", Office.account()));
        body.put("documents", List.of("MEMBER_CARD", "DOCTOR_LETTER"));
        body.put("heirs", List.of());
        ShareCase claim = ShareCase.filed(body, TODAY).approved();
        assertEquals(2_000_000, claim.ordered());
        appeals(claim.id);
        assertEquals(2_000_000, claim.ordered());
        driver.version++;
        driver.death = new RecordedDeath(LocalDate.of(2026, 7, 9), Instant.parse("2026-07-10T03:00:00Z"), null);
        office.hears(driver);
        assertEquals(0, claim.ordered());
        takesBack(claim.id);
        assertEquals(0, claim.ordered());
        assertEquals("NEEDS_EVIDENCE", claim.status());
    }

    private static List<Map<String, Object>> recoveries(String claim) {
        return Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/recoveries", claim)
                .as(Answer.class)
                .getList("items");
    }

    private static void appeals(String claim) {
        work("rina", claim, "appeal", Map.of("stage", "OFFICE", "reason", "The family disagrees"))
                .statusCode(200);
    }

    private static void takesBack(String claim) {
        String request = Office.as("tono", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("multipart/form-data")
                .multiPart("kind", "FAMILY_REQUEST")
                .multiPart("file", "a.pdf", "%PDF-1.7 as asked".getBytes(StandardCharsets.UTF_8), "application/pdf")
                .post("/api/v1/claims/{id}/documents", claim)
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        work("wati", claim, "appeal/withdrawal", Map.of("documentId", request, "reason", "The family is content"))
                .statusCode(200);
    }

    private static ValidatableResponse work(String who, String claim, String step, Map<String, Object> body) {
        return Office.as(who, "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + Office.claim(claim).getLong("version") + "\"")
                .body(body)
                .post("/api/v1/claims/{id}/" + step, claim)
                .then();
    }
}
