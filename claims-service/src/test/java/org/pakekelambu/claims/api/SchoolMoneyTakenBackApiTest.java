package org.pakekelambu.claims.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** School years stand and fall with the approval of their claim. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class SchoolMoneyTakenBackApiTest {
    private static final Map<String, Object> ANOTHER_MAN = Map.of("reason", "It was another man");

    @Inject
    Office office;

    private SchoolCase school;
    private UUID child;
    private String ordered;
    private String paid;

    private void aClaimWithAYearPaidAndOneOrdered(String region) {
        office.todayIs(LocalDate.of(2026, 7, 11));
        school = new SchoolCase(office, SampleCase.fatalAccident(LocalDate.of(2026, 7, 8)), region);
        child = school.child(LocalDate.of(2019, 3, 1), "SD", true);
        school.approved(child);
        office.todayIs(LocalDate.of(2028, 7, 20));
        paid = school.paid(school.asked(SchoolCase.year(child, 2027, "SD", 2)));
        ordered = school.paid(school.asked(SchoolCase.year(child, 2028, "SD", 3)));
        Office.receipt(paid, "PAID", "S-" + paid, LocalDate.of(2028, 7, 20))
                .then()
                .statusCode(200);
    }

    private List<Integer> askedBack() {
        return school.person("rina")
                .get("/api/v1/claims/{id}/recoveries", school.claim)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .getList("items.open", Integer.class);
    }

    @Test
    void a_correction_calls_back_what_has_not_left_and_a_new_approval_lets_it_go_on() {
        aClaimWithAYearPaidAndOneOrdered("34.31");
        school.work("dewi", "correction", ANOTHER_MAN).statusCode(200);
        assertEquals("FAILED", school.status(ordered));
        assertEquals("PAID", school.status(paid));
        assertEquals(List.of(), askedBack());
        school.decidesClaim("sari", "APPROVE").statusCode(200);
        assertEquals(List.of(), askedBack());
        assertEquals(2, scholarships("ORDERED"));
        assertEquals(1, scholarships("PAID"));
    }

    @Test
    void a_rejection_after_an_approval_calls_back_the_year_that_is_here_and_asks_back_the_one_that_was_paid() {
        aClaimWithAYearPaidAndOneOrdered("34.32");
        school.work("dewi", "correction", ANOTHER_MAN).statusCode(200);
        school.decidesClaim("sari", "REJECT").statusCode(200);
        assertEquals("FAILED", school.status(ordered));
        assertEquals("PAID", school.status(paid));
        assertEquals(List.of(1_500_000), askedBack());
        Office.reissues(
                        Office.as("bpjs", List.of("partner", "officer"), "")
                                .header("Idempotency-Key", UUID.randomUUID()),
                        ordered)
                .then()
                .statusCode(409);
    }

    @Test
    void an_appeal_that_is_approved_after_all_owes_the_years_again_and_no_year_twice() {
        aClaimWithAYearPaidAndOneOrdered("34.33");
        school.work("dewi", "correction", ANOTHER_MAN).statusCode(200);
        school.decidesClaim("sari", "REJECT").statusCode(200);
        school.work("tuti", "appeal", Map.of("reason", "It was he")).statusCode(200);
        school.work("tuti", "assessment", Map.of("reason", "It was he")).statusCode(200);
        school.decidesClaim("hadi", "APPROVE").statusCode(200);
        assertEquals(List.of(0), askedBack());
        assertEquals(1, scholarships("PAID"));
        // The year of the claim itself and the second later one.
        assertEquals(2, scholarships("ORDERED"));
    }

    private long scholarships(String status) {
        return Office.payouts(school.claim).stream()
                .filter(one -> one.get("code").equals("JKK.SCHOLARSHIP")
                        && one.get("status").equals(status))
                .count();
    }
}
