package org.pakekelambu.claims.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** A member dies of the accident for which he was paid already: what he had stays his and is counted. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class LaterDeathApiTest {
    @Inject
    Office office;

    private AccidentCase accident;

    @BeforeEach
    void anAccident() {
        accident = new AccidentCase(office);
    }

    @Test
    void death_later_from_the_same_accident_counts_what_the_member_had() {
        accident.files("2026-05-04", AccidentCase.outcome("UNDER_TREATMENT", "2026-05-02", 2), null);
        accident.approvedAndPaid(2_000_000);
        dies("2026-06-10", 3);
        long heirs = toHeirs();
        assertEquals(70_000_000 + 1_000_000, heirs);
        assertEquals(List.of(), asked());
    }

    @Test
    void disability_money_counts_against_the_death_money_of_the_same_accident() {
        accident.files("2026-03-10", AccidentCase.disabled("2026-03-09", "thumb"), null);
        accident.approvedAndPaid(9_600_000);
        dies("2026-06-10", 0);
        assertEquals(70_000_000 - 9_600_000, toHeirs());
        JsonPath death = Office.claim(accident.claim());
        assertEquals(
                List.of(38_400_000, 9_600_000), death.getList("lines.find { it.code == 'JKK.DEATH' }.shares.amount"));
        assertEquals("NOTED", death.getString("findings.find { it.rule == 'PaidToMemberCounted' }.consequence"));
        assertEquals(70_000_000, death.getInt("payableNow"));
        assertEquals(List.of(), asked());
    }

    private void dies(String on, int months) {
        Map<String, Object> death = new HashMap<>(AccidentCase.outcome("DEATH", on, months));
        Map<String, Object> widow = Map.of("familyId", SampleCase.WIDOW, "account", Office.account());
        accident.corrects(
                LocalDate.parse(on).plusDays(2).toString(),
                Map.of(
                        "outcome",
                        death,
                        "claimant",
                        widow,
                        "heirs",
                        List.of(widow),
                        "documents",
                        List.of("DEATH_CERTIFICATE", "HEIR_LETTER")));
        accident.decided();
    }

    private long toHeirs() {
        return Office.payouts(accident.claim()).stream()
                .filter(payout -> payout.get("status").equals("ORDERED"))
                .mapToLong(payout -> ((Number) payout.get("amount")).longValue())
                .sum();
    }

    private List<Object> asked() {
        return Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/recoveries", accident.claim())
                .as(Answer.class)
                .getList("items");
    }
}
