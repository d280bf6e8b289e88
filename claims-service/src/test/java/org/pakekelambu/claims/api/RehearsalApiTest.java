package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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

/** A draft of the law tried on past decisions: which flip, by how much, and that nothing changes. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class RehearsalApiTest {
    private static final String REHEARSALS = "/api/v1/rehearsals";

    @Inject
    Office office;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(LocalDate.of(2026, 7, 11));
    }

    @Test
    void a_longer_waiting_time_takes_from_young_members_and_leaves_old_ones_and_the_claims_alone() {
        SampleCase young = new SampleCase();
        young.coverStart = LocalDate.of(2026, 4, 1);
        young.enrolledOn = young.coverStart;
        JsonPath youngClaim = approved(young);
        JsonPath oldClaim = approved(new SampleCase());
        String id = rehearsed("jkm.waiting_months", "6", "2026-01-01");
        Map<String, Object> less = shown(id, youngClaim);
        assertEquals("LESS", less.get("effect"));
        assertEquals(-32_000_000, less.get("difference"));
        assertEquals(
                Map.of("recommendation", "APPROVE", "payableNow", 10_000_000, "held", 0, "future", 0),
                less.get("draft"));
        assertFalse(ids(id).contains(oldClaim.getString("id")));
        assertEquals(
                youngClaim.getLong("version"),
                Office.claim(youngClaim.getString("id")).getLong("version"));
        assertEquals(42_000_000, Office.claim(youngClaim.getString("id")).getInt("payableNow"));
    }

    @Test
    void a_stricter_rule_of_arrears_would_have_refused_what_was_approved() {
        JsonPath claim = approved(new SampleCase().unpaid(2));
        String id = rehearsed("cover.arrears_kept_months", "1", "2015-07-01");
        Map<String, Object> flipped = shown(id, claim);
        assertEquals("WOULD_BE_REFUSED", flipped.get("effect"));
        assertEquals(-42_000_000, flipped.get("difference"));
        JsonPath sums = rehearsal("16.06", id).statusCode(200).extract().as(Answer.class);
        assertEquals("DONE", sums.getString("state"));
        assertTrue(sums.getInt("flips") >= 1, sums.prettify());
        assertEquals(
                sums.getLong("effects.WOULD_BE_REFUSED.draft") - sums.getLong("effects.WOULD_BE_REFUSED.now"),
                sums.getLong("effects.WOULD_BE_REFUSED.difference"));
    }

    @Test
    void a_bad_draft_is_refused_with_every_fault_and_its_place() {
        asked("16.06", """
                        {"parameters": [
                           {"parameter": "jkm.lump_sum", "value": "plenty", "appliesFrom": "2027-01-01"},
                           {"parameter": "jkm.lump", "value": 1, "appliesFrom": "2027-01-01"}]}""")
                .statusCode(422)
                .body(at("type", containsString("bad-draft")))
                .body(at("errors.field", hasItems("parameters[0]", "parameters[1]")));
    }

    @Test
    void another_region_and_another_role_see_no_rehearsal() {
        String id = rehearsed("jkm.funeral", "1", "2026-01-01");
        rehearsal("16.07", id).statusCode(404);
        Office.as("rina", "officer").get(REHEARSALS + "/{id}", id).then().statusCode(403);
        rehearsal("16", id).statusCode(200).body(at("id", equalTo(id)));
    }

    private JsonPath approved(SampleCase sample) {
        office.hears(sample);
        JsonPath claim = Office.files(sample);
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        return Office.claim(claim.getString("id"));
    }

    private static ValidatableResponse asked(String region, String body) {
        return Office.as("budi", List.of("approver"), region)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(REHEARSALS)
                .then();
    }

    private static String rehearsed(String parameter, String value, String from) {
        String body = "{\"parameters\": [{\"parameter\": \"" + parameter + "\", \"value\": " + value
                + ", \"appliesFrom\": \"" + from + "\"}]}";
        String id =
                asked("16.06", body).statusCode(202).extract().as(Answer.class).get("id");
        for (int look = 0; look < 300; look++) {
            String state = rehearsal("16.06", id)
                    .statusCode(200)
                    .extract()
                    .as(Answer.class)
                    .get("state");
            if (state.equals("DONE")) {
                return id;
            }
            assertFalse(state.equals("FAILED"), "the rehearsal failed");
            pause();
        }
        throw new AssertionError("the rehearsal did not end");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse rehearsal(String region, String id) {
        return Office.as("budi", List.of("approver"), region)
                .get(REHEARSALS + "/{id}", id)
                .then();
    }

    private static List<Map<String, Object>> items(String id) {
        return Office.as("budi", "approver")
                .get(REHEARSALS + "/{id}/claims?limit=500", id)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .getList("items");
    }

    private static List<Object> ids(String id) {
        return items(id).stream().map(item -> item.get("claimId")).toList();
    }

    private static Map<String, Object> shown(String id, JsonPath claim) {
        Map<String, Object> found = items(id).stream()
                .filter(item -> item.get("claimId").equals(claim.getString("id")))
                .findFirst()
                .orElse(null);
        assertNotNull(found, "the claim should be listed");
        return found;
    }
}
