package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** What holds the money of the claim, or of the child, holds the school years that follow (PP 44/2015 Ps 39, 42). */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class SchoolMoneyHeldApiTest {
    private static final LocalDate NEXT_JULY = LocalDate.of(2027, 7, 20);

    @Inject
    Office office;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(LocalDate.of(2026, 7, 11));
    }

    @Test
    void unpaid_months_hold_the_years_of_a_child_at_school_and_of_one_who_enters_later() {
        SampleCase farmer = new SampleCase();
        farmer.coverStart = LocalDate.of(2022, 5, 1);
        farmer.enrolledOn = farmer.coverStart;
        farmer.unpaid(2);
        SchoolCase school = new SchoolCase(office, farmer, "34.11");
        UUID pupil = school.child(LocalDate.of(2019, 3, 1), "SD", true);
        UUID little = school.child(LocalDate.of(2021, 3, 1), "NONE", true);
        school.files(pupil);
        school.decidesClaim("budi", "APPROVE").statusCode(200).body(at("payableNow", equalTo(10_000_000)));
        office.todayIs(NEXT_JULY);
        school.asks(SchoolCase.year(pupil, 2027, "SD", 2))
                .statusCode(409)
                .body(at("type", containsString("school-money-held")));
        office.todayIs(LocalDate.of(2028, 7, 20));
        school.asks(SchoolCase.year(little, 2028, "SD", 1))
                .statusCode(409)
                .body(at("type", containsString("school-money-held")));
        assertEquals(
                List.of("JKM.FUNERAL"),
                Office.payouts(school.claim).stream()
                        .map(one -> one.get("code"))
                        .distinct()
                        .toList());
    }

    @Test
    void without_unpaid_months_the_same_years_are_paid() {
        SampleCase farmer = new SampleCase();
        farmer.coverStart = LocalDate.of(2022, 5, 1);
        farmer.enrolledOn = farmer.coverStart;
        SchoolCase school = new SchoolCase(office, farmer, "34.12");
        UUID pupil = school.child(LocalDate.of(2019, 3, 1), "SD", true);
        school.approved(pupil);
        office.todayIs(NEXT_JULY);
        school.paid(school.asked(SchoolCase.year(pupil, 2027, "SD", 2)));
    }

    @Test
    void a_child_whose_share_is_disputed_waits_and_its_brother_does_not() {
        SchoolCase school = new SchoolCase(office, SampleCase.fatalAccident(LocalDate.of(2026, 7, 8)), "34.13");
        UUID disputed = school.child(LocalDate.of(2019, 3, 1), "SD", true);
        UUID brother = school.child(LocalDate.of(2017, 3, 1), "SD", true);
        school.files(disputed, brother);
        school.work("dewi", "assessment", dispute(disputed)).statusCode(200);
        school.decidesClaim("budi", "APPROVE").statusCode(200);
        office.todayIs(NEXT_JULY);
        school.asks(SchoolCase.year(disputed, 2027, "SD", 2))
                .statusCode(409)
                .body(at("type", containsString("school-money-held")));
        school.paid(school.asked(SchoolCase.year(brother, 2027, "SD", 2)));
    }

    @Test
    void a_dispute_after_a_year_was_asked_for_stops_its_approval_and_one_after_the_approval_calls_it_back() {
        SchoolCase school = new SchoolCase(office, SampleCase.fatalAccident(LocalDate.of(2026, 7, 8)), "34.14");
        UUID child = school.child(LocalDate.of(2019, 3, 1), "SD", true);
        school.approved(child);
        office.todayIs(LocalDate.of(2028, 7, 20));
        String first = school.asked(SchoolCase.year(child, 2027, "SD", 2));
        String second = school.asked(SchoolCase.year(child, 2028, "SD", 3));
        String payout = school.paid(first);
        assertEquals("ORDERED", school.status(payout));
        school.work("dewi", "correction", dispute(child)).statusCode(200);
        assertEquals("FAILED", school.status(payout));
        school.decidesClaim("sari", "APPROVE").statusCode(200);
        assertEquals("FAILED", school.status(payout));
        school.decides("budi", second, "APPROVE").statusCode(409).body(at("type", containsString("school-money-held")));
        Office.reissues(
                        Office.as("kas", List.of("treasurer", "approver", "partner", "officer"), "")
                                .header("Idempotency-Key", UUID.randomUUID()),
                        payout)
                .then()
                .statusCode(409)
                .body(at("type", containsString("approval-cancelled")));
        school.work(
                        "dewi",
                        "correction",
                        Map.of(
                                "shares",
                                List.of(Map.of("payee", child, "disputeEnded", "Papers seen")),
                                "reason",
                                "The office of religion confirms"))
                .statusCode(200);
        school.decidesClaim("sari", "APPROVE").statusCode(200);
        // The year of the claim itself and the one that was approved after it.
        assertEquals(
                List.of(1_500_000, 1_500_000),
                Office.payouts(school.claim).stream()
                        .filter(one -> one.get("status").equals("ORDERED")
                                && one.get("code").equals("JKK.SCHOLARSHIP"))
                        .map(one -> one.get("amount"))
                        .toList());
        school.decides("budi", second, "APPROVE").statusCode(200);
    }

    private static Map<String, Object> dispute(UUID child) {
        return Map.of(
                "shares",
                List.of(Map.of("payee", child, "contested", "A neighbour says it is not his child")),
                "reason",
                "A neighbour came to the office");
    }
}
