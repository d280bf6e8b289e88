package org.pakekelambu.claims.explanation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Every rupiah of a claim, explained over HTTP down to the events it rests on. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class ExplanationApiTest {
    private static final LocalDate ACCIDENT = LocalDate.of(2026, 6, 1);

    @Inject
    Office office;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(LocalDate.of(2026, 7, 11));
    }

    @Test
    void a_natural_death_is_explained_from_the_amount_to_the_event() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath claim = Office.files(farmer);
        explained(claim.getString("id"))
                .header("ETag", "\"1\"")
                .body("payableNow.amount", equalTo(42_000_000))
                .body("payableNow.lines.code", equalTo(List.of("JKM.LUMP", "JKM.PERIODIC", "JKM.FUNERAL")))
                .body("payableNow.lines[0].formula", equalTo("Rp20.000.000"))
                .body("payableNow.lines[0].parameters[0].parameter", equalTo("jkm.lump_sum"))
                .body("payableNow.lines[0].parameters[0].value", equalTo(20_000_000))
                .body("payableNow.lines[0].parameters[0].appliesFrom", equalTo("2019-12-02"))
                .body("payableNow.lines[0].parameters[0].citation.confidence", equalTo("P"))
                .body("payableNow.lines[0].facts.find { it.name == 'riskOn' }.value", equalTo("2026-07-10"))
                .body("payableNow.lines[0].facts.find { it.name == 'riskOn' }.source.kind", equalTo("DOCUMENT"))
                .body("payableNow.lines[0].facts.find { it.name == 'riskOn' }.source.by", equalTo("rina"))
                .body(
                        "payableNow.lines[0].facts.find { it.name == 'coverFrom' }.source.reference",
                        equalTo("benefits.entitlement.v1/" + farmer.id))
                .body("payableNow.lines[0].facts.find { it.name == 'coverFrom' }.source.version", equalTo(3))
                .body("payableNow.lines[0].shares[0].amount", equalTo(20_000_000))
                .body("compensation", nullValue());
    }

    @Test
    void the_leaves_of_every_kind_of_loss_sum_to_its_payout() {
        assertLeaves(filed(fatal(), Map.of("kind", "DEATH", "on", "2026-06-03"), Map.of()), 76_500_000);
        assertLeaves(filed(living(), Map.of("kind", "PERMANENT_TOTAL", "on", "2026-06-20"), Map.of()), 68_000_000);
        assertLeaves(
                filed(
                        living(),
                        Map.of(
                                "kind", "PARTIAL_ANATOMIC",
                                "on", "2026-06-20",
                                "impairments",
                                        List.of(
                                                Map.of("part", "both_feet_from_ankle"),
                                                Map.of("part", "one_eye_or_near_diplopia", "side", "LEFT"))),
                        Map.of()),
                56_000_000);
        assertLeaves(
                filed(
                        living(),
                        Map.of(
                                "kind", "PARTIAL_FUNCTION",
                                "on", "2026-06-20",
                                "impairments", List.of(Map.of("part", "thumb", "side", "RIGHT", "lossPercent", 50))),
                        Map.of()),
                6_000_000);
        assertLeaves(
                filed(
                        living(),
                        Map.of("kind", "RECOVERED", "on", "2026-06-20", "incapacity", Map.of("months", 14, "days", 15)),
                        Map.of(
                                "transport", Map.of("land", 5_600_000, "sea", 1_500_000),
                                "spectacles", 1_200_000,
                                "prosthesis", 1_000_000,
                                "medical", 3_000_000)),
                12_000_000 + 1_000_000 + 250_000 + 5_000_000 + 1_500_000 + 1_000_000 + 1_400_000 + 3_000_000);
    }

    @Test
    void a_fatal_accident_shows_formula_floor_and_the_programmes_own_top_up() {
        JsonPath claim = filed(fatal(), Map.of("kind", "DEATH", "on", "2026-06-03"), Map.of());
        explained(claim.getString("id"))
                .body(
                        "payableNow.lines[0].formula",
                        equalTo("max(60% × 80 × Rp1.000.000; Rp20.000.000) = Rp48.000.000"))
                .body("payableNow.lines[0].parameters", hasSize(4))
                .body("payableNow.lines[0].facts.find { it.name == 'band' }.source.kind", equalTo("EVENT"))
                .body("payableNow.lines.find { it.code == 'PROGRAMME.TOP_UP' }.payer", equalTo("PROGRAMME"))
                .body(
                        "payableNow.lines.find { it.code == 'PROGRAMME.TOP_UP' }.formula",
                        equalTo("Rp72.000.000 - (Rp48.000.000 + Rp12.000.000 + Rp10.000.000) = Rp2.000.000"))
                .body("payableNow.lines.find { it.code == 'JKK.SCHOLARSHIP' }.parts", hasSize(1))
                .body("forecast", hasSize(2))
                .body("notices.find { it.subject == 'heirs.sharing' }.citation.confidence", equalTo("M"));
    }

    @Test
    void what_rests_on_an_assumption_is_told_to_the_officer_with_its_lines() {
        JsonPath claim = filed(
                living(),
                Map.of("kind", "RECOVERED", "on", "2026-06-20", "incapacity", Map.of("months", 0, "days", 3)),
                Map.of("hearingAid", 900_000));
        explained(claim.getString("id"))
                .body("notices.find { it.subject == 'jkk.hearing_aid' }.citation.confidence", equalTo("M"))
                .body("notices.find { it.subject == 'jkk.hearing_aid' }.lines", equalTo(List.of("JKK.HEARING_AID")))
                .body(
                        "notices.find { it.subject == 'jkk.incapacity.days_per_month' }.text.en",
                        containsString("assumption"));
    }

    @Test
    void held_lines_say_what_frees_them_and_what_it_costs() {
        SampleCase behind = new SampleCase().unpaid(2);
        office.hears(behind);
        JsonPath tree = JsonPath.from(
                explained(Office.files(behind).getString("id")).extract().asString());
        assertEquals(10_000_000, tree.getLong("payableNow.amount"));
        assertEquals(32_000_000, tree.getLong("held.amount"));
        assertEquals(32_000_000, Trees.leaves(tree.getList("held.lines")));
        assertEquals("ARREARS_SETTLED", tree.getString("held.lines[0].freedBy[0].what"));
        assertEquals(33_600, tree.getLong("held.lines[0].freedBy[0].amountToSettle"));
        assertEquals(2, tree.getList("held.lines[0].freedBy[0].months").size());
    }

    @Test
    void being_late_is_explained_by_sum_and_days() {
        SampleCase farmer = new SampleCase();
        farmer.occurredOn = LocalDate.of(2026, 3, 1);
        farmer.paidUntil = YearMonth.of(2026, 2);
        office.hears(farmer);
        office.todayIs(LocalDate.of(2026, 3, 2));
        JsonPath claim = Office.files(farmer);
        office.todayIs(LocalDate.of(2026, 3, 10));
        JsonPath tree = JsonPath.from(explained(claim.getString("id")).extract().asString());
        assertEquals(2_100_000, tree.getLong("compensation.amount"));
        assertEquals(2_100_000, Trees.leaves(tree.getMap("compensation")));
        assertEquals("1% × Rp20.000.000 × 5 = Rp1.000.000", tree.getString("compensation.parts[0].formula"));
    }

    @Test
    void a_decision_is_explained_by_what_it_was_made_on_and_only_to_who_may_see_it() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath claim = Office.files(farmer);
        String id = claim.getString("id");
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        Office.as("audit", "auditor")
                .get("/api/v1/claims/{id}/explanation?knownAt={at}", id, claim.getString("recordedAt"))
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("payableNow.amount", equalTo(42_000_000));
        Office.as("audit", "auditor")
                .get("/api/v1/claims/{id}/explanation?asOf=2026-07-01", id)
                .then()
                .statusCode(404);
        Office.as("rina", List.of("officer"), "16.07")
                .get("/api/v1/claims/{id}/explanation", id)
                .then()
                .statusCode(404);
        Office.as("puskesmas", "notifier")
                .get("/api/v1/claims/{id}/explanation", id)
                .then()
                .statusCode(403);
    }

    private static SampleCase fatal() {
        SampleCase fisher =
                SampleCase.fatalAccident(ACCIDENT).child(1, 11, "SD").child(2, 17, "SMA");
        fisher.programme = "pake-kelambu";
        return fisher;
    }

    private static SampleCase living() {
        SampleCase worker = SampleCase.fatalAccident(ACCIDENT);
        worker.outcome = null;
        return worker;
    }

    private JsonPath filed(SampleCase worker, Map<String, Object> outcome, Map<String, Object> costs) {
        office.hears(worker);
        Map<String, Object> body = Office.filing(worker);
        body.put("outcome", outcome);
        body.put("costs", costs);
        return Office.rina()
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse explained(String id) {
        return Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/explanation", id)
                .then()
                .statusCode(200);
    }

    private static void assertLeaves(JsonPath claim, long payable) {
        assertEquals(payable, claim.getLong("payableNow"), claim::prettify);
        JsonPath tree = JsonPath.from(explained(claim.getString("id")).extract().asString());
        List<Map<String, Object>> lines = tree.getList("payableNow.lines");
        assertEquals(payable, tree.getLong("payableNow.amount"));
        assertEquals(payable, Trees.leaves(lines));
        for (Map<String, Object> line : lines) {
            assertTrue((Boolean) line.get("workedOut"), line::toString);
            assertEquals(((Number) line.get("amount")).longValue(), Trees.leaves(line));
        }
        for (Map<String, Object> node : Trees.all(lines)) {
            assertTrue(node.get("formula") != null || node.get("parts") != null, node::toString);
            assertFalse(((Map<?, ?>) node.get("citation")).isEmpty());
            Trees.list(node, "facts").forEach(fact -> assertTrue(fact.get("source") != null, fact::toString));
        }
    }
}
