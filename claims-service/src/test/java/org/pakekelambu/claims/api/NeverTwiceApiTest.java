package org.pakekelambu.claims.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Nothing is decided twice: not for two claims, two requests, or fifty at once. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class NeverTwiceApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void one_death_filed_by_illness_and_by_accident_at_once_is_approved_once() throws Exception {
        SampleCase farmer = new SampleCase();
        farmer.programme = "pake-kelambu";
        office.hears(farmer);
        SampleCase same = SampleCase.fatalAccident(farmer.occurredOn.minusDays(2));
        same.id = farmer.id;
        List<Callable<Response>> filings = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Object body = Office.filing(i % 2 == 0 ? farmer : same);
            filings.add(() -> Office.rina().body(body).post("/api/v1/claims"));
        }
        List<JsonPath> claims = new ArrayList<>();
        for (Response filed : all(filings)) {
            assertEquals(201, filed.statusCode(), filed.asString());
            claims.add(filed.as(Answer.class));
        }
        List<Callable<Response>> approvals = new ArrayList<>();
        claims.forEach(claim -> approvals.add(() -> Office.decides(claim, Office.budi(), "APPROVE")));
        List<Integer> statuses =
                all(approvals).stream().map(Response::statusCode).toList();
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        // 412: a later claim was looked at again meanwhile, because the earlier one became visible to it.
        assertTrue(statuses.stream().allMatch(s -> s == 200 || s == 409 || s == 412), statuses.toString());
        long ordered = claims.stream()
                .flatMap(claim -> Office.payouts(claim.getString("id")).stream())
                .mapToLong(payout -> ((Number) payout.get("amount")).longValue())
                .sum();
        assertTrue(ordered == 42_000_000 || ordered == 72_000_000, "ordered " + ordered);
    }

    @Test
    void fifty_approvals_with_one_etag_give_one_success() throws Exception {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath claim = Office.files(farmer);
        List<Callable<Response>> approvals = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            approvals.add(() -> Office.decides(claim, Office.budi(), "APPROVE"));
        }
        List<Integer> statuses =
                all(approvals).stream().map(Response::statusCode).toList();
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        // 503: on a busy machine fifty at once may wait longer for a connection than they are let.
        assertTrue(statuses.stream().allMatch(s -> s == 200 || s == 412 || s == 503), statuses.toString());
        assertEquals(3, Office.payouts(claim.getString("id")).size());
    }

    @Test
    void one_key_makes_one_claim_and_another_body_under_it_is_refused() throws Exception {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        UUID key = UUID.randomUUID();
        List<Callable<Response>> filings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            filings.add(() -> Office.as("rina", "officer")
                    .header("Idempotency-Key", key)
                    .body(Office.filing(farmer))
                    .post("/api/v1/claims"));
        }
        List<Response> filed = all(filings);
        assertEquals(
                1,
                filed.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.as(Answer.class).getString("id"))
                        .distinct()
                        .count());
        farmer.cause = org.pakekelambu.claims.adjudication.facts.Cause.OTHER;
        Office.as("rina", "officer")
                .header("Idempotency-Key", key)
                .body(Office.filing(farmer))
                .post("/api/v1/claims")
                .then()
                .statusCode(422);
    }

    private static List<Response> all(List<Callable<Response>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
