package org.pakekelambu.claims.earnest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.claims.payout.bank.SimulatedBank;
import org.pakekelambu.localstack.LocalStackTestResource;

/** What only shows with the switches of an office: the directory of papers, the bank's loop, officers who must be entered. */
@QuarkusTest
@TestProfile(InEarnest.class)
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class InEarnestApiTest {
    private static final byte[] PDF = "%PDF-1.7 a letter of heirs".getBytes();

    @Inject
    Office office;

    @Inject
    SimulatedBank bank;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(LocalDate.of(2026, 7, 11));
    }

    @Test
    void papers_lie_in_the_directory_and_a_broken_disk_says_so_and_loses_nothing() throws IOException {
        String claim = files(new SampleCase(), "1234567890").getString("id");
        String paper = upload(claim, "KK", PDF)
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        assertEquals(List.of(paper), kept());
        assertArrayEquals(
                PDF, download(claim, paper).then().statusCode(200).extract().asByteArray());
        Path aside = InEarnest.PAPERS.resolveSibling("gone");
        Files.move(InEarnest.PAPERS, aside);
        Files.writeString(InEarnest.PAPERS, "a file where the directory was");
        try {
            upload(claim, "KTP", PDF)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .contentType("application/problem+json")
                    .body(at("type", containsString("papers-unavailable")));
            download(claim, paper).then().statusCode(503).body(at("type", containsString("papers-unavailable")));
        } finally {
            Files.delete(InEarnest.PAPERS);
            Files.move(aside, InEarnest.PAPERS);
        }
        papersOf(claim).then().body(at("items", hasSize(1)));
        assertArrayEquals(
                PDF, download(claim, paper).then().statusCode(200).extract().asByteArray());
        String second = upload(claim, "KTP", PDF)
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        papersOf(claim).then().body(at("items", hasSize(2)));
        assertTrue(
                kept().contains(second) && kept().stream().noneMatch(name -> name.endsWith(".part")),
                kept().toString());
    }

    @Test
    void the_loop_carries_a_claim_to_paid_though_every_answer_of_the_bank_was_lost() throws Exception {
        enter("budi", "1606024107880001");
        JsonPath claim = files(new SampleCase(), "1234567802");
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        String id = claim.getString("id");
        awaits(id, "PAID");
        List<Map<String, Object>> payouts = Office.payouts(id);
        assertEquals(3, payouts.size());
        for (Map<String, Object> payout : payouts) {
            assertEquals("PAID", payout.get("status"));
            assertEquals(((Number) payout.get("amount")).longValue(), bank.moved((String) payout.get("reference")));
            assertEquals(1, lostAnswers(payout.get("id")));
        }
    }

    @Test
    void the_loop_waits_for_a_bank_that_delivers_late_and_nothing_fails_meanwhile() throws Exception {
        enter("budi", "1606024107880001");
        JsonPath claim = files(new SampleCase(), "1234567804");
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        String id = claim.getString("id");
        awaits(id, "PAID");
        List<Map<String, Object>> payouts = Office.payouts(id);
        assertEquals(3, payouts.size());
        for (Map<String, Object> payout : payouts) {
            assertEquals(1, payout.get("attempt"));
            assertEquals(((Number) payout.get("amount")).longValue(), bank.moved((String) payout.get("reference")));
        }
    }

    @Test
    void another_sum_than_was_instructed_is_never_taken_for_ours() throws Exception {
        enter("budi", "1606024107880001");
        JsonPath claim = files(new SampleCase(), "1234567805");
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        String id = claim.getString("id");
        for (int i = 0; i < 150 && !states(id).equals(List.of("UNKNOWN", "UNKNOWN", "UNKNOWN")); i++) {
            Thread.sleep(200);
        }
        assertEquals(List.of("UNKNOWN", "UNKNOWN", "UNKNOWN"), states(id));
        List<Map<String, Object>> shares = Office.as("kas", "treasurer")
                .get("/api/v1/reconciliation?claimId={c}&state=AMOUNT_DIFFERS", id)
                .as(Answer.class)
                .getList("items");
        assertEquals(3, shares.size());
        for (Map<String, Object> share : shares) {
            assertEquals(((Number) share.get("decided")).longValue() - 1, ((Number) share.get("received")).longValue());
        }
        assertEquals("APPROVED", Office.claim(id).getString("status"));
    }

    @Test
    void what_never_reached_the_bank_has_failed_and_is_paid_once_people_order_it_again() throws Exception {
        enter("budi", "1606024107880001");
        JsonPath claim = files(new SampleCase(), "1234567803");
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        String id = claim.getString("id");
        for (int i = 0; i < 150 && !states(id).equals(List.of("FAILED", "FAILED", "FAILED")); i++) {
            Thread.sleep(200);
        }
        assertEquals(List.of("FAILED", "FAILED", "FAILED"), states(id));
        assertEquals("APPROVED", Office.claim(id).getString("status"));
        Office.payouts(id).forEach(payout -> assertEquals(0, bank.moved((String) payout.get("reference"))));
    }

    @Test
    void who_is_not_entered_neither_assesses_nor_decides() {
        JsonPath claim = files(new SampleCase(), "1234567890");
        String id = claim.getString("id");
        String officer = "officer-" + UUID.randomUUID();
        String approver = "approver-" + UUID.randomUUID();
        assesses(id, officer).then().statusCode(403).body(at("type", containsString("officer-not-registered")));
        Office.decides(claim, person(approver, "approver"), "APPROVE")
                .then()
                .statusCode(403)
                .body(at("type", containsString("officer-not-registered")));
        enter(officer, "1606024107880002");
        assesses(id, officer).then().statusCode(200);
        enter(approver, "1606024107880003");
        Office.decides(Office.claim(id), person(approver, "approver"), "APPROVE")
                .then()
                .statusCode(200)
                .body(at("status", equalTo("APPROVED")));
    }

    private Response assesses(String claim, String who) {
        return person(who, "officer")
                .header("If-Match", "\"" + Office.claim(claim).getLong("version") + "\"")
                .body(Map.of("documents", List.of("KK"), "reason", "The family card came"))
                .post("/api/v1/claims/{id}/assessment", claim);
    }

    private static void awaits(String claim, String status) throws InterruptedException {
        for (int i = 0; i < 150 && !Office.claim(claim).getString("status").equals(status); i++) {
            Thread.sleep(200);
        }
        assertEquals(status, Office.claim(claim).getString("status"));
    }

    private static List<Object> states(String claim) {
        return Office.payouts(claim).stream()
                .map(payout -> payout.get("status"))
                .toList();
    }

    private int lostAnswers(Object payout) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.prepareStatement(
                        "SELECT count(*) FROM payout_step WHERE payout_id = ?::uuid AND status = 'UNKNOWN'")) {
            sql.setString(1, (String) payout);
            try (var rows = sql.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private JsonPath files(SampleCase one, String account) {
        office.hears(one);
        Map<String, Object> body = Office.filing(one);
        body.put(
                "claimant",
                Map.of(
                        "familyId",
                        SampleCase.WIDOW,
                        "account",
                        Map.of("bank", "BSB", "number", account, "holder", "Siti Aminah")));
        return Office.rina()
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
    }

    private static void enter(String who, String nik) {
        Office.as("root", List.of("operator"), "")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("subject", who, "nik", nik))
                .post("/api/v1/officers")
                .then()
                .statusCode(204);
    }

    private static List<String> kept() throws IOException {
        try (Stream<Path> files = Files.walk(InEarnest.PAPERS)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static Response upload(String claim, String kind, byte[] content) {
        return Office.rina()
                .contentType("multipart/form-data")
                .multiPart("kind", kind)
                .multiPart("file", "a.pdf", content, "application/pdf")
                .post("/api/v1/claims/{id}/documents", claim);
    }

    private static Response download(String claim, String paper) {
        return Office.as("budi", "approver")
                .accept("application/pdf, application/problem+json")
                .get("/api/v1/claims/{id}/documents/{paper}", claim, paper);
    }

    private static Response papersOf(String claim) {
        return Office.as("budi", "approver").get("/api/v1/claims/{id}/documents", claim);
    }

    private static RequestSpecification person(String who, String role) {
        return Office.as(who, role).header("Idempotency-Key", UUID.randomUUID());
    }
}
