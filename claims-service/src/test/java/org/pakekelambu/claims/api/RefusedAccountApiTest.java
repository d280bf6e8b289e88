package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** An account that two people took, and the bank refuses, gives way to another. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class RefusedAccountApiTest {
    private static final String WRONG = "8887776661";
    private static final String RIGHT = "8887776616";

    @Inject
    Office office;

    @Test
    void a_member_whose_account_was_typed_wrongly_is_paid_at_the_one_entered_next() {
        AccidentCase accident = new AccidentCase(office);
        Map<String, Object> body = new HashMap<>(
                accident.body(AccidentCase.outcome("RECOVERED", "2026-05-02", 2), Map.of("medical", 3_000_000)));
        body.put("claimant", Map.of("familyId", SampleCase.WIDOW, "account", Office.account()));
        accident.filesAs("2026-05-04", body);
        accident.decided();
        Object waiting = his(accident.claim()).get("id");
        confirm(waiting, enter(waiting, "16.06", WRONG), "16.06");
        Map<String, Object> first = his(accident.claim());
        assertEquals(WRONG, account(first));
        Office.as("rina", List.of("officer"), "16.06")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", Office.payoutTag(first.get("id")))
                .body(Map.of("account", bankAccount(RIGHT)))
                .post("/api/v1/payouts/{id}/account", first.get("id"))
                .then()
                .statusCode(409)
                .body(at("type", containsString("account-not-awaited")));
        refuse(first.get("id"), null);
        confirm(first.get("id"), enter(first.get("id"), "16.06", RIGHT), "16.06");
        Map<String, Object> second = his(accident.claim());
        assertEquals("ORDERED", second.get("status"));
        assertEquals(first.get("id"), second.get("replaces"));
        assertEquals(first.get("amount"), second.get("amount"));
        assertEquals(RIGHT, account(second));
        refuse(second.get("id"), null);
        Office.reissues(Office.bpjs(), second.get("id")).then().statusCode(201);
        assertEquals(RIGHT, account(his(accident.claim())), "the later account stands");
    }

    @Test
    void a_school_year_is_paid_at_another_account_than_was_named_with_it() {
        String region = "34.35";
        office.todayIs(LocalDate.of(2026, 7, 11));
        SchoolCase school = new SchoolCase(office, SampleCase.fatalAccident(LocalDate.of(2026, 7, 8)), region);
        UUID child = school.child(LocalDate.of(2019, 3, 1), "SD", true);
        school.approved(child);
        office.todayIs(LocalDate.of(2028, 7, 20));
        String year = school.paid(school.asked(SchoolCase.year(child, 2027, "SD", 2)));
        String other = school.paid(school.asked(SchoolCase.year(child, 2028, "SD", 3)));
        refuse(year, "ACCOUNT_CLOSED");
        confirm(year, enter(year, region, RIGHT), region);
        Map<String, Object> again = Office.payouts(school.claim).stream()
                .filter(one -> year.equals(one.get("replaces")))
                .findFirst()
                .orElseThrow();
        assertEquals("ORDERED", again.get("status"));
        assertEquals(RIGHT, account(again));
        assertEquals("ORDERED", school.status(other));
        school.work("dewi", "correction", Map.of("reason", "His name")).statusCode(200);
        school.decidesClaim("sari", "APPROVE").statusCode(200);
        List<Object> accounts = Office.payouts(school.claim).stream()
                .filter(one ->
                        one.get("status").equals("ORDERED") && one.get("code").equals("JKK.SCHOLARSHIP"))
                .map(RefusedAccountApiTest::account)
                .toList();
        assertEquals(1, accounts.stream().filter(RIGHT::equals).count(), "each year keeps its own: " + accounts);
        assertEquals(3, accounts.size());
    }

    private static Map<String, Object> his(String claim) {
        return Office.payouts(claim).stream()
                .filter(one -> !one.get("status").equals("REISSUED")
                        && ((Map<?, ?>) one.get("payee")).get("role").equals("MEMBER"))
                .findFirst()
                .orElseThrow();
    }

    private static Object account(Map<String, Object> payout) {
        return ((Map<?, ?>) payout.get("payee")).get("accountNumber");
    }

    private static Map<String, String> bankAccount(String number) {
        return Map.of("bank", "BSB", "number", number, "holder", "Pak Sopir");
    }

    private static void refuse(Object payout, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("status", "FAILED", "reference", "F-" + payout));
        if (reason != null) {
            body.put("reason", reason);
        }
        Office.bpjs()
                .body(body)
                .post("/api/v1/payouts/{id}/receipt", payout)
                .then()
                .statusCode(200);
    }

    private static String enter(Object payout, String region, String number) {
        return Office.as("rina", List.of("officer"), region)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", Office.payoutTag(payout))
                .body(Map.of("account", bankAccount(number)))
                .post("/api/v1/payouts/{id}/account", payout)
                .then()
                .statusCode(202)
                .extract()
                .as(Answer.class)
                .get("id");
    }

    private static void confirm(Object payout, String entry, String region) {
        Response decided = Office.as("dewi", List.of("officer"), region)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", "CONFIRM"))
                .post("/api/v1/payouts/{id}/account/{a}/decision", payout, entry);
        decided.then().statusCode(200);
    }
}
