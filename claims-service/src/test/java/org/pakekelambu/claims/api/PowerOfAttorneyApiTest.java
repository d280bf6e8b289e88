package org.pakekelambu.claims.api;

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

/** One heir receives for another: by name, on paper, seen by another officer; each share stays its owner's instruction. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class PowerOfAttorneyApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final UUID SON = new UUID(8, 1);
    private static final UUID DAUGHTER = new UUID(8, 2);

    @Inject
    Office office;

    private SampleCase farmer;

    @BeforeEach
    void aFarmerWithAWidowAndTwoGrownChildren() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
        farmer.child(1, 30, null).child(2, 27, null);
        office.hears(farmer);
    }

    /** The son lets his mother receive; the daughter does not. */
    private ShareCase filed() {
        Map<String, Object> son = new HashMap<>(ShareCase.heir(SON));
        son.put("attorney", Map.of("familyId", SampleCase.WIDOW));
        return ShareCase.filed(
                ShareCase.filing(farmer, List.of(ShareCase.heir(SampleCase.WIDOW), son, ShareCase.heir(DAUGHTER))),
                TODAY);
    }

    @Test
    void share_of_the_giver_is_paid_to_the_attorney_once_the_paper_was_seen_by_another_officer() {
        ShareCase claim = filed();
        assertEquals("NEEDS_EVIDENCE", claim.status());
        assertEquals(
                "POWER_OF_ATTORNEY",
                claim.now().getString("findings.find { it.rule == 'PowersOfAttorneyProven' }.facts.missing"));
        assertEquals(TODAY.toString(), claim.now().getString("clock.completeOn"), "the paper delays no clock");
        claim.work("rina", "assessment", Map.of("documents", List.of("POWER_OF_ATTORNEY")))
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")));
        claim.answers("rina", "MET").statusCode(403);
        claim.answers("dewi", "MET").statusCode(200).body(at("status", equalTo("PROPOSED")));
        claim.approved();
        List<Map<String, Object>> his =
                claim.all(payout -> payee(payout).get("role").equals("ATTORNEY"));
        assertEquals(3, his.size());
        assertEquals(9, Office.payouts(claim.id).size());
        assertEquals(42_000_000, claim.ordered());
        for (Map<String, Object> payout : his) {
            assertEquals(SampleCase.WIDOW.toString(), payee(payout).get("familyId"));
        }
        assertEquals(
                SampleCase.WIDOW.toString(), claim.now().getString("payees.find { it.key == '" + SON + "' }.paidTo"));
        claim.paid();
        assertEquals("PAID", claim.status());
    }

    @Test
    void power_that_is_not_genuine_refuses_nothing_and_each_receives_himself() {
        ShareCase claim = filed();
        claim.work("rina", "assessment", Map.of("documents", List.of("POWER_OF_ATTORNEY")))
                .statusCode(200);
        claim.answers("dewi", "NOT_MET")
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")))
                .body(at("payableNow", equalTo(42_000_000)));
        List<Map<String, Object>> themselves =
                List.of(ShareCase.heir(SampleCase.WIDOW), ShareCase.heir(SON), ShareCase.heir(DAUGHTER));
        claim.work("dewi", "assessment", Map.of("heirs", themselves))
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")));
        claim.approved();
        assertEquals(
                9, claim.all(payout -> payee(payout).get("role").equals("HEIR")).size());
        assertEquals(42_000_000, claim.ordered());
    }

    @Test
    void power_given_after_the_approval_cancels_it_and_one_for_who_does_not_inherit_has_no_effect() {
        ShareCase claim = ShareCase.filed(
                ShareCase.filing(farmer, List.of(ShareCase.heir(SampleCase.WIDOW), ShareCase.heir(SON))), TODAY);
        claim.approved();
        claim.share(
                        "dewi",
                        "assessment",
                        SON.toString(),
                        "attorney",
                        Map.of("name", "Paman Jaya", "relation", "SIBLING", "nik", "1606020101700009"))
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")))
                .body(at(
                        "lines.find { it.code == 'JKM.LUMP' }.shares.way",
                        equalTo(List.of("TO_HEIR", "TO_HEIR", "TO_HEIR"))));
        assertEquals(0, claim.ordered());
        claim.share("dewi", "assessment", SON.toString(), "attorney", Map.of("familyId", DAUGHTER))
                .statusCode(200)
                .body(at("status", equalTo("NEEDS_EVIDENCE")))
                .body(at("lines.find { it.code == 'JKM.LUMP' }.shares.way", hasItem("TO_ATTORNEY")));
    }

    private static Map<?, ?> payee(Map<String, Object> payout) {
        return (Map<?, ?>) payout.get("payee");
    }
}
