package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** "Not owed" does not say "not dead": only two people take a death back, and another may find their doubt unfounded. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class DoubtedDeathApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private String claim;

    @BeforeEach
    void anApprovedDeath() {
        office.todayIs(TODAY);
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath filed = Office.files(farmer);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
    }

    @Test
    void a_rejection_after_the_approval_does_not_tell_the_registry_that_he_lives() {
        rejected();
        assertFalse(ClaimTopic.heard(claim, state -> "REJECTED".equals(state.status()))
                .confirmedDeath()
                .withdrawn());
    }

    @Test
    void after_a_rejection_two_people_can_still_take_the_death_back() {
        rejected();
        step("rina", "death-withdrawal").statusCode(200).body(at("doubt.by", equalTo("rina")));
        step("rina", "death-withdrawal").statusCode(409).body(at("type", containsString("death-doubted-already")));
        step("rina", "death-withdrawal/confirmation").statusCode(403);
        step("sari", "death-withdrawal/confirmation").statusCode(200).body(at("status", equalTo("REJECTED")));
        assertTrue(ClaimTopic.heard(
                        claim,
                        state -> state.confirmedDeath() != null
                                && state.confirmedDeath().withdrawn())
                .confirmedDeath()
                .withdrawn());
        step("rina", "death-withdrawal").statusCode(409);
    }

    @Test
    void an_unfounded_doubt_ends_by_another_person_and_the_money_goes_on() {
        step("sari", "death-withdrawal/refusal").statusCode(409).body(at("type", containsString("nobody-doubts")));
        step("rina", "death-withdrawal").statusCode(200).body(at("doubt.reason", equalTo("As the village says")));
        assertEquals(0, ordered());
        step("rina", "death-withdrawal/refusal").statusCode(403).body(at("type", containsString("four-eyes")));
        step("sari", "death-withdrawal/refusal")
                .statusCode(200)
                .body(at("status", equalTo("APPROVED")))
                .body(at("doubt", nullValue()));
        assertEquals(42_000_000, ordered());
        Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/history", claim)
                .then()
                .body(at("items.step.contains('DEATH_DOUBTED')", equalTo(true)))
                .body(at("items.step.contains('DOUBT_UNFOUNDED')", equalTo(true)));
        Office.as("audit", "auditor")
                .get("/api/v1/decisions?claimId={id}&kind=DOUBT_UNFOUNDED", claim)
                .then()
                .body(at("items.by", equalTo(List.of("sari"))));
        step("sari", "death-withdrawal/confirmation").statusCode(409);
    }

    private void rejected() {
        step("dewi", "correction").statusCode(200);
        Office.decides(Office.claim(claim), Office.budi(), "REJECT").then().statusCode(200);
    }

    private long ordered() {
        return Office.payouts(claim).stream()
                .filter(payout -> payout.get("status").equals("ORDERED"))
                .mapToLong(payout -> ((Number) payout.get("amount")).longValue())
                .sum();
    }

    private ValidatableResponse step(String who, String step) {
        return Office.as(who, List.of("officer", "approver"), "16.06")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + Office.claim(claim).getLong("version") + "\"")
                .body(Map.of("reason", "As the village says"))
                .post("/api/v1/claims/{id}/" + step, claim)
                .then();
    }
}
