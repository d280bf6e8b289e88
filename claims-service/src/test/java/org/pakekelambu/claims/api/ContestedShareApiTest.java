package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** A share somebody disputes is held, the rest is paid; who filed says neither, and the end of the dispute frees it once. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class ContestedShareApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final UUID SON = new UUID(8, 1);
    private static final UUID DAUGHTER = new UUID(8, 2);
    private static final String WHY = "The uncle says she was never acknowledged.";

    @Inject
    Office office;

    private SampleCase farmer;

    @BeforeEach
    void aFarmerWithTwoGrownChildren() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
        farmer.family.clear();
        farmer.heirs.clear();
        farmer.child(1, 30, null).child(2, 27, null);
        office.hears(farmer);
    }

    private static List<Map<String, Object>> both() {
        return List.of(ShareCase.heir(SON), ShareCase.heir(DAUGHTER));
    }

    @Test
    void contested_share_is_held_the_rest_is_paid_and_the_end_of_the_dispute_frees_it_once() {
        ShareCase claim = ShareCase.filed(ShareCase.filing(farmer, both()), TODAY);
        claim.share("rina", "assessment", DAUGHTER.toString(), "contested", WHY)
                .statusCode(403)
                .body(at("type", containsString("answered-by-filer")));
        claim.share("dewi", "assessment", DAUGHTER.toString(), "contested", WHY)
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("payableNow", equalTo(21_000_000)))
                .body(at("held", equalTo(21_000_000)))
                .body(at("findings.find { it.rule == 'SharesUndisputed' }.consequence", equalTo("LIMITS")))
                .body(at(
                        "lines.find { it.code == 'JKM.LUMP' }.shares.way",
                        equalTo(List.of("TO_HEIR", "HELD_CONTESTED"))));
        claim.approved().paid();
        assertEquals("APPROVED", claim.status());
        assertEquals(21_000_000, claim.sum("PAID"));
        farmer.version++;
        office.hears(farmer);
        assertEquals("APPROVED", claim.status());

        claim.share("rina", "correction", DAUGHTER.toString(), "disputeEnded", "Court order 12/2026")
                .statusCode(403);
        claim.share("dewi", "correction", SON.toString(), "disputeEnded", "Court order 12/2026")
                .statusCode(422);
        claim.share("dewi", "correction", DAUGHTER.toString(), "disputeEnded", "Court order 12/2026")
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("payableNow", equalTo(42_000_000)));
        claim.approved();
        assertEquals(21_000_000, claim.ordered());
        claim.paid();
        assertEquals("PAID", claim.status());
        assertEquals(42_000_000, claim.sum("PAID"));
        assertEquals(0, claim.askedBack());
        Office.as("audit", "auditor")
                .get("/api/v1/decisions?claimId={c}&overrides=true", claim.id)
                .then()
                .statusCode(200)
                .body(at("items.kind", hasItem("SHARE_CONTESTED")))
                .body(at("items.kind", hasItem("DISPUTE_ENDED")));
    }

    @Test
    void dispute_reported_at_filing_is_not_ended_by_naming_the_heirs_anew() {
        Map<String, Object> daughter = new HashMap<>(ShareCase.heir(DAUGHTER));
        daughter.put("contested", WHY);
        ShareCase claim = ShareCase.filed(ShareCase.filing(farmer, List.of(ShareCase.heir(SON), daughter)), TODAY);
        assertEquals(21_000_000, claim.now().getLong("held"));
        claim.work("rina", "assessment", Map.of("heirs", both()))
                .statusCode(200)
                .body(at("held", equalTo(21_000_000)));
        claim.work("rina", "assessment", Map.of("heirs", List.of(ShareCase.heir(SON))))
                .statusCode(200)
                .body(at("held", equalTo(21_000_000)));
        claim.work("rina", "assessment", Map.of("heirs", List.of(ShareCase.heir(SON), daughter)))
                .statusCode(403);
        claim.share("dewi", "assessment", DAUGHTER.toString(), "disputeEnded", "They agreed before the village head")
                .statusCode(200)
                .body(at("held", equalTo(0)))
                .body(at("payableNow", equalTo(42_000_000)));
        claim.approved();
        assertEquals(42_000_000, claim.ordered());
    }

    @Test
    void money_of_a_disputed_share_that_failed_at_the_bank_is_not_sent_again() {
        ShareCase claim = ShareCase.filed(ShareCase.filing(farmer, both()), TODAY);
        claim.approved();
        List<Map<String, Object>> hers = claim.all(payout -> DAUGHTER.toString().equals(ShareCase.familyId(payout)));
        hers.forEach(payout -> Office.sends(payout.get("id"), "SENT").then().statusCode(200));
        claim.share("dewi", "correction", DAUGHTER.toString(), "contested", WHY).statusCode(200);
        claim.approved();
        for (Map<String, Object> payout : hers) {
            Office.receipt(payout.get("id"), "FAILED", "F-" + payout.get("id"), TODAY)
                    .then()
                    .statusCode(200);
            Office.reissues(Office.bpjs(), payout.get("id"))
                    .then()
                    .statusCode(409)
                    .body(at("type", containsString("share-held")));
        }
        assertEquals(21_000_000, claim.ordered());
    }

    @Test
    void dispute_that_arises_after_payment_asks_nothing_back_and_pays_nothing_again_at_its_end() {
        ShareCase claim = ShareCase.filed(ShareCase.filing(farmer, both()), TODAY);
        claim.approved().paid();
        assertEquals("PAID", claim.status());
        claim.share("dewi", "correction", DAUGHTER.toString(), "contested", WHY)
                .statusCode(200)
                .body(at("held", equalTo(21_000_000)));
        claim.approved();
        assertEquals(0, claim.ordered());
        assertEquals(0, claim.askedBack());
        assertEquals("APPROVED", claim.status());
        claim.share("dewi", "correction", DAUGHTER.toString(), "disputeEnded", "Court order 12/2026")
                .statusCode(200);
        claim.approved();
        assertEquals(0, claim.ordered());
        assertEquals("PAID", claim.status());
        assertEquals(42_000_000, claim.sum("PAID"));
        assertEquals(0, claim.askedBack());
    }

    @Test
    void dispute_between_approval_and_payment_calls_the_share_back_before_it_leaves() {
        ShareCase claim = ShareCase.filed(ShareCase.filing(farmer, both()), TODAY);
        claim.approved();
        assertEquals(42_000_000, claim.ordered());
        claim.share("dewi", "assessment", DAUGHTER.toString(), "contested", WHY).statusCode(200);
        assertEquals(0, claim.ordered());
        claim.approved();
        assertEquals(21_000_000, claim.ordered());
        claim.paid();
        assertEquals("APPROVED", claim.status());
        assertEquals(21_000_000, claim.sum("PAID"));
    }

    @Test
    void only_one_thing_is_said_of_an_heir_of_the_claim() {
        ShareCase claim = ShareCase.filed(ShareCase.filing(farmer, both()), TODAY);
        claim.share("dewi", "assessment", UUID.randomUUID().toString(), "contested", WHY)
                .statusCode(422)
                .body(at("type", containsString("no-such-share")));
        claim.work(
                        "dewi",
                        "assessment",
                        Map.of(
                                "shares",
                                List.of(Map.of(
                                        "payee", SON.toString(), "contested", WHY, "disputeEnded", "Both at once"))))
                .statusCode(400);
    }
}
