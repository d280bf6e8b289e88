package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Papers beside the usual ones: receipts hold only their own lines, a police report, a proof of the burial (PP 44/2015 Ps 37, 40). */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class PapersAskedApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final List<String> USUAL =
            List.of("MEMBER_CARD", "DEATH_CERTIFICATE", "HEIR_LETTER", "DOCTOR_LETTER");
    private static final Map<String, Object> COSTS =
            Map.of("transport", Map.of("land", 400_000), "homeCare", 300_000, "medical", 5_000_000);

    @Inject
    Office office;

    private SampleCase driver;

    @BeforeEach
    void aDriver() {
        office.todayIs(TODAY);
        driver = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        office.hears(driver);
    }

    @Test
    void without_a_receipt_only_its_line_waits_and_the_rest_is_neither_held_nor_late() {
        String id = files(body(COSTS, "TREATMENT_RECEIPT"))
                .body(at("status", equalTo("PROPOSED")))
                .body(at("clock.completeOn", equalTo(TODAY.toString())))
                .body(at("payableNow", equalTo(75_300_000)))
                .body(at("held", equalTo(400_000)))
                .body(at("lines.find { it.code == 'JKK.TRANSPORT.LAND' }.state", equalTo("HELD")))
                .body(at("lines.find { it.code == 'JKK.TRANSPORT.LAND' }.heldUntil", equalTo(List.of("RECEIPT_GIVEN"))))
                .body(at("lines.find { it.code == 'JKK.HOME_CARE' }.state", equalTo("PAYABLE")))
                .body(at("lines.find { it.code == 'JKK.MEDICAL' }.state", equalTo("PAYABLE")))
                .body(at("findings.find { it.rule == 'ReceiptsThere' }.consequence", equalTo("LIMITS")))
                .body(at("findings.find { it.rule == 'ReceiptsThere' }.facts.missing", equalTo("TRANSPORT_RECEIPT")))
                .extract()
                .as(Answer.class)
                .get("id");
        MatcherAssert.assertThat(
                as("rina", "officer")
                        .accept("text/plain")
                        .get("/api/v1/claims/{id}/letter?about=MISSING_DOCUMENTS", id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString(),
                containsString("Transport receipt"));
        Office.decides(Office.claim(id), as("budi", "approver"), "APPROVE")
                .then()
                .statusCode(200);
        MatcherAssert.assertThat(codes(id), not(hasItem("JKK.TRANSPORT.LAND")));
        work(id, "correction", Map.of("documents", List.of("TRANSPORT_RECEIPT"), "reason", "The receipt came"))
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("held", equalTo(0)));
        Office.decides(Office.claim(id), as("budi", "approver"), "APPROVE")
                .then()
                .statusCode(200);
        MatcherAssert.assertThat(codes(id), hasItem("JKK.TRANSPORT.LAND"));
    }

    @Test
    void receipt_uploaded_after_the_decision_frees_its_line() {
        String id = files(body(COSTS))
                .body(at("held", equalTo(700_000)))
                .extract()
                .as(Answer.class)
                .get("id");
        Office.decides(Office.claim(id), as("budi", "approver"), "APPROVE")
                .then()
                .statusCode(200);
        uploads(id, "TRANSPORT_RECEIPT");
        as("rina", "officer")
                .get("/api/v1/claims/{id}", id)
                .then()
                .body(at("status", equalTo("PROPOSED")))
                .body(at("payableNow", equalTo(75_400_000)))
                .body(at("held", equalTo(300_000)));
        Office.decides(Office.claim(id), as("budi", "approver"), "APPROVE")
                .then()
                .statusCode(200);
        MatcherAssert.assertThat(codes(id), hasItem("JKK.TRANSPORT.LAND"));
        uploads(id, "BURIAL_PROOF");
        as("rina", "officer").get("/api/v1/claims/{id}", id).then().body(at("status", equalTo("APPROVED")));
        uploads(id, "TREATMENT_RECEIPT");
        as("rina", "officer")
                .get("/api/v1/claims/{id}", id)
                .then()
                .body(at("status", equalTo("PROPOSED")))
                .body(at("held", equalTo(0)));
    }

    @Test
    void where_nothing_else_is_owed_the_receipt_is_asked_for_and_the_clock_starts_with_it() {
        Map<String, Object> body = body(Map.of("transport", Map.of("land", 400_000)));
        body.put("outcome", Map.of("kind", "RECOVERED", "on", "2026-07-10"));
        body.put("claimant", Map.of("name", "Pak Sopir", "relation", "SELF", "account", Office.account()));
        String id = files(body)
                .body(at("status", equalTo("NEEDS_EVIDENCE")))
                .body(at("clock.completeOn", nullValue()))
                .body(at("findings.find { it.rule == 'ReceiptsThere' }.consequence", equalTo("ASKS_FOR_EVIDENCE")))
                .extract()
                .as(Answer.class)
                .get("id");
        office.todayIs(TODAY.plusDays(9));
        uploads(id, "TRANSPORT_RECEIPT");
        as("rina", "officer")
                .get("/api/v1/claims/{id}", id)
                .then()
                .body(at("status", equalTo("PROPOSED")))
                .body(at("payableNow", equalTo(400_000)))
                .body(at("clock.completeOn", equalTo(TODAY.plusDays(9).toString())));
    }

    @Test
    void costs_with_their_receipts_and_no_costs_at_all_are_straight() {
        files(body(COSTS, "TREATMENT_RECEIPT", "TRANSPORT_RECEIPT"))
                .body(at("status", equalTo("PROPOSED")))
                .body(at("held", equalTo(0)))
                .body(at("findings.find { it.rule == 'ReceiptsThere' }.outcome", equalTo("MET")));
        driver = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        office.hears(driver);
        files(body(Map.of("medical", 5_000_000)))
                .body(at("status", equalTo("PROPOSED")))
                .body(at("findings.find { it.rule == 'ReceiptsThere' }", nullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRAFFIC", "VIOLENCE"})
    void traffic_and_violence_at_work_need_a_police_report(String setting) {
        Map<String, Object> body = body(Map.of());
        as("rina", "officer")
                .body(body)
                .post("/api/v1/claims/preview")
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")));
        body.put("setting", setting);
        String id = files(body)
                .body(at("status", equalTo("NEEDS_EVIDENCE")))
                .body(at("findings.find { it.rule == 'DocumentsComplete' }.facts.missing", equalTo("POLICE_REPORT")))
                .extract()
                .as(Answer.class)
                .get("id");
        work(id, "assessment", Map.of("documents", List.of("POLICE_REPORT")))
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")));
    }

    @Test
    void a_natural_death_needs_neither_police_nor_receipt_and_a_proof_of_the_burial_delays_nothing() {
        SampleCase alone = new SampleCase();
        alone.family.clear();
        alone.heirs.clear();
        office.hears(alone);
        Map<String, Object> body = new LinkedHashMap<>(Office.filing(alone));
        Map<String, Object> neighbour = Map.of(
                "name", "Pak Rukun", "relation", "NEIGHBOUR", "nik", "1606024107850007", "account", Office.account());
        body.put("claimant", neighbour);
        body.put("burialPayer", neighbour);
        body.put("setting", "TRAFFIC");
        body.put("documents", List.of("MEMBER_CARD", "DEATH_CERTIFICATE"));
        String id = files(body)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("findings.find { it.rule == 'PayeesReachable' }.consequence", equalTo("NOTED")))
                .body(at("findings.find { it.rule == 'PayeesReachable' }.facts.missing", equalTo("BURIAL_PROOF")))
                .body(at("lines.find { it.code == 'JKM.FUNERAL' }.state", equalTo("PAYABLE")))
                .extract()
                .as(Answer.class)
                .get("id");
        work(id, "assessment", Map.of("documents", List.of("BURIAL_PROOF")))
                .statusCode(200)
                .body(at("findings.find { it.rule == 'PayeesReachable' }.consequence", equalTo("NOTHING")));
    }

    private Map<String, Object> body(Map<String, Object> costs, String... more) {
        Map<String, Object> body = new LinkedHashMap<>(Office.filing(driver));
        List<String> documents = new ArrayList<>(USUAL);
        documents.addAll(List.of(more));
        body.put("documents", documents);
        if (!costs.isEmpty()) {
            body.put("costs", costs);
        }
        return body;
    }

    private static ValidatableResponse files(Map<String, Object> body) {
        return as("rina", "officer").body(body).post("/api/v1/claims").then().statusCode(201);
    }

    private static ValidatableResponse work(String id, String step, Map<String, Object> body) {
        return as("dewi", "officer")
                .header("If-Match", "\"" + Office.claim(id).getLong("version") + "\"")
                .body(body)
                .post("/api/v1/claims/{id}/" + step, id)
                .then();
    }

    private static void uploads(String id, String kind) {
        as("rina", "officer")
                .contentType("multipart/form-data")
                .multiPart("kind", kind)
                .multiPart("file", "r.pdf", "%PDF-1.7 a receipt".getBytes(), "application/pdf")
                .post("/api/v1/claims/{id}/documents", id)
                .then()
                .statusCode(201);
    }

    private static List<String> codes(String id) {
        return Office.payouts(id).stream()
                .map(payout -> payout.get("code").toString())
                .toList();
    }

    private static RequestSpecification as(String who, String role) {
        return Office.as(who, role).header("Idempotency-Key", UUID.randomUUID());
    }
}
