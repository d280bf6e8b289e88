package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.RecordedDeath;
import org.pakekelambu.localstack.LocalStackTestResource;

/** What a member had earned of an accident and was not paid goes to his heirs, whatever he died of (PP 44/2015 Ps 37(4)). */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class EarnedBeforeDeathApiTest {
    private static final LocalDate ACCIDENT = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private SampleCase driver;

    @BeforeEach
    void aDriverHurtInMarch() {
        office.todayIs(TODAY);
        driver = SampleCase.fatalAccident(ACCIDENT);
        office.hears(driver);
    }

    private ShareCase files(String outcome, String on, int months) {
        return files(outcome, on, months, null);
    }

    private ShareCase files(String outcome, String on, int months, Map<String, Object> costs) {
        Map<String, Object> body = new HashMap<>(Office.filing(driver));
        if (costs != null) {
            body.put("costs", costs);
        }
        body.put("outcome", AccidentCase.outcome(outcome, on, months));
        body.put("claimant", Map.of("name", "Pak Sopir", "relation", "SELF", "account", Office.account()));
        body.put("documents", List.of("MEMBER_CARD", "DOCTOR_LETTER"));
        body.put("heirs", List.of());
        return ShareCase.filed(body, TODAY);
    }

    private void diesOfAnIllness() {
        driver.version++;
        driver.death = new RecordedDeath(LocalDate.of(2026, 7, 9), Instant.parse("2026-07-10T03:00:00Z"), null);
        office.hears(driver);
    }

    private static Map<String, Object> byTheWidow() {
        Map<String, Object> widow = ShareCase.heir(SampleCase.WIDOW);
        return new HashMap<>(Map.of(
                "claimant",
                widow,
                "heirs",
                List.of(widow),
                "documents",
                List.of("DEATH_CERTIFICATE", "HEIR_LETTER"),
                "reason",
                "He died of an illness on 9 July"));
    }

    @Test
    void unpaid_incapacity_money_of_a_member_who_died_of_an_illness_goes_to_the_widow() {
        ShareCase claim = files("RECOVERED", "2026-05-02", 2);
        assertEquals("PROPOSED", claim.status());
        diesOfAnIllness();
        assertEquals("NEEDS_EVIDENCE", claim.status());
        assertEquals(2_000_000, claim.now().getLong("payableNow"));
        claim.work("dewi", "assessment", byTheWidow()).statusCode(200).body(at("status", equalTo("PROPOSED")));
        claim.approved();
        List<Map<String, Object>> payouts = Office.payouts(claim.id);
        assertEquals(2_000_000, claim.ordered());
        for (Map<String, Object> payout : payouts) {
            assertEquals("HEIR", ((Map<?, ?>) payout.get("payee")).get("role"));
            assertEquals(SampleCase.WIDOW.toString(), ((Map<?, ?>) payout.get("payee")).get("familyId"));
        }
        claim.paid();
        assertEquals("PAID", claim.status());
    }

    @Test
    void what_he_had_stays_his_and_only_the_rest_goes_to_the_heirs() {
        ShareCase claim = files("UNDER_TREATMENT", "2026-05-02", 2);
        claim.approved().paid();
        assertEquals(2_000_000, claim.sum("PAID"));
        diesOfAnIllness();
        assertEquals("PAID", claim.status());
        Map<String, Object> later = byTheWidow();
        later.put("outcome", AccidentCase.outcome("RECOVERED", "2026-06-02", 3));
        claim.work("dewi", "correction", later).statusCode(200).body(at("status", equalTo("PROPOSED")));
        assertEquals(3_000_000, claim.now().getLong("payableNow"));
        claim.approved();
        assertEquals(1_000_000, claim.ordered());
        assertEquals(0, claim.askedBack());
        claim.paid();
        assertEquals("PAID", claim.status());
        assertEquals(3_000_000, claim.sum("PAID"));
    }

    @Test
    void what_was_ordered_for_him_is_called_back_though_another_line_waits_for_its_receipt() {
        ShareCase claim = files("RECOVERED", "2026-05-02", 2, Map.of("transport", Map.of("land", 400_000)));
        assertEquals(400_000, claim.now().getLong("held"));
        claim.approved();
        assertEquals(2_000_000, claim.ordered());
        diesOfAnIllness();
        assertEquals("NEEDS_EVIDENCE", claim.status());
        assertEquals(0, claim.ordered());
        claim.work("dewi", "assessment", byTheWidow()).statusCode(200).body(at("status", equalTo("PROPOSED")));
        claim.approved();
        assertEquals(2_000_000, claim.ordered());
        claim.all(payout -> payout.get("status").equals("ORDERED"))
                .forEach(payout -> assertEquals("HEIR", ((Map<?, ?>) payout.get("payee")).get("role")));
    }

    @Test
    void what_came_back_from_the_bank_after_his_death_is_not_ordered_for_him_again() {
        ShareCase claim = files("RECOVERED", "2026-05-02", 2);
        claim.approved();
        Object payout = Office.payouts(claim.id).get(0).get("id");
        Office.sends(payout, "SENT").then().statusCode(200);
        diesOfAnIllness();
        assertEquals("APPROVED", claim.status());
        Office.receipt(payout, "RETURNED", "R-" + payout, TODAY).then().statusCode(200);
        Office.reissues(Office.bpjs(), payout).then().statusCode(409).body(at("type", containsString("member-died")));
        claim.work("dewi", "correction", byTheWidow()).statusCode(200).body(at("status", equalTo("PROPOSED")));
        claim.approved();
        assertEquals(2_000_000, claim.ordered());
        claim.all(one -> one.get("status").equals("ORDERED"))
                .forEach(one -> assertEquals("HEIR", ((Map<?, ?>) one.get("payee")).get("role")));
        claim.paid();
        assertEquals("PAID", claim.status());
        assertEquals(0, claim.askedBack());
    }

    @Test
    void what_was_ordered_for_him_and_has_not_left_is_ordered_for_the_widow() {
        ShareCase claim = files("RECOVERED", "2026-05-02", 2);
        claim.approved();
        assertEquals(2_000_000, claim.ordered());
        diesOfAnIllness();
        assertTrue(claim.status().equals("NEEDS_EVIDENCE"), claim.status());
        assertEquals(0, claim.ordered());
        claim.work("dewi", "assessment", byTheWidow()).statusCode(200).body(at("status", equalTo("PROPOSED")));
        claim.approved();
        assertEquals(2_000_000, claim.ordered());
        claim.all(payout -> payout.get("status").equals("ORDERED"))
                .forEach(payout -> assertEquals("HEIR", ((Map<?, ?>) payout.get("payee")).get("role")));
    }
}
