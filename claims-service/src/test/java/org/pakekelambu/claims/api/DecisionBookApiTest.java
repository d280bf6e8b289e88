package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** What an auditor can ask, take away as a file, and what rests encrypted. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class DecisionBookApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @Inject
    AgroalDataSource database;

    private SampleCase farmer;
    private JsonPath claim;

    @BeforeEach
    void aClaimRejectedAgainstTheProposal() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
        office.hears(farmer);
        claim = Office.files(farmer);
        Office.budi()
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", "REJECT", "reason", "=Pak Joko said so, \"twice\""))
                .post("/api/v1/claims/{id}/decision", claim.getString("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void auditor_asks_by_person_officer_amount_period_and_override() {
        asks("person=" + farmer.id)
                .body(at("items.kind", equalTo(List.of("REJECT"))))
                .body(at("items[0].overrides", equalTo(true)));
        asks("officer=budi&minAmount=42000000&from=2026-07-11&to=2026-07-11")
                .body(at("items.person", hasItem(farmer.id.toString())))
                .body(at("items.amount", everyItem(greaterThanOrEqualTo(42_000_000))));
        asks("officer=nobody").body(at("items", equalTo(List.of())));
        asks("person=" + farmer.id + "&maxAmount=41999999").body(at("items", equalTo(List.of())));
        asks("person=" + farmer.id + "&from=2026-07-12").body(at("items", equalTo(List.of())));
        Office.as("audit", "auditor").get("/api/v1/decisions?colour=red").then().statusCode(400);
        Office.as("rina", "officer").get("/api/v1/decisions").then().statusCode(403);
        Office.as("audit", List.of("auditor"), "16.04")
                .get("/api/v1/decisions?limit=500")
                .then()
                .body(at("items.person", not(hasItem(farmer.id.toString()))));
    }

    @Test
    void auditor_asks_by_the_rule_that_limited_refused_or_was_answered() {
        SampleCase young = new SampleCase();
        young.coverStart = LocalDate.of(2026, 6, 1);
        young.enrolledOn = young.coverStart;
        office.hears(young);
        JsonPath waiting = Office.files(young);
        Office.decides(waiting, Office.budi(), "APPROVE").then().statusCode(200);
        SampleCase lapsed = new SampleCase().unpaid(5);
        office.hears(lapsed);
        Office.decides(Office.files(lapsed), Office.budi(), "REJECT").then().statusCode(200);
        asks("rule=WaitingTimePassed&kind=APPROVE&person=" + young.id)
                .body(at("items.size()", equalTo(1)))
                .body(at("items[0].amount", equalTo(10_000_000)))
                .body(at("items[0].rules", hasItem("WaitingTimePassed")));
        asks("rule=WaitingTimePassed&person=" + lapsed.id).body(at("items", equalTo(List.of())));
        asks("rule=ContributionsPaid&kind=REJECT&person=" + lapsed.id).body(at("items.by", equalTo(List.of("budi"))));
        asks("rule=ContributionsPaid&person=" + young.id).body(at("items", equalTo(List.of())));
        asks("rule=CoveredOnTheDay&person=" + farmer.id).body(at("items", equalTo(List.of())));
        String csv = Office.as("audit", "auditor")
                .accept("text/csv")
                .get("/api/v1/decisions/export?rule=WaitingTimePassed&person={p}", young.id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(csv.lines().count() == 2 && csv.contains("WaitingTimePassed"), csv);
    }

    @Test
    void export_is_a_file_that_runs_nothing() {
        String csv = Office.as("audit", "auditor")
                .accept("text/csv")
                .get("/api/v1/decisions/export?person={p}", farmer.id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(csv.startsWith("id,decidedOn,"), csv);
        assertTrue(csv.contains("\"'=Pak Joko said so, \"\"twice\"\"\""), csv);
    }

    @Test
    void reason_of_a_deed_rests_encrypted_and_an_auditor_reads_it() throws Exception {
        Office.as("audit", "auditor")
                .get("/api/v1/audit-entries?subject={s}&action=claim-rejected", claim.getString("id"))
                .then()
                .statusCode(200)
                .body(at("items[0].reason", equalTo("=Pak Joko said so, \"twice\"")));
        String csv = Office.as("audit", "auditor")
                .accept("text/csv")
                .get("/api/v1/audit-entries/export?subject={s}", claim.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(csv.contains("claim-rejected") && csv.contains("'=Pak Joko said so"), csv);
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT (SELECT count(*) FROM audit_entry a WHERE a::text LIKE '%Joko%')"
                                + " + (SELECT count(*) FROM decision_entry d WHERE d::text LIKE '%Joko%')")) {
            rows.next();
            assertTrue(rows.getLong(1) == 0, "somebody's name stands in clear");
        }
    }

    @Test
    void deeds_are_asked_by_rule_and_amount() {
        String id = claim.getString("id");
        audits(id, "&action=claim-filed&minAmount=1").body(at("items.size()", equalTo(1)));
        audits(id, "&action=claim-filed&maxAmount=1000").body(at("items", equalTo(List.of())));
        SampleCase lapsed = new SampleCase().unpaid(5);
        office.hears(lapsed);
        JsonPath filed = Office.files(lapsed);
        Office.decides(filed, Office.budi(), "REJECT").then().statusCode(200);
        audits(filed.getString("id"), "&rule=ContributionsPaid")
                .body(at("items.action", equalTo(List.of("claim-rejected"))));
        audits(filed.getString("id"), "&rule=WaitingTimePassed").body(at("items", equalTo(List.of())));
    }

    private static io.restassured.response.ValidatableResponse audits(String subject, String query) {
        return Office.as("audit", "auditor")
                .get("/api/v1/audit-entries?subject=" + subject + query)
                .then()
                .statusCode(200);
    }

    @Test
    void an_export_that_is_cut_says_so_in_its_last_line() throws Exception {
        String id = claim.getString("id");
        String region = "98.01";
        fill(id, region, 100_000);
        assertTrue(lastLine(region).contains(id), "whole");
        fill(id, region, 1);
        assertTrue(lastLine(region).startsWith("CUT,"), "cut");
    }

    private static String lastLine(String region) {
        String csv = Office.as("audit", List.of("auditor"), region)
                .accept("text/csv")
                .get("/api/v1/decisions/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return csv.substring(csv.lastIndexOf('\n', csv.length() - 3) + 1);
    }

    private void fill(String claimId, String region, int rows) throws Exception {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO decision_entry (claim_id, claim_version, region, kind, by_subject, amount, overrides,"
                                + " business_on, recorded_at) SELECT ?::uuid, 1, ?, 'APPROVE', 'many', 1, false,"
                                + " DATE '2026-07-11', now() FROM generate_series(1, ?)")) {
            insert.setString(1, claimId);
            insert.setString(2, region);
            insert.setInt(3, rows);
            insert.executeUpdate();
        }
    }

    private static io.restassured.response.ValidatableResponse asks(String query) {
        return Office.as("audit", "auditor")
                .get("/api/v1/decisions?" + query)
                .then()
                .statusCode(200);
    }
}
