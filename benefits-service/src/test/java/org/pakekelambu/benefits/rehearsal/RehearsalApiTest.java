package org.pakekelambu.benefits.rehearsal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pakekelambu.benefits.Benefits;
import org.pakekelambu.benefits.Member;
import org.pakekelambu.benefits.Wire;
import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.localstack.LocalStackTestResource;

@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "benefits"))
class RehearsalApiTest {
    private static final String REHEARSALS = "/api/v1/rehearsals";

    @Inject
    Benefits benefits;

    @Test
    void a_higher_lump_sum_is_counted_over_all_members_and_changes_nothing() {
        Member paidUp = Member.covered("2025-05-01", 15).inRegion("52.01").spouse();
        Member behind = Member.covered("2025-05-01", 13).inRegion("52.01").spouse();
        Member lapsed = Member.covered("2025-05-01", 9).inRegion("52.01").spouse();
        Member elsewhere = Member.covered("2025-05-01", 15).inRegion("52.02").spouse();
        benefits.hears(paidUp, behind, lapsed, elsewhere);
        String id = rehearsed("52.01", """
                {"parameters": [{"parameter": "jkm.lump_sum", "value": 25000000, "appliesFrom": "2026-07-01"}],
                 "on": "2026-07-20", "casesPerThousand": {"NATURAL_DEATH": 4.5}}""");
        String naturalDeath = "contingencies.find { it.contingency == 'NATURAL_DEATH' }.";
        rehearsal("52.01", id)
                .body("state", equalTo("DONE"))
                .body("compared", equalTo(3))
                .body("members.GAINS", equalTo(2))
                .body("members.NOT_COVERED", equalTo(1))
                .body("members.LOSES", nullValue())
                .body(naturalDeath + "gaining", equalTo(2))
                .body(naturalDeath + "ifItHappenedToAll.now", equalTo(84_000_000))
                .body(naturalDeath + "ifItHappenedToAll.draft", equalTo(94_000_000))
                .body(naturalDeath + "casesFrom", equalTo("GIVEN"))
                .body("contingencies.find { it.contingency == 'ACCIDENT_DEATH' }.rupiahPerYear", nullValue())
                .body("rupiahPerYear.benefits", equalTo(45_000))
                .body("rupiahPerYear.contributions", equalTo(0));
        Benefits.as("treasurer", "52.01")
                .get(REHEARSALS + "/{id}/members?effect=GAINS", id)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("items.workerId", hasItems(paidUp.id.toString(), behind.id.toString()))
                .body("items[0].owed.NATURAL_DEATH.difference", equalTo(5_000_000))
                .body("items[0].owed.ACCIDENT_DEATH.difference", equalTo(0));
        Benefits.as("officer", "52.01")
                .get("/api/v1/entitlements/{id}?asOf=2026-07-20", paidUp.id)
                .then()
                .body("version", equalTo(1))
                .body("contingencies.NATURAL_DEATH.payableNow", equalTo(42_000_000));
        List<EntitlementState> published = Wire.published(paidUp.id, state -> true);
        assertEquals(1, published.size(), "a rehearsal publishes nothing");
    }

    @Test
    void a_stricter_rule_of_arrears_shows_who_loses_cover_and_a_dearer_month_what_it_costs() {
        Member behind = Member.covered("2025-05-01", 13).inRegion("52.03").spouse();
        Member paidUp = Member.covered("2025-05-01", 15).inRegion("52.03").spouse();
        benefits.hears(behind, paidUp);
        String id = rehearsed("52.03", """
                {"parameters": [
                   {"parameter": "cover.arrears_kept_months", "value": 1, "appliesFrom": "2015-07-01"},
                   {"parameter": "contribution.jkm", "value": 7800, "appliesFrom": "2026-01-01"}],
                 "on": "2026-07-20"}""");
        rehearsal("52.03", id)
                .body("members.LOSES", equalTo(1))
                .body("members.SAME", equalTo(1))
                .body("contributionsPerMonth.now", equalTo(33_600))
                .body("contributionsPerMonth.draft", equalTo(17_800))
                .body("rupiahPerYear.contributions", equalTo(-189_600));
        Benefits.as("auditor", "52.03")
                .get(REHEARSALS + "/{id}/members?effect=LOSES", id)
                .then()
                .body("items.workerId", equalTo(List.of(behind.id.toString())))
                .body("items[0].owed.ACCIDENT_DEATH.draft", equalTo(0));
    }

    @Test
    void a_bad_draft_is_refused_with_every_fault_and_its_place() {
        asked("16.06", """
                        {"parameters": [
                           {"parameter": "jkm.lump_sum", "value": "plenty", "appliesFrom": "2027-01-01"},
                           {"parameter": "jkm.lump", "value": 1, "appliesFrom": "2027-01-01"},
                           {"parameter": "jkm.funeral", "value": -5, "appliesFrom": "2027-01-01"}]}""")
                .statusCode(422)
                .body("type", containsString("bad-draft"))
                .body("errors.field", hasItems("parameters[0]", "parameters[1]", "parameters[2]"))
                .body(
                        "errors.message",
                        hasItem(allOf(containsString("draft:"), containsString("no code reads this key"))));
        asked("16.06", "{\"parameters\": []}").statusCode(400);
        asked("16.06", "{\"parameters\": [{\"parameter\": \"x: y\", \"value\": 1, \"appliesFrom\": \"2027-01-01\"}]}")
                .statusCode(400)
                .body("errors[0].field", containsString("parameter"));
    }

    @Test
    void another_region_and_another_role_see_no_rehearsal() {
        String id = rehearsed(
                "52.05",
                "{\"parameters\": [{\"parameter\": \"jkm.funeral\", \"value\": 1, \"appliesFrom\": \"2026-01-01\"}]}");
        Benefits.as("treasurer", "52.06").get(REHEARSALS + "/{id}", id).then().statusCode(404);
        Benefits.as("treasurer", "52.06")
                .get(REHEARSALS + "/{id}/members", id)
                .then()
                .statusCode(404);
        Benefits.as("notifier", "52.05").get(REHEARSALS + "/{id}", id).then().statusCode(403);
        Benefits.as("treasurer", "52").get(REHEARSALS + "/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse asked(String region, String body) {
        return Benefits.as("treasurer", region)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post(REHEARSALS)
                .then();
    }

    /** The id of a finished rehearsal. */
    private static String rehearsed(String region, String body) {
        String id = asked(region, body).statusCode(202).extract().path("id");
        for (int look = 0; look < 300; look++) {
            String state = Benefits.as("treasurer", region)
                    .get("/api/v1/jobs/{id}", id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("state");
            if (state.equals("DONE")) {
                return id;
            }
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
        return Benefits.as("treasurer", region)
                .get(REHEARSALS + "/{id}", id)
                .then()
                .statusCode(200);
    }
}
