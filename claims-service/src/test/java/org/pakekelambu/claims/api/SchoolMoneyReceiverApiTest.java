package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.manners.secrets.Fingerprints;

/** Who asks for a school year says where the money goes; the approver confirms it. A minor's money goes to a guardian. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class SchoolMoneyReceiverApiTest {
    private static final LocalDate NEXT_JULY = LocalDate.of(2027, 7, 20);

    @Inject
    Office office;

    @Inject
    Fingerprints fingerprints;

    private SchoolCase school;
    private UUID child;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(LocalDate.of(2026, 7, 11));
    }

    private void approved(String region, LocalDate born, String level) {
        school = new SchoolCase(office, SampleCase.fatalAccident(LocalDate.of(2026, 7, 8)), region);
        child = school.child(born, level, true);
        school.approved(child);
        office.todayIs(NEXT_JULY);
    }

    private Map<String, Object> year(String level, int inLevel) {
        return SchoolCase.year(child, 2027, level, inLevel);
    }

    @Test
    void the_account_and_guardian_are_those_of_who_asked_and_the_approver_can_only_confirm_them() {
        approved("34.21", LocalDate.of(2019, 3, 1), "SD");
        String year = school.asked(year("SD", 2));
        Map<String, Object> word = new HashMap<>(Map.of("outcome", "APPROVE", "reason", "Letter of the school seen"));
        word.put("account", Map.of("bank", "BSB", "number", "9999999999", "holder", "Budi"));
        school.decides("budi", year, word, school.etag(year))
                .statusCode(422)
                .body(at("errors.field", equalTo(List.of("account"))));
        word.put("account", Map.of("bank", "bsb", "number", "1234-567890", "holder", "Siti Aminah"));
        word.put("guardian", "Budi Santoso");
        school.decides("budi", year, word, school.etag(year))
                .statusCode(422)
                .body(at("errors.field", equalTo(List.of("guardian"))));
        word.put("guardian", "siti aminah");
        String payout = school.decides("budi", year, word, school.etag(year))
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .get("payoutId");
        Office.bpjs()
                .get("/api/v1/payouts/{id}", payout)
                .then()
                .body(at("payee.role", equalTo("GUARDIAN")))
                .body(at("payee.forMinor", equalTo(child.toString())))
                .body(at("payee.familyId", equalTo(SampleCase.WIDOW.toString())))
                .body(at("payee.accountNumber", equalTo("1234567890")));
    }

    @Test
    void an_approver_who_says_nothing_of_it_pays_as_it_was_asked_for() {
        approved("34.22", LocalDate.of(2019, 3, 1), "SD");
        String payout = school.paid(school.asked(year("SD", 2)));
        Office.bpjs()
                .get("/api/v1/payouts/{id}", payout)
                .then()
                .body(at("payee.name", equalTo("Siti Aminah")))
                .body(at("payee.accountNumber", equalTo("1234567890")));
    }

    @Test
    void a_child_is_a_minor_until_the_18th_birthday_and_is_paid_himself_from_it_on() {
        approved("34.23", LocalDate.of(2009, 7, 21), "SMA");
        Map<String, Object> body = year("SMA", 2);
        body.remove("guardian");
        school.asks(body).statusCode(422).body(at("errors.field", equalTo(List.of("guardian"))));
        office.todayIs(LocalDate.of(2027, 7, 21));
        String payout = school.paid(school.asked(body));
        Office.bpjs()
                .get("/api/v1/payouts/{id}", payout)
                .then()
                .body(at("payee.role", equalTo("CHILD")))
                .body(at("payee.familyId", equalTo(child.toString())));
    }

    @Test
    void a_year_without_an_account_or_with_a_guardian_who_is_a_minor_cannot_be_asked_for() {
        approved("34.24", LocalDate.of(2019, 3, 1), "SD");
        Map<String, Object> body = year("SD", 2);
        body.remove("account");
        school.asks(body).statusCode(422).body(at("errors.field", equalTo(List.of("account"))));
        body.put("guardian", Map.of("familyId", child, "name", "Ani", "account", Office.account()));
        school.asks(body).statusCode(422).body(at("errors.field", equalTo(List.of("guardian"))));
        body.put("guardian", Map.of("name", "Rahma", "relation", "OTHER", "account", Office.account()));
        school.asks(body).statusCode(422).body(at("errors.field", equalTo(List.of("guardian"))));
        body.put(
                "guardian",
                Map.of("name", "Rahma", "relation", "OTHER", "nik", SchoolCase.nik(), "account", Office.account()));
        String year = school.asks(body)
                .statusCode(201)
                .body(at("paidTo.name", equalTo("R***")))
                .body(at("findings.finding", equalTo(List.of("GUARDIAN_FROM_OUTSIDE"))))
                .extract()
                .as(Answer.class)
                .get("id");
        school.decides("budi", year, "APPROVE").statusCode(409).body(at("type", containsString("year-questions-open")));
        school.answers("rina", year, "GUARDIAN_FROM_OUTSIDE", true).statusCode(403);
        school.answers("dewi", year, "GUARDIAN_FROM_OUTSIDE", true).statusCode(200);
        school.decides("budi", year, "APPROVE").statusCode(200);
    }

    @Test
    void a_guardian_for_a_child_who_is_of_age_is_a_question() {
        approved("34.25", LocalDate.of(2008, 3, 1), "SMA");
        school.asks(year("SMA", 2))
                .statusCode(201)
                .body(at("findings.finding", equalTo(List.of("GUARDIAN_OF_AN_ADULT"))));
    }

    @Test
    void nobody_decides_where_he_is_the_guardian_or_the_guardians_family() {
        approved("34.26", LocalDate.of(2019, 3, 1), "SD");
        // The guardian is a worker himself; in his family stands the approver.
        SampleCase guardian = new SampleCase();
        guardian.region = "34.26";
        String own = SchoolCase.nik();
        String kin = SchoolCase.nik();
        String approver = "kin-" + UUID.randomUUID();
        registers(approver, own);
        Map<String, Object> body = year("SD", 2);
        body.put("guardian", Map.of("name", "Hasan", "relation", "OTHER", "nik", own));
        school.asks(approver, body).statusCode(403).body(at("type", containsString("own-family")));
        String year = school.asked(body);
        school.decides(approver, year, "APPROVE").statusCode(403).body(at("type", containsString("own-family")));
        school.decides("budi", year, "REJECT").statusCode(200);
        guardian.nik = fingerprints.of("nik", kin);
        guardian.family.clear();
        guardian.family.add(new FamilyMember(
                UUID.randomUUID(),
                "CHILD",
                LocalDate.of(1990, 1, 1),
                "MALE",
                fingerprints.of("nik", own),
                null,
                false,
                false,
                Instant.EPOCH));
        office.hears(guardian);
        body.put("guardian", Map.of("name", "Hasan", "relation", "OTHER", "nik", kin));
        String another = school.asked(body);
        school.decides(approver, another, "APPROVE").statusCode(403).body(at("type", containsString("own-family")));
        school.answers("dewi", another, "GUARDIAN_FROM_OUTSIDE", true).statusCode(200);
        Object payout = school.decides("budi", another, "APPROVE")
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .get("payoutId");
        Office.receipt(payout, "FAILED", "F-1", NEXT_JULY).then().statusCode(200);
        entersAccount(approver, payout).statusCode(403).body(at("type", containsString("own-family")));
        entersAccount("dewi", payout).statusCode(202);
    }

    private static ValidatableResponse entersAccount(String who, Object payout) {
        return Office.as(who, List.of("officer"), "34.26")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", Office.payoutTag(payout))
                .body(Map.of("account", Office.account()))
                .post("/api/v1/payouts/{id}/account", payout)
                .then();
    }

    @Test
    void an_account_named_for_school_years_of_many_claims_is_a_signal() {
        String shared = "77"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("[^0-9]", "")
                        .concat("12345678")
                        .substring(0, 8);
        for (int i = 0; i < 3; i++) {
            approved("34.27", LocalDate.of(2019, 3, 1), "SD");
            Map<String, Object> body = year("SD", 2);
            body.put("account", Map.of("bank", "BRI", "number", shared, "holder", "Calo"));
            school.asked(body);
            office.todayIs(LocalDate.of(2026, 7, 11));
        }
        Office.as("eka", List.of("auditor"), "34.27")
                .get("/api/v1/fraud-signals?kind=SHARED_ACCOUNT")
                .then()
                .statusCode(200)
                // The account all three families gave, and the one named for the school years alone.
                .body(at("items.claimCount", equalTo(List.of(3, 3))));
    }

    private void registers(String subject, String nik) {
        Office.as("root", List.of("operator"), "")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("subject", subject, "nik", nik))
                .post("/api/v1/officers")
                .then()
                .statusCode(204);
    }
}
