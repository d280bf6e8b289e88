package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

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
import org.pakekelambu.localstack.LocalStackTestResource;

/** From filing to the last receipt, over HTTP. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class DeathClaimApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void natural_death_is_proposed_with_42_million_approved_by_a_second_person_and_paid() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);

        JsonPath claim = Office.files(farmer);
        assertEquals("PROPOSED", claim.getString("status"));
        assertEquals(42_000_000, claim.getLong("payableNow"));
        assertEquals("2026-07-15", claim.getString("clock.dueOn"));
        assertEquals("MET", claim.getString("findings.find { it.rule == 'CoveredOnTheDay' }.outcome"));
        assertNotNull(claim.getString("lawDigest"));

        JsonPath approved = Office.decides(claim, Office.budi(), "APPROVE")
                .then()
                .statusCode(200)
                .body(at("status", equalTo("APPROVED")))
                .extract()
                .as(Answer.class);
        List<Map<String, Object>> payouts = Office.payouts(claim.getString("id"));
        assertEquals(3, payouts.size());
        assertEquals(
                "1234567890",
                Answer.to(Office.bpjs()
                                .get("/api/v1/payouts/" + payouts.get(0).get("id"))
                                .asString())
                        .getString("payee.accountNumber"));
        for (Map<String, Object> payout : payouts) {
            Office.receipt(payout.get("id"), "PAID", "BSB-" + payout.get("reference"), TODAY)
                    .then()
                    .statusCode(200);
        }
        JsonPath paid = Office.claim(approved.getString("id"));
        assertEquals("PAID", paid.getString("status"));
        assertEquals(0, paid.getLong("clock.daysLate"));
        assertEquals(
                List.of("FILED", "APPROVED", "PAID"),
                Office.as("rina", "officer")
                        .get("/api/v1/claims/{id}/history", claim.getString("id"))
                        .as(Answer.class)
                        .getList("items.step"));
    }

    @Test
    void fatal_accident_of_a_pake_kelambu_member_gives_70_million_and_2_million_by_payer() {
        SampleCase fisher = SampleCase.fatalAccident(LocalDate.of(2026, 6, 1))
                .child(1, 11, "SD")
                .child(2, 17, "SMA");
        fisher.programme = "pake-kelambu";
        office.hears(fisher);
        office.todayIs(LocalDate.of(2026, 6, 4));

        JsonPath claim = Office.files(fisher);
        assertEquals("PROPOSED", claim.getString("status"));
        assertEquals(72_000_000 + 4_500_000, claim.getLong("payableNow"));
        assertEquals(2_000_000, claim.getLong("totalsByPayer.PROGRAMME.payableNow"));
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        assertEquals(
                76_500_000,
                Office.payouts(claim.getString("id")).stream()
                        .mapToLong(p -> ((Number) p.get("amount")).longValue())
                        .sum());
        Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/scholarship", claim.getString("id"))
                .then()
                .statusCode(200)
                .body(at("right", equalTo(true)))
                .body(at("children.size()", equalTo(2)))
                .body(at("children.payableNow", hasItem(3_000_000)));
    }

    @Test
    void preview_decides_the_same_and_stores_nothing() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath preview = Office.as("rina", "officer")
                .body(Office.filing(farmer))
                .post("/api/v1/claims/preview")
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
        assertEquals("PROPOSED", preview.getString("status"));
        assertEquals(42_000_000, preview.getLong("payableNow"));
        Office.as("rina", "officer")
                .get("/api/v1/claims?workerId={id}", farmer.id)
                .then()
                .statusCode(200)
                .body(at("items.size()", equalTo(0)));
    }

    @Test
    void late_payment_shows_days_and_compensation_and_stands_on_the_due_list() {
        SampleCase farmer = new SampleCase();
        farmer.occurredOn = LocalDate.of(2026, 3, 1);
        farmer.paidUntil = YearMonth.of(2026, 2);
        office.hears(farmer);
        office.todayIs(LocalDate.of(2026, 3, 2));
        JsonPath claim = Office.files(farmer);
        assertEquals("2026-03-05", claim.getString("clock.dueOn"));
        office.todayIs(LocalDate.of(2026, 3, 10));
        JsonPath late = Office.claim(claim.getString("id"));
        assertEquals(5, late.getLong("clock.daysLate"));
        assertEquals(2_100_000, late.getLong("clock.compensation"));
        assertTrue(Office.as("rina", "officer")
                .get("/api/v1/due?on=2026-03-10")
                .as(Answer.class)
                .getList("items.claimId")
                .contains(claim.getString("id")));
    }
}
