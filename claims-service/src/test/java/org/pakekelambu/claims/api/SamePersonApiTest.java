package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Two accounts of one person are one person, and whoever had a hand in a claim does not approve it. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class SamePersonApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private JsonPath claim;

    @BeforeEach
    void claimOfYesterday() {
        office.todayIs(TODAY);
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        claim = Office.files(farmer);
    }

    @Test
    void filer_does_not_approve_under_another_account() {
        String other = "rina-" + UUID.randomUUID();
        String nik = "1606024107880003";
        enter("rina", nik);
        enter(other, nik);
        Office.decides(claim, approver(other), "APPROVE")
                .then()
                .statusCode(403)
                .body("type", containsString("four-eyes"));
        Office.decides(claim, approver("sari"), "APPROVE").then().statusCode(200);
    }

    @Test
    void whoever_added_a_paper_does_not_approve() {
        String both = "both-" + UUID.randomUUID();
        Office.as(both, List.of("officer", "approver"), "16.06")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("multipart/form-data")
                .multiPart("kind", "BANK_BOOK")
                .multiPart("file", "book.pdf", "%PDF-1.4\n%%EOF\n".getBytes(), "application/pdf")
                .post("/api/v1/claims/{id}/documents", claim.getString("id"))
                .then()
                .statusCode(201);
        JsonPath now = Office.claim(claim.getString("id"));
        Office.decides(now, approver(both), "APPROVE").then().statusCode(403).body("type", containsString("four-eyes"));
        Office.decides(now, approver("sari"), "APPROVE").then().statusCode(200);
    }

    @Test
    void money_that_left_while_it_was_called_back_is_recorded_and_not_ordered_again() {
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        String id = claim.getString("id");
        Map<String, Object> left = Office.payouts(id).get(0);
        JsonPath changed = Office.rina()
                .header("If-Match", "\"2\"")
                .body(Map.of("documents", List.of("VILLAGE_LETTER"), "reason", "A paper came"))
                .post("/api/v1/claims/{id}/assessment", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Office.receipt(left.get("id"), "PAID", "BSB-77", TODAY)
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID"));
        Office.decides(Office.claim(id), Office.budi(), "APPROVE").then().statusCode(200);
        long toPay = Office.payouts(id).stream()
                .filter(payout -> List.of("ORDERED", "PAID").contains(payout.get("status")))
                .mapToLong(payout -> ((Number) payout.get("amount")).longValue())
                .sum();
        assertEquals(changed.getLong("payableNow"), toPay);
    }

    private static RequestSpecification approver(String who) {
        return Office.as(who, "approver").header("Idempotency-Key", UUID.randomUUID());
    }

    private static void enter(String subject, String nik) {
        Office.as("root", List.of("operator"), "")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("subject", subject, "nik", nik))
                .post("/api/v1/officers")
                .then()
                .statusCode(204);
    }
}
