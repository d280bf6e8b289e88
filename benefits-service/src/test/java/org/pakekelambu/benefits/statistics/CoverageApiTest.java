package org.pakekelambu.benefits.statistics;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pakekelambu.benefits.Benefits;
import org.pakekelambu.benefits.Member;
import org.pakekelambu.localstack.LocalStackTestResource;

@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "benefits"))
class CoverageApiTest {
    private static final String COVERAGE = "/api/v1/statistics/coverage";

    @Inject
    Benefits benefits;

    @Test
    void each_worker_counts_once_under_the_status_of_the_date() {
        benefits.hears(
                Member.covered("2025-05-01", 15).inRegion("51.01"),
                Member.covered("2025-05-01", 13).inRegion("51.01"),
                Member.covered("2025-05-01", 9).inRegion("51.01"),
                Member.enrolled("2026-07-01").inRegion("51.01"),
                Member.covered("2025-05-01", 15).inRegion("51.02"));
        Benefits.as("treasurer", "51.01")
                .get(COVERAGE + "?by=district&asOf=2026-07-20")
                .then()
                .statusCode(200)
                .body("total.enrolled", equalTo(4))
                .body("total.covered", equalTo(1))
                .body("total.inArrears", equalTo(1))
                .body("total.lapsed", equalTo(1))
                .body("total.awaitingKpj", equalTo(1))
                .body("groups.size()", equalTo(1))
                .body("groups[0].key", equalTo("51.01.03"));
        Benefits.as("operator", "51")
                .get(COVERAGE + "?by=region&asOf=2025-06-01")
                .then()
                .body("total.covered", equalTo(4))
                .body("groups.key", equalTo(java.util.List.of("51.01", "51.02")));
    }

    @Test
    void the_counts_are_those_known_at_an_instant() throws InterruptedException {
        Member member = Member.covered("2025-05-01", 13).inRegion("53.11");
        benefits.hears(member);
        Thread.sleep(5);
        Instant before = Instant.now();
        Thread.sleep(5);
        benefits.hears(
                member.next().paid("2026-06", "2026-07-05").paid("2026-07", "2026-07-05"),
                Member.covered("2025-05-01", 15).inRegion("53.11"));
        Benefits.as("treasurer", "53.11")
                .get(COVERAGE + "?asOf=2026-07-20&knownAt={at}", before.toString())
                .then()
                .statusCode(200)
                .body("total.enrolled", equalTo(1))
                .body("total.inArrears", equalTo(1))
                .body("total.covered", equalTo(0));
        Benefits.as("treasurer", "53.11")
                .get(COVERAGE + "?asOf=2026-07-20")
                .then()
                .body("total.enrolled", equalTo(2))
                .body("total.inArrears", equalTo(0))
                .body("total.covered", equalTo(2));
        Benefits.as("treasurer", "53.11")
                .get(COVERAGE + "?asOf=2026-07-20&knownAt=2020-01-01T00:00:00Z")
                .then()
                .body("total.enrolled", equalTo(0))
                .body("groups.size()", equalTo(0));
    }

    @Test
    void the_decile_is_refused_with_the_place_where_it_is_known() {
        Benefits.as("treasurer")
                .get(COVERAGE + "?by=decile")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("by"))
                .body("errors[0].message", containsString("statistics/members"));
        Benefits.as("notifier").get(COVERAGE).then().statusCode(403);
    }
}
