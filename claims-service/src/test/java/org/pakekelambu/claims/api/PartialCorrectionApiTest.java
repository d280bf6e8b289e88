package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.LocalStackTestResource;

/** A correction of one cost or of the end alone leaves the rest as it was reported; what shrinks all the same is noted before it is decided. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class PartialCorrectionApiTest {
    private static final String NOTE = "findings.find { it.rule == 'PaidLinesStand' }";

    @Inject
    Office office;

    private AccidentCase accident;

    @BeforeEach
    void anAccident() {
        accident = new AccidentCase(office);
    }

    @Test
    void spectacles_that_come_later_leave_the_transport_as_it_was_paid() {
        accident.files(
                "2026-03-10",
                AccidentCase.outcome("RECOVERED", "2026-03-09", 0),
                Map.of("transport", Map.of("land", 3_000_000, "sea", 500_000)));
        accident.approvedAndPaid(3_500_000);
        accident.corrects("2026-03-20", Map.of("costs", Map.of("spectacles", 800_000)))
                .body(at("payableNow", equalTo(4_300_000)))
                .body(NOTE, nullValue());
        accident.approvedAndPaid(4_300_000);
        assertEquals(0, askedBack());
    }

    @Test
    void the_end_without_a_word_of_the_time_unable_to_work_leaves_the_money_paid_in_between() {
        accident.files("2026-05-04", AccidentCase.outcome("UNDER_TREATMENT", "2026-05-02", 2), null);
        accident.approvedAndPaid(2_000_000);
        accident.corrects("2026-07-10", Map.of("outcome", Map.of("kind", "RECOVERED", "on", "2026-07-02")))
                .body(at("payableNow", equalTo(2_000_000)))
                .body(NOTE, nullValue());
        accident.approvedAndPaid(2_000_000);
        assertEquals(0, askedBack());
    }

    @Test
    void a_day_of_one_end_is_not_the_day_of_another() {
        accident.files("2026-05-04", AccidentCase.outcome("UNDER_TREATMENT", "2026-05-02", 2), null);
        accident.work("dewi", "assessment", Map.of("outcome", Map.of("kind", "DEATH")))
                .statusCode(422)
                .body(at("errors.field", equalTo(List.of("outcome.on"))));
    }

    @Test
    void a_cost_taken_back_is_noted_with_what_was_paid_of_it_before_it_is_asked_back() {
        accident.files(
                "2026-03-10",
                AccidentCase.outcome("RECOVERED", "2026-03-09", 0),
                Map.of("transport", Map.of("land", 3_000_000, "sea", 500_000)));
        accident.approvedAndPaid(3_500_000);
        accident.corrects("2026-03-20", Map.of("costs", Map.of("transport", Map.of("land", 1_000_000, "sea", 0))))
                .body(at("status", equalTo("PROPOSED")))
                .body(at("payableNow", equalTo(1_000_000)))
                .body(NOTE + ".consequence", equalTo("NOTED"))
                .body(NOTE + ".facts.'JKK.TRANSPORT.LAND'", equalTo("3000000 > 1000000"))
                .body(NOTE + ".facts.'JKK.TRANSPORT.SEA'", equalTo("500000 > 0"));
        accident.decided();
        assertEquals(2_500_000, askedBack());
    }

    private long askedBack() {
        return Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/recoveries", accident.claim())
                .as(Answer.class)
                .getList("items.asked", Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
