package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.manners.secrets.Fingerprints;

/** A relative of the officer is no less his for being named by an id of the registry instead of a number. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class KinByIdApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final String OFFICER = "1606024107860025";
    private static final String RELATIVE = "1606024107860026";

    @Inject
    Office office;

    @Inject
    Fingerprints fingerprints;

    private String officer;

    @BeforeEach
    void anOfficerWhoseNumberIsKnown() {
        office.todayIs(TODAY);
        officer = "kin-" + UUID.randomUUID();
        Office.as("root", List.of("operator"), "")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("subject", officer, "nik", OFFICER))
                .post("/api/v1/officers")
                .then()
                .statusCode(204);
    }

    @Test
    void officer_works_on_no_claim_that_names_a_relative_of_his_by_family_id() {
        SampleCase sister = alone(fingerprints.of("nik", RELATIVE));
        sister.family.add(Relative.under(fingerprints.of("nik", OFFICER)));
        office.hears(sister);
        SampleCase husband = new SampleCase();
        husband.nik = "nik:" + husband.id;
        FamilyMember herself = Relative.under(fingerprints.of("nik", RELATIVE));
        husband.family.add(herself);
        office.hears(husband);
        String claim = Office.files(husband).getString("id");
        adds(claim, officer).then().statusCode(201);
        as("dewi")
                .header("If-Match", "\"" + Office.claim(claim).getLong("version") + "\"")
                .body(Map.of(
                        "heirs", List.of(Map.of("familyId", SampleCase.WIDOW), Map.of("familyId", herself.familyId()))))
                .post("/api/v1/claims/{id}/assessment", claim)
                .then()
                .statusCode(200);
        adds(claim, officer).then().statusCode(403).body(at("type", containsString("own-family")));
        adds(claim, "dewi").then().statusCode(201);
    }

    @Test
    void officer_works_on_no_claim_of_a_worker_of_another_family_of_his_named_by_id() {
        SampleCase father = alone("nik:father-" + UUID.randomUUID());
        father.family.add(Relative.under(fingerprints.of("nik", OFFICER)));
        father.family.add(Relative.under(fingerprints.of("nik", "1606024107860028")));
        office.hears(father);
        SampleCase brother = new SampleCase();
        brother.nik = fingerprints.of("nik", "1606024107860028");
        office.hears(brother);
        String claim = Office.files(brother).getString("id");
        adds(claim, officer).then().statusCode(403).body(at("type", containsString("own-family")));
        adds(claim, "dewi").then().statusCode(201);
    }

    private static SampleCase alone(String nik) {
        SampleCase worker = new SampleCase();
        worker.nik = nik;
        worker.family.clear();
        return worker;
    }

    private static RequestSpecification as(String who) {
        return Office.as(who, "officer").header("Idempotency-Key", UUID.randomUUID());
    }

    private static Response adds(String claim, String who) {
        return as(who).contentType("multipart/form-data")
                .multiPart("kind", "BANK_BOOK")
                .multiPart("file", "book.pdf", "%PDF-1.4\n%%EOF\n".getBytes(), "application/pdf")
                .post("/api/v1/claims/{id}/documents", claim);
    }
}
