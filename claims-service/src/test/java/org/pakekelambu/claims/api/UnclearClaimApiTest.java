package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Claims that are not straight: months in arrears, papers missing, heirs nobody knows. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class UnclearClaimApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void three_months_behind_pays_the_funeral_and_the_rest_once_they_are_settled_and_approved_again() {
        SampleCase labourer = new SampleCase().unpaid(3);
        office.hears(labourer);
        JsonPath claim = Office.files(labourer);
        assertEquals("PROPOSED", claim.getString("status"));
        assertEquals(10_000_000, claim.getLong("payableNow"));
        assertEquals(32_000_000, claim.getLong("held"));
        assertEquals(List.of("ARREARS_SETTLED"), claim.getList("lines.find { it.code == 'JKM.LUMP' }.heldUntil"));
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        Object funeral = Office.payouts(claim.getString("id")).get(0).get("id");
        Office.receipt(funeral, "PAID", "BSB-1", TODAY).then().statusCode(200);
        assertEquals("PAID", Office.claim(claim.getString("id")).getString("status"));

        labourer.version++;
        for (YearMonth m = labourer.paidUntil.plusMonths(1); m.isBefore(YearMonth.of(2026, 7)); m = m.plusMonths(1)) {
            labourer.morePaid.add(new PaidMonth(m, TODAY, Instant.parse("2026-07-11T03:00:00Z")));
        }
        office.hears(labourer);
        JsonPath freed = Office.claim(claim.getString("id"));
        assertEquals("PROPOSED", freed.getString("status"));
        assertEquals(42_000_000, freed.getLong("payableNow"));
        Office.decides(freed, Office.budi(), "APPROVE").then().statusCode(200);
        assertEquals(
                List.of("PAID", "ORDERED", "ORDERED"),
                Office.payouts(claim.getString("id")).stream()
                        .map(p -> p.get("status"))
                        .toList());
        assertEquals("APPROVED", Office.claim(claim.getString("id")).getString("status"));
    }

    @Test
    void four_months_behind_leaves_nothing_and_a_second_person_rejects() {
        SampleCase labourer = new SampleCase().unpaid(4);
        office.hears(labourer);
        JsonPath claim = Office.files(labourer);
        assertEquals("PROPOSED", claim.getString("status"));
        assertEquals("REJECT", claim.getString("recommendation"));
        assertEquals(List.of(), claim.getList("lines"));
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(422);
        Office.decides(claim, Office.budi(), "REJECT").then().statusCode(200).body(at("status", equalTo("REJECTED")));
        JsonPath rejected = Office.claim(claim.getString("id"));
        Office.rina()
                .header("If-Match", "\"" + rejected.getLong("version") + "\"")
                .body(Map.of("reason", "The family has receipts of two months."))
                .post("/api/v1/claims/{id}/appeal", claim.getString("id"))
                .then()
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")));
    }

    @Test
    void an_officer_answers_what_was_unclear_and_the_claim_goes_on() {
        SampleCase farmer = new SampleCase();
        farmer.documents = java.util.Set.of("MEMBER_CARD", "DEATH_CERTIFICATE");
        office.hears(farmer);
        Map<String, Object> body = Office.filing(farmer);
        body.put(
                "heirs",
                List.of(
                        Map.of("familyId", SampleCase.WIDOW),
                        Map.of(
                                "name",
                                "Anak Angkat",
                                "relation",
                                "CHILD",
                                "nik",
                                "1606024107150002",
                                "birthDate",
                                "2015-07-01")));
        JsonPath claim = Office.rina().body(body).post("/api/v1/claims").as(Answer.class);
        assertEquals("NEEDS_EVIDENCE", claim.getString("status"));

        JsonPath reviewed = Office.rina()
                .header("If-Match", "\"1\"")
                .body(Map.of("documents", List.of("HEIR_LETTER")))
                .post("/api/v1/claims/{id}/assessment", claim.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
        assertEquals("IN_REVIEW", reviewed.getString("status"));

        JsonPath ready = Office.as("dewi", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"2\"")
                .body(Map.of(
                        "answers",
                        List.of(Map.of(
                                "rule", "HeirsRecognised", "outcome", "MET", "reason", "Heir letter names both"))))
                .post("/api/v1/claims/{id}/assessment", claim.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
        assertEquals("PROPOSED", ready.getString("status"));
        assertEquals(
                List.of(10_000_000, 10_000_000), ready.getList("lines.find { it.code == 'JKM.LUMP' }.shares.amount"));
        Office.decides(
                        ready,
                        Office.as("rina", List.of("officer", "approver"), "16.06")
                                .header("Idempotency-Key", UUID.randomUUID()),
                        "APPROVE")
                .then()
                .statusCode(403);
    }
}
