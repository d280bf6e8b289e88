package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.manners.secrets.Fingerprints;

/** Care at home, a claimant who says he is the member, papers without a file, and the school money of a member who lives. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class SaidAtFilingApiTest {
    @Inject
    Office office;

    @Inject
    Fingerprints fingerprints;

    private AccidentCase accident;

    @BeforeEach
    void anAccident() {
        accident = new AccidentCase(office);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-02, MET, NOTHING, PROPOSED", "2027-03-03, UNCLEAR, REFERS, IN_REVIEW"})
    void care_at_home_of_a_case_that_went_on_for_more_than_a_year_is_asked_about_and_stays_payable(
            String ended, String outcome, String consequence, String status) {
        String finding = "findings.find { it.rule == 'HomeCareWithinTheYear' }.";
        accident.files("2027-04-01", AccidentCase.outcome("RECOVERED", ended, 0), Map.of("homeCare", 3_000_000))
                .body(finding + "outcome", equalTo(outcome))
                .body(finding + "consequence", equalTo(consequence))
                .body(finding + "facts.lastDay", equalTo("2027-03-02"))
                .body(at("status", equalTo(status)))
                .body(at("payableNow", equalTo(3_000_000)));
    }

    @Test
    void whoever_says_he_is_the_member_under_another_number_is_asked_about() {
        SampleCase driver = SampleCase.fatalAccident(AccidentCase.ACCIDENT);
        String nik = "1606021202800077";
        driver.nik = fingerprints.all("nik", nik).get(0);
        office.hears(driver);
        accident.today("2026-03-10");
        assertEquals("MET", claimant(driver, nik));
        assertEquals("MET", claimant(driver, null));
        assertEquals("UNCLEAR", claimant(driver, "1606021202800078"));
    }

    private String claimant(SampleCase driver, String nik) {
        Map<String, Object> body = accident.body(AccidentCase.outcome("RECOVERED", "2026-03-09", 0), null);
        Map<String, Object> himself = new HashMap<>(Map.of("name", "Pak Sopir", "relation", "SELF"));
        if (nik != null) {
            himself.put("nik", nik);
        }
        body.put("worker", Map.of("id", driver.id));
        body.put("claimant", himself);
        return AccidentCase.person("rina")
                .body(body)
                .post("/api/v1/claims/preview")
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .get("findings.find { it.rule == 'ClaimantAmongTheHeirs' }.outcome");
    }

    @Test
    void papers_of_which_there_is_no_file_are_named_to_everyone_and_delay_nothing() {
        accident.files("2026-04-10", AccidentCase.outcome("RECOVERED", "2026-04-02", 1), null)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("clock.completeOn", equalTo("2026-04-10")))
                .body(at(
                        "withoutFile",
                        equalTo(List.of("DOCTOR_LETTER", "MEMBER_CARD", "TRANSPORT_RECEIPT", "TREATMENT_RECEIPT"))))
                .body(at("findings.find { it.rule == 'PapersOnFile' }.consequence", equalTo("NOTED")));
        for (String kind : List.of("DOCTOR_LETTER", "MEMBER_CARD", "TRANSPORT_RECEIPT", "TREATMENT_RECEIPT")) {
            Office.rina()
                    .contentType("multipart/form-data")
                    .multiPart("kind", kind)
                    .multiPart("file", "a.pdf", "%PDF-1.7 letter".getBytes(StandardCharsets.UTF_8), "application/pdf")
                    .post("/api/v1/claims/{id}/documents", accident.claim())
                    .then()
                    .statusCode(201);
        }
        Office.as("budi", "approver")
                .get("/api/v1/claims/{id}", accident.claim())
                .then()
                .body(at("withoutFile", equalTo(List.of())))
                .body(at("findings.find { it.rule == 'PapersOnFile' }", nullValue()));
    }

    @Test
    void school_money_of_a_disabled_members_child_goes_to_himself_where_no_other_parent_is() {
        SampleCase father = SampleCase.fatalAccident(AccidentCase.ACCIDENT);
        father.family.clear();
        father.heirs.clear();
        father.child(1, 9, "SD");
        office.hears(father);
        UUID child = new UUID(8, 1);
        Map<String, Object> body = accident.body(Map.of("kind", "PERMANENT_TOTAL", "on", "2026-03-09"), null);
        body.put("worker", Map.of("id", father.id));
        body.put("heirs", List.of(Map.of("familyId", child, "child", Map.of("level", "SD", "schoolYear", 4))));
        accident.today("2026-03-10");
        ShareCase claim = ShareCase.filed(body, LocalDate.of(2026, 3, 10));
        String share = "lines.find { it.code == 'JKK.SCHOLARSHIP' && it.schoolYear == 1 }.shares[0].";
        assertEquals(
                "TO_GUARDIAN", claim.now().getString(share + "way"), claim.now().getString("lines"));
        assertEquals("MEMBER", claim.now().getString(share + "paidTo"));
        claim.approved();
        Map<?, ?> payee = (Map<?, ?>) claim.all(payout -> payout.get("code").equals("JKK.SCHOLARSHIP"))
                .get(0)
                .get("payee");
        assertEquals("GUARDIAN", payee.get("role"));
        assertEquals(child.toString(), payee.get("forMinor"));
        assertEquals("Pak Sopir", payee.get("name"));
    }
}
