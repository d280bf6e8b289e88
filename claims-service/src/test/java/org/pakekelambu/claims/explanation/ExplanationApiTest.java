package org.pakekelambu.claims.explanation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;
import static org.pakekelambu.claims.explanation.Accidents.explained;
import static org.pakekelambu.claims.explanation.Accidents.fatal;
import static org.pakekelambu.claims.explanation.Accidents.filed;
import static org.pakekelambu.claims.explanation.Accidents.survived;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Every rupiah of a claim, explained over HTTP down to the events it rests on. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class ExplanationApiTest {
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
                .body(at("payableNow.amount", equalTo(42_000_000)))
                .body(at("payableNow.lines.code", equalTo(List.of("JKM.LUMP", "JKM.PERIODIC", "JKM.FUNERAL"))))
                .body(at("payableNow.lines[0].formula", equalTo("Rp20.000.000")))
                .body(at("payableNow.lines[0].parameters[0].parameter", equalTo("jkm.lump_sum")))
                .body(at("payableNow.lines[0].parameters[0].value", equalTo(20_000_000)))
                .body(at("payableNow.lines[0].parameters[0].appliesFrom", equalTo("2019-12-02")))
                .body(at("payableNow.lines[0].parameters[0].citation.confidence", equalTo("P")))
                .body(at("payableNow.lines[0].facts.find { it.name == 'riskOn' }.value", equalTo("2026-07-10")))
                .body(at("payableNow.lines[0].facts.find { it.name == 'riskOn' }.source.kind", equalTo("DOCUMENT")))
                .body(at("payableNow.lines[0].facts.find { it.name == 'riskOn' }.source.by", equalTo("rina")))
                .body(at(
                        "payableNow.lines[0].facts.find { it.name == 'coverFrom' }.source.reference",
                        equalTo("benefits.entitlement.v1/" + farmer.id)))
                .body(at("payableNow.lines[0].facts.find { it.name == 'coverFrom' }.source.version", equalTo(3)))
                .body(at("payableNow.lines[0].shares[0].amount", equalTo(20_000_000)))
                .body(at("compensation", nullValue()));
    }

    @Test
    void a_preview_is_explained_as_the_claim_will_be() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath preview = Office.as("rina", "officer")
                .body(Office.filing(farmer))
                .post("/api/v1/claims/preview/explanation")
                .then()
                .statusCode(200)
                .body(at("payableNow.amount", equalTo(42_000_000)))
                .body(at("payableNow.lines[0].facts.find { it.name == 'riskOn' }.source.kind", equalTo("DOCUMENT")))
                .extract()
                .as(Answer.class);
        JsonPath filed =
                explained(Office.files(farmer).getString("id")).extract().as(Answer.class);
        assertEquals(filed.getList("payableNow.lines.formula"), preview.getList("payableNow.lines.formula"));
        assertEquals(filed.getList("payableNow.lines.parameters"), preview.getList("payableNow.lines.parameters"));
    }

    @Test
    void a_fatal_accident_shows_formula_floor_and_the_programmes_own_top_up() {
        JsonPath claim = filed(office, fatal(), Map.of("kind", "DEATH", "on", "2026-06-03"), Map.of());
        explained(claim.getString("id"))
                .body(at(
                        "payableNow.lines[0].formula",
                        equalTo("max(60% × 80 × Rp1.000.000; Rp20.000.000) = Rp48.000.000")))
                .body(at("payableNow.lines[0].parameters", hasSize(4)))
                .body(at("payableNow.lines[0].facts.find { it.name == 'band' }.source.kind", equalTo("EVENT")))
                .body(at("payableNow.lines.find { it.code == 'PROGRAMME.TOP_UP' }.payer", equalTo("PROGRAMME")))
                .body(at(
                        "payableNow.lines.find { it.code == 'PROGRAMME.TOP_UP' }.formula",
                        equalTo("Rp72.000.000 - (Rp48.000.000 + Rp12.000.000 + Rp10.000.000) = Rp2.000.000")))
                .body(at("payableNow.lines.find { it.code == 'JKK.SCHOLARSHIP' }.parts", hasSize(1)))
                .body(at("forecast", hasSize(2)))
                .body(at("notices.find { it.subject == 'heirs.sharing' }.citation.confidence", equalTo("M")))
                .body(at("notices.find { it.subject == 'heirs.majority_age' }.citation.confidence", equalTo("M")));
    }

    @Test
    void what_rests_on_an_assumption_is_told_to_the_officer_with_its_lines() {
        JsonPath claim = filed(
                office,
                survived(),
                Map.of("kind", "RECOVERED", "on", "2026-06-20", "incapacity", Map.of("months", 0, "days", 3)),
                Map.of("hearingAid", 900_000));
        explained(claim.getString("id"))
                .body(at("notices.find { it.subject == 'jkk.hearing_aid' }.citation.confidence", equalTo("M")))
                .body(at("notices.find { it.subject == 'jkk.hearing_aid' }.lines", equalTo(List.of("JKK.HEARING_AID"))))
                .body(at(
                        "notices.find { it.subject == 'jkk.incapacity.days_per_month' }.text.en",
                        containsString("assumption")));
    }

    @Test
    void held_lines_say_what_frees_them_and_what_it_costs() {
        SampleCase behind = new SampleCase().unpaid(2);
        office.hears(behind);
        JsonPath tree = Answer.to(
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
        JsonPath tree = Answer.to(explained(claim.getString("id")).extract().asString());
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
                .body(at("status", equalTo("PROPOSED")))
                .body(at("payableNow.amount", equalTo(42_000_000)));
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

    @Test
    void what_an_officer_corrected_is_his_word_and_no_longer_the_filers() {
        JsonPath claim = filed(
                office, survived(), Map.of("kind", "RECOVERED", "on", "2026-06-20"), Map.of("spectacles", 900_000));
        String id = claim.getString("id");
        String cost = "payableNow.lines[0].facts.find { it.name == 'cost' }";
        explained(id).body(cost + ".source.kind", equalTo("REPORT")).body(cost + ".source.by", equalTo("rina"));
        Office.as("sari", "officer")
                .header("Idempotency-Key", java.util.UUID.randomUUID())
                .header("If-Match", "\"" + claim.getLong("version") + "\"")
                .body(Map.of("costs", Map.of("spectacles", 800_000), "reason", "The receipt says so"))
                .post("/api/v1/claims/{id}/assessment", id)
                .then()
                .statusCode(200);
        explained(id)
                .body(cost + ".value", equalTo("Rp800.000"))
                .body(cost + ".source.kind", equalTo("OFFICER"))
                .body(cost + ".source.by", equalTo("sari"));
    }

    @Test
    void a_due_day_in_a_year_without_loaded_holidays_carries_a_notice() {
        SampleCase farmer = new SampleCase();
        farmer.occurredOn = LocalDate.of(2027, 2, 1);
        farmer.paidUntil = YearMonth.of(2027, 1);
        office.hears(farmer);
        office.todayIs(LocalDate.of(2027, 2, 2));
        explained(Office.files(farmer).getString("id"))
                .body(at("notices.find { it.subject == 'clock.jkm_payment' }.citation.confidence", equalTo("M")))
                .body(at(
                        "notices.find { it.subject == 'clock.jkm_payment' }.name.en",
                        containsString("holidays not loaded")));
    }
}
