package org.pakekelambu.benefits.entitlement;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pakekelambu.benefits.Benefits;
import org.pakekelambu.benefits.Member;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Large batches; prints how fast they went and asserts only that they are right. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "benefits"))
class BatchApiTest {
    /** More for a measurement by hand: {@code -Dbatch.workers=45000}. */
    private static final int WORKERS = Integer.getInteger("batch.workers", 5000);

    @Inject
    Benefits benefits;

    @Test
    void thousands_of_workers_of_one_batch_are_all_judged() {
        List<WorkerState> states = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            states.add(Member.covered("pake-kelambu", "2025-07-01", 13)
                    .inRegion("94.01")
                    .spouse()
                    .child("2015-01-01", "SD")
                    .child("2010-01-01", "SMP")
                    .state());
        }
        for (int from = 0; from < WORKERS; from += 1000) {
            benefits.hears(states.subList(from, Math.min(WORKERS, from + 1000)));
        }
        Benefits.as("operator", "94.01")
                .get("/api/v1/statistics/coverage?asOf=2026-07-10")
                .then()
                .body("total.covered", equalTo(WORKERS))
                .body("total.enrolled", equalTo(WORKERS));
    }
}
