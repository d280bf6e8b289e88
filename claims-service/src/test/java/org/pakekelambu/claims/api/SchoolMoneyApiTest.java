package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.localstack.LocalStackTestResource;

/** School money from level to level until 23, marriage or work; once per child and year. Each test has its own region. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class SchoolMoneyApiTest {
    private static final LocalDate ACCIDENT = LocalDate.of(2026, 7, 8);
    private static final String SCHOOL = "lines.find { it.code == 'JKK.SCHOLARSHIP' && it.schoolYear == 1 }";

    @Inject
    Office office;

    private String region;
    private UUID child;
    private String claim;
    private boolean adult;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(LocalDate.of(2026, 7, 11));
        child = UUID.randomUUID();
    }

    @Test
    void a_child_goes_on_to_the_next_level_at_its_rate_and_no_level_lasts_longer_than_the_law_has() {
        region = "34.01";
        approved(pupil(LocalDate.of(2014, 3, 1), "SD", false), "SD", 6);
        office.todayIs(LocalDate.of(2027, 7, 20));
        asks(2027, "SD", 7).statusCode(400);
        asks(2027, "SMP", 1).statusCode(201).body(at("amount", equalTo(2_000_000)));
        office.todayIs(LocalDate.of(2028, 7, 20));
        asks(2028, "SMP", 4).statusCode(422).body(at("errors.field", equalTo(List.of("yearInLevel"))));
        asks(2028, "SMA", 1)
                .statusCode(201)
                .body(at("amount", equalTo(3_000_000)))
                .body(at("findings.finding", equalTo(List.of("JUMP"))));
        office.todayIs(LocalDate.of(2029, 7, 20));
        asks(2029, "SMP", 3)
                .statusCode(201)
                .body(at("amount", equalTo(2_000_000)))
                .body(at("findings.finding", equalTo(List.of("BELOW_THE_LAST_LEVEL"))));
    }

    @Test
    void years_of_a_level_are_used_up() {
        region = "34.02";
        approved(pupil(LocalDate.of(2021, 9, 1), "TK", false), "TK", 1);
        office.todayIs(LocalDate.of(2027, 7, 20));
        asks(2027, "TK", 2).statusCode(201).body(at("amount", equalTo(1_500_000)));
        office.todayIs(LocalDate.of(2028, 7, 20));
        asks(2028, "TK", 1).statusCode(201).body(at("findings.finding", equalTo(List.of("YEARS_OF_THE_LEVEL_USED"))));
    }

    @Test
    void the_right_ends_with_the_23rd_birthday() {
        region = "34.03";
        adult = true;
        approved(pupil(LocalDate.of(2004, 7, 2), "PT", false), "PT", 1);
        office.todayIs(LocalDate.of(2027, 7, 20));
        asks(2027, "PT", 2).statusCode(201).body(at("findings", empty()));
        child = UUID.randomUUID();
        approved(pupil(LocalDate.of(2004, 7, 1), "PT", false), "PT", 1);
        asks(2027, "PT", 2).statusCode(201).body(at("findings.finding", equalTo(List.of("TOO_OLD"))));
    }

    @Test
    void who_works_by_the_record_is_asked_about_and_in_no_forecast() {
        region = "34.04";
        SampleCase father = approved(pupil(LocalDate.of(2019, 3, 1), "SD", false), "SD", 1);
        father.family.set(father.family.size() - 1, pupil(LocalDate.of(2019, 3, 1), "SD", true));
        father.version++;
        office.hears(father);
        office.todayIs(LocalDate.of(2027, 7, 20));
        asks(2027, "SD", 2).statusCode(201).body(at("findings.finding", equalTo(List.of("MARRIED_OR_WORKING"))));
        assertEquals(Collections.nCopies(20, 0), forecast("items.amount"));
    }

    @Test
    void one_child_of_two_insured_parents_is_paid_one_school_year_once() throws InterruptedException {
        region = "34.05";
        String father = files("nik:of-one-child");
        String mother = files("nik:of-one-child");
        decides(father).statusCode(200);
        decides(mother).statusCode(409).body(at("type", containsString("facts-changed")));
        isLookedAtAgain(mother);
        decides(mother)
                .statusCode(200)
                .body(at("status", equalTo("APPROVED")))
                .body(SCHOOL, nullValue())
                .body(at("findings.find { it.rule == 'SchoolYearOnce' }.consequence", equalTo("NOTED")))
                .body(at("payableNow", equalTo(70_000_000)));
        read(father).body(SCHOOL + ".amount", equalTo(1_500_000)).body(at("payableNow", equalTo(71_500_000)));
        String third = files("nik:of-one-child");
        read(third).body(at("payableNow", equalTo(70_000_000)));
        String other = files("nik:of-another-child");
        read(other).body(at("payableNow", equalTo(71_500_000)));
    }

    @Test
    void child_without_a_number_is_paid_beside_one_whose_year_the_other_parents_claim_pays() {
        region = "34.08";
        decides(files("nik:of-the-numbered-child")).statusCode(200);
        SampleCase mother = SampleCase.fatalAccident(ACCIDENT);
        mother.region = region;
        UUID unnumbered = UUID.randomUUID();
        child = unnumbered;
        mother.family.add(pupil(LocalDate.of(2018, 3, 1), "SD", false, null));
        child = UUID.randomUUID();
        mother.family.add(pupil(LocalDate.of(2019, 3, 1), "SD", false, "nik:of-the-numbered-child"));
        office.hears(mother);
        Map<String, Object> body = Office.filing(mother);
        Map<String, Object> school = Map.of("level", "SD", "schoolYear", 1);
        body.put(
                "heirs",
                List.of(
                        Map.of("familyId", SampleCase.WIDOW),
                        Map.of("familyId", unnumbered, "child", school),
                        Map.of("familyId", child, "child", school)));
        person("rina").body(body).post("/api/v1/claims/preview").then().statusCode(200);
        String id = person("rina")
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .body(at("payableNow", equalTo(71_500_000)))
                .body(at("lines.findAll { it.schoolYear == 1 }.child", equalTo(List.of(unnumbered.toString()))))
                .extract()
                .as(Answer.class)
                .get("id");
        decides(id).statusCode(200).body(at("status", equalTo("APPROVED")));
    }

    @Test
    void what_another_claim_pays_is_not_asked_for_as_a_later_year_and_a_rejected_claim_sets_it_free() {
        region = "34.06";
        String father = files("nik:of-the-second-child");
        decides(father).statusCode(200);
        String mother = files("nik:of-the-second-child");
        decides(mother).statusCode(200);
        claim = mother;
        asks(2026, "SD", 1).statusCode(409).body(at("type", containsString("school-year-claimed")));
        work("dewi", father, "correction", Map.of("reason", "It was another man"))
                .statusCode(200);
        Office.decides(read(father).extract().as(Answer.class), person("budi"), "REJECT")
                .then()
                .statusCode(200);
        asks(2026, "SD", 1).statusCode(201).body(at("amount", equalTo(1_500_000)));
    }

    @Test
    void the_forecast_is_exact_to_the_rupiah_and_ends_at_23() {
        region = "34.07";
        approved(pupil(LocalDate.of(2019, 3, 1), "SD", false), "SD", 1);
        List<Integer> expected = Stream.of(
                        Collections.nCopies(5, 1_500_000),
                        Collections.nCopies(3, 2_000_000),
                        Collections.nCopies(3, 3_000_000),
                        Collections.nCopies(4, 12_000_000),
                        Collections.nCopies(5, 0))
                .flatMap(List::stream)
                .toList();
        assertEquals(expected, forecast("items.amount"));
        assertEquals(
                15,
                forecast("items.children").stream().mapToInt(Integer::intValue).sum());
    }

    private List<Integer> forecast(String what) {
        return Office.as("kas", List.of("treasurer"), region)
                .get("/api/v1/scholarships/forecast?from=2027&years=20")
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .getList(what);
    }

    private FamilyMember pupil(LocalDate born, String level, boolean working) {
        return pupil(born, level, working, "nik:" + child);
    }

    private FamilyMember pupil(LocalDate born, String level, boolean working, String number) {
        return new FamilyMember(child, "CHILD", born, "FEMALE", number, level, false, working, Instant.EPOCH);
    }

    /** A claim for another accident in which this child's parent died; every record of a family has ids of its own. */
    private String files(String number) {
        child = UUID.randomUUID();
        files(pupil(LocalDate.of(2019, 3, 1), "SD", false, number), "SD", 1);
        return claim;
    }

    private SampleCase approved(FamilyMember pupil, String level, int year) {
        SampleCase parent = files(pupil, level, year);
        decides(claim).statusCode(200);
        return parent;
    }

    private SampleCase files(FamilyMember pupil, String level, int year) {
        SampleCase parent = SampleCase.fatalAccident(ACCIDENT);
        parent.region = region;
        parent.family.add(pupil);
        office.hears(parent);
        Map<String, Object> body = Office.filing(parent);
        body.put(
                "heirs",
                List.of(
                        Map.of("familyId", SampleCase.WIDOW),
                        Map.of("familyId", child, "child", Map.of("level", level, "schoolYear", year))));
        claim = person("rina")
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        return parent;
    }

    private ValidatableResponse read(String id) {
        return person("rina").get("/api/v1/claims/{id}", id).then().statusCode(200);
    }

    private ValidatableResponse decides(String id) {
        JsonPath now = read(id).extract().as(Answer.class);
        return Office.decides(now, person("budi"), "APPROVE").then();
    }

    private ValidatableResponse work(String who, String id, String step, Map<String, Object> body) {
        return person(who)
                .header("If-Match", "\"" + read(id).extract().as(Answer.class).getLong("version") + "\"")
                .body(body)
                .post("/api/v1/claims/{id}/" + step, id)
                .then();
    }

    private ValidatableResponse asks(int year, String level, int inLevel) {
        Map<String, Object> body = SchoolCase.year(child, year, level, inLevel);
        if (adult) {
            body.remove("guardian");
        }
        return person("rina")
                .body(body)
                .post("/api/v1/claims/{id}/scholarship/years", claim)
                .then();
    }

    /** A decision refused for changed facts wakes a second look, which takes the school year away. */
    private void isLookedAtAgain(String id) throws InterruptedException {
        for (int tries = 0; tries < 200 && read(id).extract().as(Answer.class).get(SCHOOL) != null; tries++) {
            Thread.sleep(50);
        }
    }

    private RequestSpecification person(String who) {
        return Office.as(who, List.of("officer", "approver"), region).header("Idempotency-Key", UUID.randomUUID());
    }
}
