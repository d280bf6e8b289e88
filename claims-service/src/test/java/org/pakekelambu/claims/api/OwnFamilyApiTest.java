package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.manners.secrets.Fingerprints;

/** No officer brings the claim of his own family, and who an officer is rests on the word of somebody else. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class OwnFamilyApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final String NIK = "1606024107860009";

    @Inject
    Office office;

    @Inject
    Fingerprints fingerprints;

    private SampleCase farmer;
    private String kin;

    @BeforeEach
    void anOfficerWhoseFatherIsTheFarmer() {
        office.todayIs(TODAY);
        kin = "kin-" + UUID.randomUUID();
        enters("root", kin, NIK).then().statusCode(204);
        farmer = new SampleCase();
        farmer.nik = fingerprints.of("nik", NIK);
        office.hears(farmer);
    }

    @Test
    void officer_neither_files_nor_documents_the_claim_of_his_family() {
        as(kin, "officer")
                .body(Office.filing(farmer))
                .post("/api/v1/claims")
                .then()
                .statusCode(403)
                .body(at("type", containsString("own-family")));
        String claim = Office.files(farmer).getString("id");
        adds(claim, kin).then().statusCode(403).body(at("type", containsString("own-family")));
        adds(claim, "dewi").then().statusCode(201);
    }

    @Test
    void officer_does_not_file_what_a_notifier_reported_of_his_family_but_may_report_it_himself() {
        Response reported = as(kin, "notifier").body(Office.filing(farmer)).post("/api/v1/claims");
        reported.then().statusCode(201).body(at("status", equalTo("DRAFT")));
        String draft = reported.as(Answer.class).get("id");
        files(draft, kin).then().statusCode(403).body(at("type", containsString("own-family")));
        files(draft, "dewi").then().statusCode(200);
    }

    @Test
    void officer_neither_begins_nor_saves_a_draft_for_his_family() {
        as(kin, "officer")
                .body(Office.filing(farmer))
                .post("/api/v1/claims/drafts")
                .then()
                .statusCode(403)
                .body(at("type", containsString("own-family")));
        String draft = as("dewi", "officer")
                .body(Office.filing(farmer))
                .post("/api/v1/claims/drafts")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        as(kin, "officer")
                .header("If-Match", "\"1\"")
                .body(Office.filing(farmer))
                .put("/api/v1/claims/{id}/draft", draft)
                .then()
                .statusCode(403)
                .body(at("type", containsString("own-family")));
    }

    @Test
    void number_in_the_claim_itself_is_enough_before_the_worker_is_known() {
        Map<String, Object> body = new HashMap<>(Office.filing(farmer));
        body.put("worker", Map.of("nik", NIK));
        as(kin, "officer").body(body).post("/api/v1/claims").then().statusCode(403);
    }

    @Test
    void officer_brings_himself_into_no_claim_as_guardian() {
        String officer = "guardian-" + UUID.randomUUID();
        enters("root", officer, "1606024107860021").then().statusCode(204);
        SampleCase other = new SampleCase();
        other.child(1, 9, null);
        office.hears(other);
        String claim = Office.files(other).getString("id");
        Map<String, Object> himself = Map.of(
                "shares",
                List.of(Map.of(
                        "payee",
                        new UUID(8, 1).toString(),
                        "guardian",
                        Map.of("name", "Paman", "relation", "OTHER", "nik", "1606024107860021"))));
        names(claim, officer, himself).then().statusCode(403).body(at("type", containsString("own-family")));
        names(claim, "dewi", himself).then().statusCode(200);
    }

    @Test
    void officer_decides_nothing_where_somebody_of_another_family_of_his_is_to_receive() {
        String officer = "cousin-" + UUID.randomUUID();
        enters("root", officer, "1606024107860022").then().statusCode(204);
        SampleCase uncle = new SampleCase();
        uncle.nik = "nik:" + uncle.id;
        uncle.family.clear();
        uncle.family.add(Relative.under(fingerprints.of("nik", "1606024107860022")));
        uncle.family.add(Relative.under(fingerprints.of("nik", "1606024107860023")));
        office.hears(uncle);
        SampleCase orphaned = new SampleCase();
        orphaned.child(1, 9, null);
        office.hears(orphaned);
        String claim = Office.files(orphaned).getString("id");
        names(claim, officer, guardian("1606024107860023"))
                .then()
                .statusCode(403)
                .body(at("type", containsString("own-family")));
        names(claim, "dewi", guardian("1606024107860023")).then().statusCode(200);
        adds(claim, officer).then().statusCode(403).body(at("type", containsString("own-family")));
        String other = Office.files(orphaned).getString("id");
        names(other, officer, guardian("1606024107860024")).then().statusCode(200);
        adds(other, officer).then().statusCode(201);
    }

    private static Map<String, Object> guardian(String nik) {
        return Map.of(
                "shares",
                List.of(Map.of(
                        "payee",
                        new UUID(8, 1).toString(),
                        "guardian",
                        Map.of("name", "Bibi", "relation", "OTHER", "nik", nik))));
    }

    private static Response names(String claim, String who, Map<String, Object> body) {
        return as(who, "officer").header("If-Match", "\"1\"").body(body).post("/api/v1/claims/{id}/assessment", claim);
    }

    @Test
    void nobody_enters_himself_and_earlier_entries_stay() {
        String root = "root-" + UUID.randomUUID();
        enters(root, root, "1606024107860011").then().statusCode(403).body(at("type", containsString("own-number")));
        enters("root", root, "1606024107860011").then().statusCode(204);
        enters(root, root + "-b", "1606024107860011").then().statusCode(403);
        enters("boss", root, "1606024107860012").then().statusCode(204);
        Office.as("audit", "auditor")
                .get("/api/v1/officers/{s}/entries", root)
                .then()
                .statusCode(200)
                .body(at("items.enteredBy", equalTo(List.of("root", "boss"))))
                .body(at("items.otherNumber", equalTo(List.of(false, true))));
        Office.as("rina", "officer")
                .get("/api/v1/officers/{s}/entries", root)
                .then()
                .statusCode(403);
    }

    @Test
    void auditor_of_the_region_sees_what_has_no_subject_there() {
        String officer = "new-" + UUID.randomUUID();
        Office.as("root", List.of("operator"), "16.06")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("subject", officer, "nik", "1606024107860013"))
                .post("/api/v1/officers")
                .then()
                .statusCode(204);
        Office.as("audit", "auditor")
                .get("/api/v1/audit-entries?subject={s}", officer)
                .then()
                .statusCode(200)
                .body(at("items.action", hasItem("officer-entered")))
                .body(at("items.region", everyItem(equalTo("16.06"))));
        Office.as("audit", List.of("auditor"), "16.04")
                .get("/api/v1/audit-entries?subject={s}", officer)
                .then()
                .body(at("items.action", not(hasItem("officer-entered"))));
    }

    private static RequestSpecification as(String who, String role) {
        return Office.as(who, role).header("Idempotency-Key", UUID.randomUUID());
    }

    private Response files(String draft, String who) {
        return as(who, "officer")
                .header("If-Match", "\"1\"")
                .body(Office.filing(farmer))
                .post("/api/v1/claims/{id}/filing", draft);
    }

    private static Response adds(String claim, String who) {
        return as(who, "officer")
                .contentType("multipart/form-data")
                .multiPart("kind", "BANK_BOOK")
                .multiPart("file", "book.pdf", "%PDF-1.4\n%%EOF\n".getBytes(), "application/pdf")
                .post("/api/v1/claims/{id}/documents", claim);
    }

    private static Response enters(String who, String subject, String nik) {
        return Office.as(who, List.of("operator"), "")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("subject", subject, "nik", nik))
                .post("/api/v1/officers");
    }
}
