package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
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
                .body(at("type", containsString("four-eyes")));
        Office.decides(claim, approver("sari"), "APPROVE").then().statusCode(200);
    }

    @Test
    void another_number_entered_later_does_not_make_one_person_two() {
        String filer = "filer-" + UUID.randomUUID();
        String other = "other-" + UUID.randomUUID();
        enter(filer, "1606024107880007");
        enter(other, "1606024107880007");
        enter(other, "1606024107880009");
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath filed = Office.as(filer, List.of("officer"), "16.06")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Office.filing(farmer))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
        Office.decides(filed, approver(other), "APPROVE")
                .then()
                .statusCode(403)
                .body(at("type", containsString("four-eyes")));
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
        Office.decides(now, approver(both), "APPROVE")
                .then()
                .statusCode(403)
                .body(at("type", containsString("four-eyes")));
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
                .as(Answer.class);
        Office.receipt(left.get("id"), "PAID", "BSB-77", TODAY)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PAID")));
        Office.decides(Office.claim(id), Office.budi(), "APPROVE").then().statusCode(200);
        long toPay = Office.payouts(id).stream()
                .filter(payout -> List.of("ORDERED", "PAID").contains(payout.get("status")))
                .mapToLong(payout -> ((Number) payout.get("amount")).longValue())
                .sum();
        assertEquals(changed.getLong("payableNow"), toPay);
    }

    @Test
    void filer_does_not_answer_his_own_questions_under_another_account() {
        String other = alias("rina", "1606024107880003");
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        Map<String, Object> body = Office.filing(farmer);
        body.put(
                "heirs",
                List.of(
                        Map.of("familyId", SampleCase.WIDOW),
                        Map.of(
                                "name",
                                "Anak Angkat",
                                "relation",
                                "CHILD",
                                "nik",
                                "1606024107150002",
                                "birthDate",
                                "2015-07-01")));
        JsonPath unclear = Office.rina().body(body).post("/api/v1/claims").as(Answer.class);
        answers(unclear, other).then().statusCode(403).body(at("type", containsString("answered-by-filer")));
        answers(unclear, "dewi").then().statusCode(200);
    }

    @Test
    void one_person_is_not_two_approvers() {
        String first = "first-" + UUID.randomUUID();
        String other = alias(first, "1606024107880014");
        SampleCase farmer = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        office.hears(farmer);
        Map<String, Object> body = Office.filing(farmer);
        body.put(
                "costs",
                Map.of(
                        "transport",
                        Map.of("land", 5_000_000, "sea", 2_000_000, "air", 10_000_000),
                        "homeCare",
                        20_000_000));
        JsonPath dear = Office.rina().body(body).post("/api/v1/claims").as(Answer.class);
        JsonPath once = Office.decides(dear, approver(first), "APPROVE")
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
        Office.decides(once, approver(other), "APPROVE")
                .then()
                .statusCode(403)
                .body(at("type", containsString("two-approvers")));
        Office.decides(once, approver("sari"), "APPROVE").then().statusCode(200);
    }

    @Test
    void nobody_decides_an_appeal_against_himself_under_another_account() {
        String judge = "judge-" + UUID.randomUUID();
        String other = alias(judge, "1606024107880015");
        Office.decides(claim, approver(judge), "REJECT").then().statusCode(200);
        String id = claim.getString("id");
        Office.rina()
                .header("If-Match", "\"2\"")
                .body(Map.of("reason", "The family disagrees"))
                .post("/api/v1/claims/{id}/appeal", id)
                .then()
                .statusCode(200);
        JsonPath ready = Office.as("dewi", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"3\"")
                .body(Map.of("documents", List.of("VILLAGE_LETTER"), "reason", "Looked again"))
                .post("/api/v1/claims/{id}/assessment", id)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
        Office.decides(ready, approver(other), "APPROVE")
                .then()
                .statusCode(403)
                .body(at("type", containsString("another-judge")));
    }

    @Test
    void death_is_not_taken_back_by_one_person_with_two_accounts() {
        String one = "one-" + UUID.randomUUID();
        String other = alias(one, "1606024107880016");
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        takesBack(one, "death-withdrawal").then().statusCode(200);
        takesBack(other, "death-withdrawal/confirmation")
                .then()
                .statusCode(403)
                .body(at("type", containsString("four-eyes")));
        takesBack("sari", "death-withdrawal/confirmation").then().statusCode(200);
    }

    private Response takesBack(String who, String step) {
        String id = claim.getString("id");
        return Office.as(who, List.of("officer", "approver"), "16.06")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + Office.claim(id).getLong("version") + "\"")
                .body(Map.of("reason", "He came home alive"))
                .post("/api/v1/claims/{id}/" + step, id);
    }

    private static Response answers(JsonPath unclear, String who) {
        return Office.as(who, "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + unclear.getLong("version") + "\"")
                .body(Map.of(
                        "answers",
                        List.of(Map.of("rule", "HeirsRecognised", "outcome", "MET", "reason", "Letter names both"))))
                .post("/api/v1/claims/{id}/assessment", unclear.getString("id"));
    }

    /** Another account of the same person. */
    private static String alias(String subject, String nik) {
        String other = subject + "-" + UUID.randomUUID();
        enter(subject, nik);
        enter(other, nik);
        return other;
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
