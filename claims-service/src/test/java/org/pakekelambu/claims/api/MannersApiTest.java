package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.manners.secrets.Fingerprints;

/** Strict bodies, preconditions, regions, pages, and what the console publishes. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class MannersApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @Inject
    Fingerprints fingerprints;

    private SampleCase farmer;

    @BeforeEach
    void aFarmer() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
        office.hears(farmer);
    }

    @Test
    void body_is_read_to_the_letter() {
        refused(Map.of("amount", 99), 400, "amount");
        refused(Map.of("kind", "BIRTH"), 400, "kind");
        refused(Map.of("occurredOn", "2026-13-01"), 400, "occurredOn");
        refused(Map.of("occurredOn", TODAY.plusDays(1).toString()), 422, "occurredOn");
        refused(Map.of("worker", Map.of("nik", "12")), 400, "worker.nik");
        refused(Map.of("worker", Map.of("id", farmer.id, "kpj", "12345678901")), 400, "worker.one");
        refused(Map.of("outcome", Map.of("kind", "RECOVERED")), 422, "outcome.kind");
    }

    private void refused(Map<String, Object> change, int status, String field) {
        Map<String, Object> body = new HashMap<>(Office.filing(farmer));
        body.putAll(change);
        Office.rina()
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body(at("errors.field", hasItem(field)));
    }

    @Test
    void change_needs_the_etag_of_what_was_read_and_a_key() {
        JsonPath claim = Office.files(farmer);
        String path = "/api/v1/claims/" + claim.getString("id") + "/decision";
        Map<String, String> approve = Map.of("outcome", "APPROVE", "reason", "x");
        Office.budi().body(approve).post(path).then().statusCode(428);
        Office.budi()
                .header("If-Match", "\"9\"")
                .body(approve)
                .post(path)
                .then()
                .statusCode(412);
        Office.as("budi", "approver")
                .header("If-Match", "\"1\"")
                .body(approve)
                .post(path)
                .then()
                .statusCode(400);
        Office.rina()
                .header("If-Match", "\"1\"")
                .body(approve)
                .post(path)
                .then()
                .statusCode(403);
        Office.budi()
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", "RETURN", "reason", "Is the letter signed?"))
                .post(path)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")));
        Office.budi()
                .header("If-Match", "\"2\"")
                .body(approve)
                .post(path)
                .then()
                .statusCode(409);
    }

    @Test
    void claim_of_another_region_is_not_there() {
        JsonPath claim = Office.files(farmer);
        var foreign = Office.as("dewi", List.of("officer", "approver", "auditor"), "16.04");
        foreign.get("/api/v1/claims/" + claim.getString("id")).then().statusCode(404);
        Office.as("dewi", List.of("officer"), "16.04")
                .get("/api/v1/claims?limit=500")
                .then()
                .statusCode(200)
                .body(at("items.id", not(hasItem(claim.getString("id")))));
        Office.as("siti", List.of("officer"), "16")
                .get("/api/v1/claims/" + claim.getString("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void unknown_filter_is_refused_and_pages_follow_each_other() {
        Office.files(farmer);
        Office.files(farmer);
        Office.as("rina", "officer").get("/api/v1/claims?colour=red").then().statusCode(400);
        JsonPath first = Office.as("rina", "officer")
                .get("/api/v1/claims?limit=1&workerId=" + farmer.id)
                .as(Answer.class);
        JsonPath second = Office.as("rina", "officer")
                .get("/api/v1/claims?limit=1&workerId={w}&cursor={c}", farmer.id, first.getString("next"))
                .as(Answer.class);
        assertTrue(!first.getString("items[0].id").equals(second.getString("items[0].id")));
        assertEquals(null, second.getString("next"));
    }

    @Test
    void value_outside_a_closed_set_is_refused_with_what_is_allowed() {
        String letter = "/api/v1/claims/" + Office.files(farmer).getString("id") + "/letter";
        Map.of(
                        letter + "?about=WEATHER",
                        "DECISION, MISSING_DOCUMENTS, PAYMENT",
                        letter + "?reader=POSTMAN",
                        "FAMILY, OFFICER",
                        letter + "?about=",
                        "DECISION",
                        "/api/v1/claims?status=LOST",
                        "NEEDS_EVIDENCE",
                        "/api/v1/payouts?payer=NOBODY",
                        "BPJS_KETENAGAKERJAAN, PROGRAMME",
                        "/api/v1/reconciliation?state=FINE",
                        "AMOUNT_DIFFERS",
                        "/api/v1/alarms?kind=FIRE",
                        "PAYMENT_DUE",
                        "/api/v1/claims?bpjsDiffers=yes",
                        "true, false")
                .forEach((query, allowed) -> Office.as("rina", List.of("officer", "approver", "treasurer"), "16.06")
                        .get(query)
                        .then()
                        .statusCode(400)
                        .body(at("errors[0].message", containsString(allowed))));
        Office.as("rina", "officer").get(letter + "?about=DECISION").then().statusCode(200);
    }

    @Test
    void published_state_machine_is_the_one_in_force_and_claims_are_counted() {
        String document = Office.as("rina", "officer")
                .accept("application/json")
                .get("/q/openapi?format=json")
                .asString();
        String published = Answer.to(document).getString("paths.'/api/v1/claims'.post.description");
        for (ClaimStatus status : ClaimStatus.values()) {
            String next = status.next().isEmpty()
                    ? "nothing"
                    : status.next().stream().map(Enum::name).reduce("", (a, b) -> a.isEmpty() ? b : a + ", " + b);
            String said = published.replaceAll("\\s*\\([^)]*\\)", "");
            assertTrue(said.contains(status + " to " + next), () -> status + " to " + next + " in " + said);
        }
        Office.as("root", "operator")
                .accept("*/*")
                .get("/q/metrics")
                .then()
                .body(containsString("claims{status=\"PROPOSED\"}"));
    }
}
