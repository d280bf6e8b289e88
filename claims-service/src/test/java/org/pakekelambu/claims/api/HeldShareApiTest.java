package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.manners.secrets.Fingerprints;

/** A share without a guardian waits and is not forgotten: the others are paid, the claim is not, and later the share is paid once. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class HeldShareApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final String NIK = "1606020107500004";
    private static final UUID SON = new UUID(8, 1);
    private static final UUID ORPHAN = new UUID(8, 2);

    @Inject
    Office office;

    @Inject
    Fingerprints fingerprints;

    private SampleCase farmer;

    @BeforeEach
    void aFarmerWithoutAWife() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
        farmer.family.clear();
        farmer.heirs.clear();
    }

    /** A grown son and an orphan of nine; a grandfather nobody has on record asks. */
    private ShareCase sonAndOrphan() {
        farmer.child(1, 30, null).child(2, 9, null);
        office.hears(farmer);
        Map<String, Object> body =
                ShareCase.filing(farmer, List.of(ShareCase.heir(SON), Map.<String, Object>of("familyId", ORPHAN)));
        body.put("claimant", grandfather());
        return ShareCase.filed(body, TODAY);
    }

    private static Map<String, Object> grandfather() {
        return Map.of("name", "Kakek Amin", "relation", "PARENT", "nik", NIK, "account", ShareCase.account(NIK));
    }

    private void grandfatherIsRecorded() {
        farmer.version++;
        farmer.family.add(new FamilyMember(
                new UUID(8, 3),
                "PARENT",
                LocalDate.of(1950, 1, 1),
                "MALE",
                fingerprints.all("nik", NIK).get(0),
                null,
                false,
                false,
                Instant.EPOCH));
        office.hears(farmer);
    }

    @Test
    void share_of_an_orphan_waits_while_the_rest_is_paid_and_is_ordered_once_when_the_guardian_is_known() {
        ShareCase claim = sonAndOrphan();
        assertEquals("IN_REVIEW", claim.status());
        claim.answers("dewi", "MET").statusCode(200).body(at("status", equalTo("PROPOSED")));
        JsonPath proposed = claim.now();
        assertEquals(21_000_000, proposed.getLong("payableNow"));
        assertEquals(21_000_000, proposed.getLong("held"));
        assertEquals(21_000_000, proposed.getLong("payees.find { it.key == '" + ORPHAN + "' }.held"));
        assertEquals(0, proposed.getLong("payees.find { it.key == '" + ORPHAN + "' }.payableNow"));
        assertEquals(
                List.of("TO_HEIR", "GUARDIAN_MISSING"),
                proposed.getList("lines.find { it.code == 'JKM.LUMP' }.shares.way"));
        claim.approved();
        assertEquals(21_000_000, claim.ordered());
        assertTrue(due().contains(claim.id));
        claim.paid();
        assertEquals("APPROVED", claim.status());
        assertFalse(due().contains(claim.id), "nothing is late while only a held share waits");

        assertEquals(21_000_000L, held(claim));
        String letter = letter(claim);
        assertTrue(letter.contains("waits until a guardian is named"), letter);
        grandfatherIsRecorded();
        JsonPath freed = claim.now();
        assertEquals("PROPOSED", freed.getString("status"), freed.getString("findings"));
        assertEquals(42_000_000, freed.getLong("payableNow"));
        assertEquals(0, freed.getLong("held"));
        claim.approved();
        assertEquals(21_000_000, claim.ordered());
        claim.all(payout -> payout.get("status").equals("ORDERED")).forEach(payout -> {
            Map<?, ?> payee = (Map<?, ?>) payout.get("payee");
            assertEquals("GUARDIAN", payee.get("role"));
            assertEquals(ORPHAN.toString(), payee.get("forMinor"));
        });
        claim.paid();
        assertEquals("PAID", claim.status());
        assertEquals(0, held(claim));
        assertEquals(42_000_000, claim.sum("PAID"));
        farmer.version++;
        office.hears(farmer);
        assertEquals("PAID", claim.status());
        assertEquals(0, claim.ordered());
        assertEquals(0, claim.askedBack());
    }

    @Test
    void claim_whose_every_share_waits_is_approved_without_a_payout_and_paid_once_an_officer_names_the_guardian() {
        ShareCase claim = orphanAlone();
        claim.answers("dewi", "MET")
                .statusCode(200)
                .body(at("payableNow", equalTo(0)))
                .body(at("held", equalTo(42_000_000)));
        claim.approved();
        assertEquals("APPROVED", claim.status());
        assertEquals(List.of(), Office.payouts(claim.id));

        claim.share("rina", "assessment", ORPHAN.toString(), "guardian", aunt())
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")))
                .body(at("payableNow", equalTo(42_000_000)));
        claim.answers("rina", "MET").statusCode(403);
        claim.answers("dewi", "MET").statusCode(200).body(at("status", equalTo("PROPOSED")));
        Map<String, Object> another = new HashMap<>(aunt());
        another.put("account", ShareCase.account("123456"));
        claim.share("rina", "assessment", ORPHAN.toString(), "guardian", another)
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")));
        claim.answers("dewi", "MET").statusCode(200).body(at("status", equalTo("PROPOSED")));
        claim.approved();
        assertEquals(42_000_000, claim.ordered());
        Map<?, ?> payee = (Map<?, ?>) Office.payouts(claim.id).get(0).get("payee");
        assertEquals("GUARDIAN", payee.get("role"));
        assertEquals("Bibi Ratna", payee.get("name"));
        assertEquals(ORPHAN.toString(), payee.get("forMinor"));
        claim.paid();
        assertEquals("PAID", claim.status());
    }

    @Test
    void money_that_waited_for_a_guardian_was_not_late_before_he_was_known() {
        ShareCase claim = orphanAlone();
        claim.answers("dewi", "MET").statusCode(200);
        claim.approved();
        office.todayIs(TODAY.plusDays(30));
        claim.share("rina", "assessment", ORPHAN.toString(), "guardian", aunt()).statusCode(200);
        claim.answers("dewi", "MET").statusCode(200).body(at("status", equalTo("PROPOSED")));
        claim.approved();
        assertEquals(TODAY.plusDays(30).toString(), claim.now().getString("clock.completeOn"));
        assertEquals(0, claim.now().getLong("clock.daysLate"));
    }

    @Test
    void guardian_named_at_filing_receives_for_the_child() {
        farmer.child(2, 9, null);
        farmer.family.add(SampleCase.member(new UUID(8, 5), "SIBLING", LocalDate.of(1980, 1, 1), null));
        office.hears(farmer);
        Map<String, Object> orphan = new HashMap<>(Map.of("familyId", ORPHAN));
        orphan.put("guardian", ShareCase.heir(new UUID(8, 5)));
        Map<String, Object> body = ShareCase.filing(farmer, List.of(orphan));
        body.put("claimant", Map.of("familyId", new UUID(8, 5)));
        ShareCase claim = ShareCase.filed(body, TODAY);
        claim.approved();
        Map<?, ?> payee = (Map<?, ?>) Office.payouts(claim.id).get(0).get("payee");
        assertEquals("GUARDIAN", payee.get("role"));
        assertEquals(new UUID(8, 5).toString(), payee.get("familyId"));
        assertEquals(ORPHAN.toString(), payee.get("forMinor"));
        assertTrue(payee.get("accountNumber") != null);
        claim.paid();
        assertEquals("PAID", claim.status());
        assertEquals(42_000_000, claim.sum("PAID"));
    }

    @Test
    void guardian_named_after_money_went_out_is_a_correction_that_orders_the_waiting_share_only() {
        ShareCase claim = sonAndOrphan();
        claim.answers("dewi", "MET").statusCode(200);
        claim.approved().paid();
        claim.share("dewi", "assessment", ORPHAN.toString(), "guardian", aunt()).statusCode(409);
        claim.share("dewi", "correction", ORPHAN.toString(), "guardian", aunt()).statusCode(200);
        claim.answers("dewi", "MET").statusCode(403).body(at("type", containsString("answered-by-who-named")));
        claim.answers("tono", "MET").statusCode(200).body(at("status", equalTo("PROPOSED")));
        claim.decides("budi", "APPROVE").then().statusCode(200).body(at("firstApproval.by", equalTo("budi")));
        assertEquals(0, claim.ordered());
        claim.decides("sari", "APPROVE").then().statusCode(200).body(at("status", equalTo("APPROVED")));
        assertEquals(21_000_000, claim.ordered());
        claim.paid();
        assertEquals("PAID", claim.status());
        assertEquals(42_000_000, claim.sum("PAID"));
        assertEquals(0, claim.askedBack());
    }

    @Test
    void rejected_claim_with_a_waiting_share_is_woken_by_nobody() {
        ShareCase claim = sonAndOrphan();
        claim.answers("dewi", "MET").statusCode(200);
        claim.decides("budi", "REJECT").then().statusCode(200);
        grandfatherIsRecorded();
        assertEquals("REJECTED", claim.status());
        assertEquals(List.of(), Office.payouts(claim.id));
    }

    @Test
    void appeal_while_a_share_waits_orders_nothing_twice() {
        ShareCase claim = sonAndOrphan();
        claim.answers("dewi", "MET").statusCode(200);
        claim.approved().paid();
        claim.work("nur", "appeal", Map.of("reason", "The family wants all of it now."))
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")));
        claim.work("agus", "assessment", Map.of("reason", "Still no guardian")).statusCode(200);
        claim.decides("wati", "APPROVE").then().statusCode(200);
        assertEquals(0, claim.ordered());
        assertEquals("APPROVED", claim.status());
        assertEquals(21_000_000, claim.sum("PAID"));
        grandfatherIsRecorded();
        claim.decides("wati", "APPROVE").then().statusCode(200);
        claim.decides("sari", "APPROVE").then().statusCode(200).body(at("status", equalTo("APPROVED")));
        assertEquals(21_000_000, claim.ordered());
    }

    private ShareCase orphanAlone() {
        farmer.child(2, 9, null);
        office.hears(farmer);
        Map<String, Object> body = ShareCase.filing(farmer, List.of(Map.<String, Object>of("familyId", ORPHAN)));
        body.put("claimant", grandfather());
        return ShareCase.filed(body, TODAY);
    }

    private static Map<String, Object> aunt() {
        return Map.of(
                "name",
                "Bibi Ratna",
                "relation",
                "OTHER",
                "nik",
                "1606026003820006",
                "account",
                ShareCase.account("6003820006"));
    }

    private static List<String> due() {
        return Office.as("kas", "treasurer")
                .get("/api/v1/due?on={d}&limit=500", TODAY.plusDays(30).toString())
                .as(Answer.class)
                .getList("items.claimId");
    }

    /** What the list of held money says of the claim, share by share. */
    private static long held(ShareCase claim) {
        JsonPath list =
                Office.as("kas", "treasurer").get("/api/v1/held?limit=500").as(Answer.class);
        List<Map<String, Object>> waiting =
                list.getList("items.findAll { it.claimId == '" + claim.id + "' }.waiting.flatten()");
        long sum = 0;
        for (Map<String, Object> one : waiting) {
            assertEquals("GUARDIAN_MISSING", one.get("why"));
            assertEquals(ORPHAN.toString(), one.get("payee"));
            sum += ((Number) one.get("amount")).longValue();
        }
        return sum;
    }

    private static String letter(ShareCase claim) {
        return Office.as("rina", "officer")
                .accept("text/plain")
                .get("/api/v1/claims/{id}/letter", claim.id)
                .then()
                .statusCode(200)
                .body(not(containsString("!letter")))
                .extract()
                .asString();
    }
}
