package org.pakekelambu.benefits.reassessment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pakekelambu.benefits.Benefits;
import org.pakekelambu.benefits.Member;
import org.pakekelambu.benefits.Wire;
import org.pakekelambu.benefits.entitlement.domain.CoverAssessor;
import org.pakekelambu.benefits.entitlement.domain.JudgedCover;
import org.pakekelambu.benefits.entitlement.store.EntitlementStore;
import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.law.Law;
import org.pakekelambu.localstack.LocalStackTestResource;

@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "benefits"))
class ReassessmentApiTest {
    @Inject
    Benefits benefits;

    @Inject
    EntitlementStore store;

    @Inject
    ReassessmentService reassessment;

    @Inject
    Law law;

    @Test
    void after_a_change_of_law_all_are_judged_again_and_only_those_who_differ_are_published() throws Exception {
        Member same = Member.covered("2025-07-01", 13);
        Member other = Member.covered("2025-07-01", 13);
        JudgedCover right = new CoverAssessor(law).assess(same.state());
        JudgedCover wrong = new CoverAssessor(law).assess(other.state());
        var nothing = new JudgedCover.Cover(false, true, List.of());
        QuarkusTransaction.requiringNew()
                .run(() -> store.record(
                        List.of(
                                new JudgedCover(right.worker(), right.cover(), right.status(), "older-law"),
                                new JudgedCover(wrong.worker(), nothing, wrong.status(), "older-law")),
                        Instant.now()));
        UUID job = reassessment.begin().orElseThrow().id();
        finished(job).body("done", greaterThanOrEqualTo(2)).body("kind", equalTo("reassessment"));
        Benefits.entitlement(same, "2026-07-10").body("version", equalTo(1));
        Benefits.entitlement(other, "2026-07-10").body("version", equalTo(2)).body("workerVersion", equalTo(1));
        EntitlementState sent = Wire.published(other.id, s -> true).get(0);
        assertEquals(2, sent.version());
        assertEquals(1, sent.spells().size());
        assertEquals(law.digest(), sent.lawDigest());
        assertTrue(reassessment.begin().isEmpty());
    }

    @Test
    void in_lanes_and_pages_everybody_is_judged_again_once() throws Exception {
        List<Member> members = Stream.generate(() -> Member.covered("2025-07-01", 13))
                .limit(23)
                .toList();
        var nothing = new JudgedCover.Cover(false, true, List.of());
        List<JudgedCover> older = members.stream()
                .map(member -> new CoverAssessor(law).assess(member.state()))
                .map(judged -> new JudgedCover(judged.worker(), nothing, judged.status(), "older-law"))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> store.record(older, Instant.now()));
        UUID job = reassessment.begin().orElseThrow().id();
        finished(job).body("done", equalTo(23)).body("total", equalTo(23));
        members.forEach(member -> Benefits.entitlement(member, "2026-07-10").body("version", equalTo(2)));
        assertTrue(reassessment.begin().isEmpty());
    }

    @Test
    void an_operator_has_everything_sent_again_with_the_same_versions() throws Exception {
        Member member = Member.covered("2025-07-01", 13).inRegion("73.01");
        benefits.hears(member);
        Wire.published(member.id, s -> true);
        Benefits.as("officer", "73.01")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/republish")
                .then()
                .statusCode(403);
        Benefits.as("operator", "73.01").post("/api/v1/republish").then().statusCode(400);
        String location = Benefits.as("operator", "73.01")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/republish")
                .then()
                .statusCode(202)
                .header("Location", startsWith("http"))
                .extract()
                .header("Location");
        finished(UUID.fromString(location.substring(location.lastIndexOf('/') + 1)))
                .body("done", equalTo(1));
        var seen = new java.util.concurrent.atomic.AtomicInteger();
        List<EntitlementState> events = Wire.published(member.id, s -> seen.incrementAndGet() > 3);
        assertEquals(2, events.size());
        assertEquals(events.get(0), events.get(1));
    }

    private static io.restassured.response.ValidatableResponse finished(UUID job) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            var answer = Benefits.as("operator", "")
                    .get("/api/v1/jobs/{id}", job)
                    .then()
                    .statusCode(200);
            if (List.of("DONE", "FAILED").contains(answer.extract().<String>path("state"))) {
                return answer.body("state", equalTo("DONE"));
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the job did not end");
    }
}
