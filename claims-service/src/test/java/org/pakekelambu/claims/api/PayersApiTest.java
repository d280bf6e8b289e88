package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.agroal.api.AgroalDataSource;
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

/** A fatal accident has two payers: BPJS owes the statute, the regency its programme's promise. Neither acts for the other. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class PayersApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @Inject
    AgroalDataSource database;

    private String claim;

    @BeforeEach
    void aFatalAccident() {
        office.todayIs(TODAY);
        SampleCase driver = SampleCase.fatalAccident(LocalDate.of(2026, 7, 9));
        driver.programme = "pake-kelambu";
        office.hears(driver);
        JsonPath filed = Office.files(driver);
        claim = filed.getString("id");
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
        assertEquals(2_000_000, total("PROGRAMME"));
        assertEquals(70_000_000, total("BPJS_KETENAGAKERJAAN"));
    }

    @Test
    void each_takes_a_batch_of_his_own_lines_and_nothing_of_the_others() {
        List<Object> all =
                Office.payouts(claim).stream().map(one -> one.get("id")).toList();
        take(treasurer(), "BPJS_KETENAGAKERJAAN", all, 70_000_000)
                .then()
                .statusCode(403)
                .body(at("type", containsString("another-payer")));
        take(Office.bpjs(), "PROGRAMME", all, 2_000_000).then().statusCode(403);
        take(Office.bpjs(), null, all, 72_000_000).then().statusCode(422).body(at("total", equalTo(70_000_000)));
        String programme = take(treasurer(), null, all, 2_000_000)
                .then()
                .statusCode(201)
                .body(at("payer", equalTo("PROGRAMME")))
                .extract()
                .as(Answer.class)
                .get("id");
        String statute = take(Office.bpjs(), null, all, 70_000_000)
                .then()
                .statusCode(201)
                .body(at("payer", equalTo("BPJS_KETENAGAKERJAAN")))
                .extract()
                .as(Answer.class)
                .get("id");
        csv(Office.bpjs(), programme).then().statusCode(403);
        csv(treasurer(), statute).then().statusCode(403);
        String lines =
                csv(treasurer(), programme).then().statusCode(200).extract().asString();
        assertTrue(lines.startsWith("reference,amount,code,bank,account,holder,name,payer"), lines);
        assertTrue(lines.contains("PROGRAMME.TOP_UP") && lines.contains("1234567890"), lines);
        assertFalse(lines.contains("JKK."), lines);
    }

    @Test
    void of_a_batch_of_before_that_mixed_both_each_sees_his_own_lines() throws Exception {
        List<Object> all =
                Office.payouts(claim).stream().map(one -> one.get("id")).toList();
        String mixed = take(Office.bpjs(), null, all, 70_000_000)
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        try (var connection = database.getConnection();
                var sql = connection.prepareStatement(
                        "UPDATE payout SET batch_id = ?::uuid WHERE claim_id = ?::uuid AND payer = 'PROGRAMME'")) {
            sql.setString(1, mixed);
            sql.setString(2, claim);
            sql.executeUpdate();
        }
        String statute =
                csv(Office.bpjs(), mixed).then().statusCode(200).extract().asString();
        assertTrue(statute.contains("JKK.") && !statute.contains("PROGRAMME.TOP_UP"), statute);
        String programme =
                csv(treasurer(), mixed).then().statusCode(200).extract().asString();
        assertTrue(programme.contains("PROGRAMME.TOP_UP") && !programme.contains("JKK."), programme);
    }

    @Test
    void each_acknowledges_and_sends_his_own_lines_only() {
        Map<String, Object> topUp = payouts("PROGRAMME").get(0);
        Map<String, Object> statute = payouts("BPJS_KETENAGAKERJAAN").get(0);
        acts(Office.bpjs(), topUp, "receipt", "PAID").then().statusCode(403);
        acts(treasurer(), statute, "receipt", "PAID").then().statusCode(403);
        acts(Office.bpjs(), topUp, "sending", "SENT").then().statusCode(403);
        acts(treasurer(), statute, "sending", "SENT").then().statusCode(403);
        file(Office.bpjs(), topUp).then().statusCode(200).body(at("refused.why", equalTo(List.of("ANOTHER_PAYER"))));
        acts(treasurer(), topUp, "sending", "SENT").then().statusCode(200);
        acts(treasurer(), topUp, "receipt", "FAILED").then().statusCode(200);
        Office.reissues(Office.bpjs(), topUp.get("id")).then().statusCode(403);
        Office.reissues(treasurer(), topUp.get("id")).then().statusCode(201);
        payouts("BPJS_KETENAGAKERJAAN")
                .forEach(one ->
                        acts(Office.bpjs(), one, "receipt", "PAID").then().statusCode(200));
        assertEquals("APPROVED", Office.claim(claim).getString("status"), "the programme has not paid yet");
        payouts("PROGRAMME").stream()
                .filter(one -> one.get("status").equals("ORDERED"))
                .forEach(one -> acts(treasurer(), one, "receipt", "PAID").then().statusCode(200));
        assertEquals("PAID", Office.claim(claim).getString("status"));
    }

    @Test
    void the_account_is_shown_in_full_to_who_pays_the_line() {
        String topUp = (String) payouts("PROGRAMME").get(0).get("id");
        String statute = (String) payouts("BPJS_KETENAGAKERJAAN").get(0).get("id");
        assertEquals("1234567890", account(treasurer(), topUp));
        assertEquals("******7890", account(treasurer(), statute));
        assertEquals("******7890", account(Office.bpjs(), topUp));
        assertEquals("1234567890", account(Office.bpjs(), statute));
    }

    private static String account(RequestSpecification who, String payout) {
        return who.get("/api/v1/payouts/{id}", payout)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .get("payee.accountNumber");
    }

    private static RequestSpecification treasurer() {
        return Office.as("kas", "treasurer").header("Idempotency-Key", UUID.randomUUID());
    }

    private List<Map<String, Object>> payouts(String payer) {
        return Office.payouts(claim).stream()
                .filter(one -> one.get("payer").equals(payer))
                .toList();
    }

    private long total(String payer) {
        return payouts(payer).stream()
                .mapToLong(one -> ((Number) one.get("amount")).longValue())
                .sum();
    }

    private Response take(RequestSpecification who, String payer, List<Object> ids, long total) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of(
                "payoutIds",
                ids,
                "declaredCount",
                total == 2_000_000 ? 1 : payouts("BPJS_KETENAGAKERJAAN").size(),
                "declaredTotal",
                total));
        if (payer != null) {
            body.put("payer", payer);
        }
        return who.body(body).post("/api/v1/payout-batches");
    }

    private static Response csv(RequestSpecification who, String batch) {
        return who.accept("text/csv, application/problem+json").get("/api/v1/payout-batches/{id}/instructions", batch);
    }

    private static Response acts(RequestSpecification who, Map<String, Object> payout, String step, String status) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of("status", status));
        if (step.equals("receipt")) {
            body.put("reference", status + payout.get("id"));
        }
        return who.header("If-Match", Office.payoutTag(payout.get("id")))
                .body(body)
                .post("/api/v1/payouts/{id}/" + step, payout.get("id"));
    }

    private static Response file(RequestSpecification who, Map<String, Object> payout) {
        String line = payout.get("reference") + ",PAID," + payout.get("amount") + ",X-9," + TODAY + ",\n";
        return who.contentType("multipart/form-data")
                .multiPart(
                        "file",
                        "receipts.csv",
                        ("reference,status,amount,payer_reference,paid_on,reason\n" + line).getBytes(),
                        "text/csv")
                .multiPart("declaredCount", "1")
                .multiPart("declaredTotal", payout.get("amount").toString())
                .post("/api/v1/receipt-files");
    }
}
