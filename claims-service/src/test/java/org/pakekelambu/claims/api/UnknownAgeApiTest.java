package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** A child nobody has on record is paid itself only when it is known to be of age on the day of the death, 10 July 2026. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class UnknownAgeApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final String WAYS = "lines.find { it.code == 'JKM.LUMP' }.shares.way";

    @Inject
    Office office;

    private SampleCase farmer;

    @BeforeEach
    void aFarmerWithAWifeOnRecord() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
        office.hears(farmer);
    }

    @ParameterizedTest
    @CsvSource({"2008-07-10, TO_HEIR", "2008-07-11, TO_GUARDIAN", ", AGE_UNKNOWN"})
    void a_child_of_eighteen_is_paid_a_younger_one_through_the_mother_and_one_of_unknown_age_waits(
            String born, String way) {
        ShareCase claim = filed(child(born));
        assertEquals(List.of("TO_HEIR", way), claim.now().getList(WAYS));
    }

    @Test
    void a_share_of_unknown_age_waits_with_its_question_and_is_paid_through_the_guardian_named_for_it() {
        ShareCase claim = filed(child(null));
        assertEquals("1", claim.now().getString("findings.find { it.rule == 'PayeesReachable' }.facts.agesUnknown"));
        claim.answers("dewi", "MET").statusCode(200).body(at("held", equalTo(21_000_000)));
        claim.approved();
        assertEquals(21_000_000, claim.ordered());
        assertTrue(letter(claim).contains("waits until it is known whether the child is of age"));
        claim.paid();
        Map<String, Object> aunt = new HashMap<>(child(null));
        aunt.put("name", "Bibi");
        aunt.put("relation", "OTHER");
        aunt.put("nik", "1606026107750009");
        claim.share("rina", "correction", "named-1", "guardian", aunt).statusCode(200);
        claim.answers("dewi", "MET").statusCode(200).body(at("held", equalTo(0)));
        claim.approved();
        assertEquals(21_000_000, claim.ordered());
        assertEquals(
                List.of("GUARDIAN"),
                claim.all(payout -> payout.get("status").equals("ORDERED")).stream()
                        .map(payout -> ((Map<?, ?>) payout.get("payee")).get("role"))
                        .distinct()
                        .toList());
    }

    @Test
    void an_age_found_out_later_pays_the_child_itself_after_another_officer_looked() {
        ShareCase claim = filed(child(null));
        claim.answers("dewi", "MET").statusCode(200);
        claim.approved().paid();
        claim.work(
                        "rina",
                        "correction",
                        Map.of(
                                "heirs",
                                List.of(ShareCase.heir(SampleCase.WIDOW), child("2008-07-10")),
                                "reason",
                                "Birth certificate"))
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")));
        claim.answers("rina", "MET").statusCode(403);
        claim.answers("dewi", "MET").statusCode(200).body(at("status", equalTo("PROPOSED")));
        claim.approved();
        assertEquals(21_000_000, claim.ordered());
        assertEquals(0, claim.askedBack());
    }

    @Test
    void a_date_of_birth_entered_for_the_share_alone_frees_it_and_one_the_registry_has_is_not_overwritten() {
        ShareCase claim = filed(child(null));
        claim.share("rina", "assessment", SampleCase.WIDOW.toString(), "birthDate", "2015-01-01")
                .statusCode(422);
        claim.share("rina", "assessment", "named-1", "birthDate", "2026-07-12").statusCode(422);
        claim.share("rina", "assessment", "named-1", "birthDate", "2008-07-10")
                .statusCode(200)
                .body(at("reported.heirs[1].birthDate", equalTo("2008-07-10")))
                .body(at("held", equalTo(0)));
        assertEquals(List.of("TO_HEIR", "TO_HEIR"), claim.now().getList(WAYS));
        claim.answers("rina", "MET").statusCode(403);
        claim.answers("dewi", "MET").statusCode(200).body(at("status", equalTo("PROPOSED")));
    }

    private ShareCase filed(Map<String, Object> child) {
        return ShareCase.filed(ShareCase.filing(farmer, List.of(ShareCase.heir(SampleCase.WIDOW), child)), TODAY);
    }

    private static Map<String, Object> child(String born) {
        String nik = "1606020107080033";
        Map<String, Object> child = new HashMap<>(
                Map.of("name", "Dewa", "relation", "CHILD", "nik", nik, "account", ShareCase.account(nik)));
        if (born != null) {
            child.put("birthDate", born);
        }
        return child;
    }

    private static String letter(ShareCase claim) {
        return Office.as("rina", "officer")
                .accept("text/plain")
                .get("/api/v1/claims/{id}/letter", claim.id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
