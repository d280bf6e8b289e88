package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.localstack.LocalStackTestResource;

/** The registry's word on a family after a death moves no money by itself, and holds none up unseen. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class FamilyChangedApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private SampleCase farmer;

    @BeforeEach
    void aFarmer() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
    }

    @Test
    void family_changed_after_the_death_is_asked_about() {
        farmer.familyChangedOn = farmer.occurredOn;
        office.hears(farmer);
        assertEquals("PROPOSED", Office.files(farmer).getString("status"));
        SampleCase other = new SampleCase();
        other.familyChangedOn = other.occurredOn.plusDays(1);
        office.hears(other);
        JsonPath asked = Office.files(other);
        assertEquals("IN_REVIEW", asked.getString("status"));
        assertTrue(asked.getList("findings.findAll { it.consequence == 'REFERS' }.rule")
                .contains("HeirsRecognised"));
    }

    @Test
    void freed_remainder_of_a_claimant_who_left_the_family_comes_before_an_officer_and_is_decided() {
        farmer.unpaid(2);
        office.hears(farmer);
        JsonPath filed = Office.files(farmer);
        String id = filed.getString("id");
        assertTrue(filed.getLong("held") > 0);
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);

        UUID mother = new UUID(7, 9);
        farmer.family.set(0, SampleCase.member(mother, "PARENT", LocalDate.of(1950, 2, 3), null));
        farmer.version++;
        settled(farmer.paidUntil.plusMonths(1));
        settled(farmer.paidUntil.plusMonths(2));
        office.hears(farmer);

        JsonPath seen = Office.claim(id);
        assertEquals("IN_REVIEW", seen.getString("status"));
        assertTrue(seen.getLong("payableNow") > filed.getLong("payableNow"));
        List<String> open = seen.getList("findings.findAll { it.consequence == 'REFERS' }.rule");
        assertTrue(open.contains("ClaimantAmongTheHeirs"), open::toString);
        JsonPath answered = Office.as("dewi", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + seen.getLong("version") + "\"")
                .body(Map.of(
                        "answers",
                        open.stream()
                                .map(rule -> Map.of("rule", rule, "outcome", "MET", "reason", "Heir letter seen"))
                                .toList()))
                .post("/api/v1/claims/{id}/assessment", id)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
        assertEquals("PROPOSED", answered.getString("status"));
        Office.decides(answered, Office.budi(), "APPROVE")
                .then()
                .statusCode(200)
                .body(at("decisions.outcome", hasItem(equalTo("APPROVE"))));
    }

    private void settled(YearMonth month) {
        farmer.morePaid.add(new PaidMonth(
                month,
                TODAY,
                TODAY.atTime(9, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant()));
    }
}
