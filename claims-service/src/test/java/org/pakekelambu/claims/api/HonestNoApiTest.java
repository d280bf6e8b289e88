package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.localstack.LocalStackTestResource;

/** An honest "no" to a question about one person, one guardian or one sum never takes what is owed from the others. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class HonestNoApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private SampleCase farmer;

    @BeforeEach
    void aFarmerWithAWife() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
    }

    private ShareCase filed(List<Map<String, Object>> heirs) {
        office.hears(farmer);
        return ShareCase.filed(ShareCase.filing(farmer, heirs), TODAY);
    }

    @Test
    void a_stranger_who_is_no_heir_is_left_out_and_the_widow_has_all() {
        ShareCase claim = filed(List.of(
                ShareCase.heir(SampleCase.WIDOW),
                Map.of("name", "Orang Asing", "relation", "CHILD", "birthDate", "1990-01-01")));
        assertEquals(List.of(21_000_000L, 21_000_000L), claim.now().getList("payees.payableNow", Long.class));
        claim.answers("dewi", "NOT_MET")
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("recommendation", equalTo("APPROVE")))
                .body(at("findings.find { it.rule == 'HeirsRecognised' }.outcome", equalTo("NOT_MET")))
                .body(at("findings.find { it.rule == 'HeirsRecognised' }.consequence", equalTo("NOTED")))
                .body(at("payees.key", equalTo(List.of(SampleCase.WIDOW.toString()))))
                .body(at("payableNow", equalTo(42_000_000)));
        claim.approved();
        assertEquals(42_000_000, claim.ordered());
    }

    @Test
    void a_stranger_found_to_be_an_heir_after_all_is_named_anew_and_asked_about_again() {
        Map<String, Object> stranger =
                new HashMap<>(Map.of("name", "Orang Asing", "relation", "CHILD", "birthDate", "1990-01-01"));
        ShareCase claim = filed(List.of(ShareCase.heir(SampleCase.WIDOW), stranger));
        claim.answers("dewi", "NOT_MET").statusCode(200);
        stranger.put("nik", "1606020101900044");
        claim.work("rina", "assessment", Map.of("heirs", List.of(ShareCase.heir(SampleCase.WIDOW), stranger)))
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")))
                .body(at("payees.size()", equalTo(2)));
    }

    @Test
    void a_guardian_from_outside_found_to_be_none_is_left_out_and_the_family_acts_for_the_child() {
        farmer.family.clear();
        farmer.heirs.clear();
        farmer.child(1, 30, null).child(2, 9, null);
        ShareCase claim =
                filed(List.of(ShareCase.heir(new UUID(8, 1)), Map.<String, Object>of("familyId", new UUID(8, 2))));
        claim.share("rina", "assessment", new UUID(8, 2).toString(), "guardian", aunt())
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")));
        claim.answers("dewi", "NOT_MET")
                .statusCode(200)
                .body(at("recommendation", equalTo("APPROVE")))
                .body(at("lines.find { it.code == 'JKM.LUMP' }.shares.way", equalTo(List.of("TO_HEIR", "TO_GUARDIAN"))))
                .body(at("payees.size()", equalTo(2)));
    }

    @Test
    void an_orphan_for_whom_nobody_was_found_waits_and_the_grown_brother_is_paid() {
        farmer.family.clear();
        farmer.heirs.clear();
        farmer.child(1, 30, null).child(2, 9, null);
        office.hears(farmer);
        Map<String, Object> body = ShareCase.filing(
                farmer, List.of(ShareCase.heir(new UUID(8, 1)), Map.<String, Object>of("familyId", new UUID(8, 2))));
        body.put("claimant", Map.of("name", "Kakek", "relation", "PARENT", "account", ShareCase.account("310000001")));
        ShareCase claim = ShareCase.filed(body, TODAY);
        answer(claim, "PayeesReachable", "NOT_MET")
                .body(at("findings.find { it.rule == 'PayeesReachable' }.consequence", equalTo("LIMITS")));
        answer(claim, "ClaimantAmongTheHeirs", "MET")
                .body(at("status", equalTo("PROPOSED")))
                .body(at("recommendation", equalTo("APPROVE")))
                .body(at("payableNow", equalTo(21_000_000)))
                .body(at("held", equalTo(21_000_000)));
    }

    @Test
    void a_claimant_who_is_nobody_of_the_family_refuses_the_heirs_nothing_and_another_is_named() {
        office.hears(farmer);
        Map<String, Object> body = ShareCase.filing(farmer, List.of(ShareCase.heir(SampleCase.WIDOW)));
        body.put("claimant", Map.of("name", "Tetangga", "relation", "OTHER"));
        ShareCase claim = ShareCase.filed(body, TODAY);
        claim.answers("dewi", "NOT_MET")
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")))
                .body(at("payableNow", equalTo(42_000_000)));
        claim.work("dewi", "assessment", Map.of("claimant", ShareCase.heir(SampleCase.WIDOW)))
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("recommendation", equalTo("APPROVE")));
    }

    @Test
    void impairments_that_do_not_add_up_are_set_anew_and_the_other_lines_stay() {
        AccidentCase accident = new AccidentCase(office);
        Map<String, Object> hurt = new HashMap<>(AccidentCase.disabled("2026-03-09", "thumb", "index_finger"));
        hurt.put("incapacity", Map.of("months", 0, "days", 3));
        accident.files("2026-03-10", hurt, null).body(at("status", equalTo("IN_REVIEW")));
        accident.work("dewi", "assessment", no("AmountsDetermined"))
                .statusCode(200)
                .body(at("status", equalTo("IN_REVIEW")))
                .body(at("recommendation", equalTo("REVIEW")))
                .body(at("lines.find { it.code == 'JKK.INCAPACITY' }.amount", equalTo(100_000)));
    }

    @Test
    void a_payment_that_was_not_made_before_the_death_counts_from_its_booking_and_leaves_the_funeral_payable() {
        farmer.paidUntil = YearMonth.of(2026, 4);
        farmer.morePaid.add(new org.pakekelambu.events.contract.PaidMonth(
                YearMonth.of(2026, 5),
                LocalDate.of(2026, 7, 9),
                LocalDate.of(2026, 7, 20).atStartOfDay(java.time.ZoneOffset.UTC).toInstant()));
        farmer.morePaid.add(new org.pakekelambu.events.contract.PaidMonth(
                YearMonth.of(2026, 6),
                LocalDate.of(2026, 7, 9),
                LocalDate.of(2026, 7, 20).atStartOfDay(java.time.ZoneOffset.UTC).toInstant()));
        ShareCase claim = filed(List.of(ShareCase.heir(SampleCase.WIDOW)));
        assertEquals("IN_REVIEW", claim.status());
        assertEquals(42_000_000, claim.now().getLong("payableNow"));
        claim.answers("dewi", "NOT_MET")
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("recommendation", equalTo("APPROVE")))
                .body(at("findings.find { it.rule == 'ContributionsPaid' }.facts.unpaidMonths", equalTo("2")))
                .body(at("payableNow", equalTo(10_000_000)))
                .body(at("held", equalTo(32_000_000)));
    }

    @ParameterizedTest
    @CsvSource({"DEATH, IN_REVIEW, REVIEW", "RECOVERED, PROPOSED, REJECT"})
    void an_accident_that_was_none_is_not_covered_but_a_death_is_owed_for_under_the_other_insurance(
            OutcomeKind ended, String status, String recommendation) {
        farmer.kind = ClaimKind.WORK_ACCIDENT;
        farmer.cause = Cause.OTHER;
        farmer.outcome = SampleCase.outcome(ended, farmer.occurredOn);
        office.hears(farmer);
        ShareCase claim = ShareCase.filed(Office.filing(farmer), TODAY);
        claim.answers("dewi", "NOT_MET")
                .statusCode(200)
                .body(at("status", equalTo(status)))
                .body(at("recommendation", equalTo(recommendation)));
        if (ended == OutcomeKind.DEATH) {
            claim.work("dewi", "assessment", Map.of("cause", "ILLNESS")).statusCode(200);
            answer(claim, "CauseFitsKind", "MET")
                    .body(at("status", equalTo("PROPOSED")))
                    .body(at("payableNow", equalTo(42_000_000)));
        }
    }

    private static ValidatableResponse answer(ShareCase claim, String rule, String word) {
        return claim.work(
                        "dewi",
                        "assessment",
                        Map.of("answers", List.of(Map.of("rule", rule, "outcome", word, "reason", "Letters seen"))))
                .statusCode(200);
    }

    private static Map<String, Object> no(String rule) {
        return Map.of("answers", List.of(Map.of("rule", rule, "outcome", "NOT_MET", "reason", "Both letters seen")));
    }

    private static Map<String, Object> aunt() {
        String nik = "1606026107750009";
        return Map.of("name", "Bibi", "relation", "OTHER", "nik", nik, "account", ShareCase.account(nik));
    }
}
