package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.TestStack;

/** Papers of the school are asked for and delay nothing; the family is told what was decided on each year. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class SchoolPapersApiTest {
    private static final String PAPERS = "findings.find { it.rule == 'SchoolPapersThere' }";

    @Inject
    Office office;

    private SchoolCase school;
    private UUID child;

    private void aCaseWithPapers(String region, String... more) {
        office.todayIs(LocalDate.of(2026, 7, 11));
        SampleCase fisher = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        Set<String> papers = new HashSet<>(fisher.documents);
        papers.addAll(List.of(more));
        fisher.documents = papers;
        school = new SchoolCase(office, fisher, region);
        child = school.child(LocalDate.of(2019, 3, 1), "SD", true);
        school.files(child);
    }

    @Test
    void missing_school_papers_are_noted_and_listed_and_delay_neither_the_school_money_nor_the_rest() {
        aCaseWithPapers("34.61", "KK");
        claim().body(PAPERS + ".consequence", equalTo("NOTED"))
                .body(PAPERS + ".facts.missing", equalTo("BIRTH_CERTIFICATE,SCHOOL_LETTER,REPORT_CARD"))
                .body(at("status", equalTo("PROPOSED")))
                .body(at("payableNow", equalTo(71_500_000)))
                .body(at("clock.dueOn", equalTo("2026-07-21")));
        letter("en")
                .statusCode(200)
                .body(allOf(
                        containsString("For the school money"),
                        containsString("Birth certificate of the child"),
                        containsString("Report card"),
                        not(containsString("Family card"))));
        letter("id").statusCode(200).body(allOf(containsString("Untuk beasiswa"), containsString("Akta kelahiran")));
        school.decidesClaim("budi", "APPROVE").statusCode(200);
    }

    @Test
    void with_all_school_papers_nothing_is_asked_for() {
        aCaseWithPapers("34.62", "KK", "BIRTH_CERTIFICATE", "SCHOOL_LETTER", "REPORT_CARD");
        claim().body(PAPERS + ".outcome", equalTo("MET"))
                .body(at("payableNow", equalTo(71_500_000)))
                .body(at("clock.dueOn", equalTo("2026-07-21")));
        letter("en").statusCode(409);
    }

    @Test
    void a_later_year_tells_which_school_papers_are_missing_and_its_own_are_new_each_year() {
        aCaseWithPapers("34.63", "KK", "BIRTH_CERTIFICATE", "SCHOOL_LETTER", "REPORT_CARD");
        school.decidesClaim("budi", "APPROVE").statusCode(200);
        office.todayIs(LocalDate.of(2027, 7, 20));
        Map<String, Object> body = SchoolCase.year(child, 2027, "SD", 2);
        body.put("documents", List.of("SCHOOL_LETTER"));
        school.asks(body).statusCode(201).body(at("missingDocuments", equalTo(List.of("REPORT_CARD"))));
    }

    @Test
    void the_family_is_told_in_both_languages_and_on_paper_what_was_decided_on_a_year() throws IOException {
        aCaseWithPapers("34.64");
        school.decidesClaim("budi", "APPROVE").statusCode(200);
        office.todayIs(LocalDate.of(2028, 7, 20));
        String paid = school.asked(SchoolCase.year(child, 2027, "SD", 2));
        about(paid, "en", "text/plain").statusCode(409).body(at("type", containsString("year-not-decided")));
        school.paid(paid);
        about(paid, "en", "text/plain")
                .statusCode(200)
                .body(allOf(
                        containsString("School year 2027/2028, primary school (SD), year 2"),
                        containsString("Rp1.500.000"),
                        containsString("S*** A***"),
                        containsString("has been approved")));
        about(paid, "id", "text/html")
                .statusCode(200)
                .body(allOf(containsString("Tahun ajaran 2027/2028"), containsString("telah disetujui")));
        byte[] pdf = about(paid, "id", "application/pdf")
                .statusCode(200)
                .contentType(startsWith("application/pdf"))
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).contains("Pemberitahuan keputusan beasiswa"));
        }
        String payout = school.one(paid).extract().as(Answer.class).get("payoutId");
        Office.receipt(payout, "RETURNED", "L-BACK-" + payout, LocalDate.of(2028, 7, 20))
                .then()
                .statusCode(200);
        String again = Office.reissues(Office.bpjs(), payout)
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        String reference = Office.bpjs()
                .get("/api/v1/payouts/{id}", again)
                .as(Answer.class)
                .get("reference");
        about(paid, "en", "text/plain").statusCode(200).body(containsString(reference));
        String refused = school.asked(SchoolCase.year(child, 2028, "SD", 3));
        school.decides("budi", refused, "REJECT").statusCode(200);
        about(refused, "en", "text/plain")
                .statusCode(200)
                .body(allOf(containsString("has not been approved"), containsString("Letter of the school seen")));
    }

    private ValidatableResponse claim() {
        return school.person("rina")
                .get("/api/v1/claims/{id}", school.claim)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse letter(String language) {
        return reader(language, "text/plain")
                .get("/api/v1/claims/{id}/letter?about=MISSING_DOCUMENTS", school.claim)
                .then();
    }

    private ValidatableResponse about(String year, String language, String kind) {
        return reader(language, kind)
                .get("/api/v1/claims/{id}/scholarship/years/{y}/letter", school.claim, year)
                .then();
    }

    /** The office of the tests asks in English only. */
    private RequestSpecification reader(String language, String kind) {
        return RestAssured.given()
                .auth()
                .oauth2(TestStack.get().tokens().token("rina", List.of("officer"), List.of(school.parent.region)))
                .header("Accept-Language", language)
                .contentType(ContentType.JSON)
                .accept(kind);
    }
}
