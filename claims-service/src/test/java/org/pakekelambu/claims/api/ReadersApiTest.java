package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
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

/** What notifiers, officers, partners and auditors may see and do; papers; the past. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class ReadersApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @Inject
    Fingerprints fingerprints;

    private SampleCase farmer;

    @BeforeEach
    void aFarmer() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
        office.hears(farmer);
    }

    @Test
    void notifier_reports_and_sees_nothing_of_the_money_until_an_officer_files() {
        JsonPath report = Office.as("puskesmas", "notifier")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Office.filing(farmer))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .body(at("status", equalTo("DRAFT")))
                .body(at("lines", nullValue()))
                .extract()
                .as(Answer.class);
        Office.as("other", "notifier")
                .get("/api/v1/claims/" + report.getString("id"))
                .then()
                .statusCode(404);
        Office.as("puskesmas", "notifier").get("/api/v1/claims").then().statusCode(403);
        Office.rina()
                .header("If-Match", "\"1\"")
                .body(Office.filing(farmer))
                .post("/api/v1/claims/{id}/filing", report.getString("id"))
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("filedBy", equalTo("rina")));
    }

    @Test
    void paper_is_told_by_its_content_kept_encrypted_and_moves_the_claim_on() {
        farmer.documents = java.util.Set.of("MEMBER_CARD", "DEATH_CERTIFICATE");
        JsonPath claim = Office.files(farmer);
        String path = "/api/v1/claims/" + claim.getString("id") + "/documents";
        byte[] pdf = "%PDF-1.7 a letter of heirs".getBytes(StandardCharsets.UTF_8);
        upload(path, "HEIR_LETTER", "MZ not a letter".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415);
        JsonPath paper = upload(path, "HEIR_LETTER", pdf)
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
        assertEquals("application/pdf", paper.getString("contentType"));
        assertEquals("PROPOSED", Office.claim(claim.getString("id")).getString("status"));
        byte[] back = Office.as("budi", "approver")
                .accept("application/pdf")
                .get(path + "/" + paper.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertArrayEquals(pdf, back);
        Office.bpjs().get(path + "/" + paper.getString("id")).then().statusCode(403);
    }

    private static io.restassured.response.Response upload(String path, String kind, byte[] content) {
        return Office.rina()
                .contentType("multipart/form-data")
                .multiPart("kind", kind)
                .multiPart("file", "letter.pdf", content, "application/pdf")
                .post(path);
    }

    @Test
    void officer_cannot_decide_on_his_own_family() {
        String nik = "1606024107850002";
        Office.as("root", List.of("operator"), "")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("subject", "sari", "nik", nik))
                .post("/api/v1/officers")
                .then()
                .statusCode(204);
        Map<String, Object> body = new HashMap<>(Office.filing(farmer));
        body.put("claimant", Map.of("familyId", SampleCase.WIDOW, "nik", nik));
        JsonPath claim = Office.rina().body(body).post("/api/v1/claims").as(Answer.class);
        Office.decides(claim, Office.as("sari", "approver").header("Idempotency-Key", UUID.randomUUID()), "APPROVE")
                .then()
                .statusCode(403)
                .body(at("type", containsString("own-family")));
    }

    @Test
    void bpjs_may_decide_otherwise_and_the_difference_is_shown_beside_ours() {
        JsonPath claim = Office.files(farmer);
        Office.bpjs()
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "reference", "BPJS-1",
                        "decidedOn", "2026-07-11",
                        "outcome", "PARTLY_APPROVED",
                        "lines",
                                List.of(
                                        Map.of("code", "JKM.LUMP", "amount", 20_000_000),
                                        Map.of("code", "JKM.FUNERAL", "amount", 10_000_000))))
                .post("/api/v1/claims/{id}/bpjs-decision", claim.getString("id"))
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("bpjsDecisions[0].differences.size()", equalTo(1)))
                .body(at("bpjsDecisions[0].differences[0].difference", equalTo(-12_000_000)))
                .body(at("bpjsDecisions[0].ours", equalTo(42_000_000)))
                .body(at("bpjsDecisions[0].theirs", equalTo(30_000_000)))
                .body(at("bpjsDecisions[0].difference", equalTo(-12_000_000)))
                .body(at("bpjsDecisions[0].effect", equalTo("PAY_LESS")))
                .body(at("bpjsDecisions[0].dispute", equalTo("MEDIATION")))
                .body(at("bpjsDecisions[0].next.en", containsString("Our decision stands")));
    }

    @Test
    void past_is_kept_as_it_was_known() {
        JsonPath claim = Office.files(farmer);
        String before = claim.getString("recordedAt");
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        Office.as("audit", "auditor")
                .get("/api/v1/claims/{id}?knownAt={at}", claim.getString("id"), before)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")));
        Office.as("audit", "auditor")
                .get(
                        "/api/v1/claims/{id}?asOf={on}",
                        claim.getString("id"),
                        TODAY.minusDays(1).toString())
                .then()
                .statusCode(404);
    }
}
