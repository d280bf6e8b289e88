package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.RecordedDeath;
import org.pakekelambu.localstack.LocalStackTestResource;

/** What nobody claimed, ranked; days that come near. Each test has its own region. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class UnclaimedApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private String region;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void deaths_are_ranked_by_rupiah_and_counted_by_village() {
        region = "32.04";
        SampleCase nothing = dead(new SampleCase().unpaid(5));
        SampleCase whole = dead(new SampleCase());
        SampleCase young = new SampleCase();
        young.enrolledOn = LocalDate.of(2026, 6, 1);
        young.coverStart = young.enrolledOn;
        dead(young);
        unclaimed("")
                .body(at("items.workerId", equalTo(List.of(text(whole), text(young), text(nothing)))))
                .body(at("items.rupiah", equalTo(List.of(42_000_000, 10_000_000, 0))));
        unclaimed("?place=32.04.03").body(at("items", hasSize(3)));
        unclaimed("?place=32.04.04").body(at("items", empty()));
        unclaimed("/places")
                .body(at("items", equalTo(List.of(Map.of("place", "32.04.03", "deaths", 3, "rupiah", 52_000_000)))));
        String next = unclaimed("?limit=1").extract().as(Answer.class).get("next");
        unclaimed("?limit=1&cursor=" + next).body(at("items.workerId", equalTo(List.of(text(young)))));
        as("eka", "auditor").get("/api/v1/unclaimed?place=x").then().statusCode(400);
    }

    @Test
    void a_draft_does_not_take_a_death_off_the_list_and_stands_alone_until_somebody_files_it() {
        region = "32.10";
        SampleCase farmer = dead(new SampleCase());
        unclaimed("").body(at("items[0].workerId", equalTo(text(farmer)))).body(at("items[0].draftId", nullValue()));
        String draft = drafts("dewi", farmer)
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("claimId");
        unclaimed("")
                .body(at("items.workerId", equalTo(List.of(text(farmer)))))
                .body(at("items.draftId", equalTo(List.of(draft))));
        unclaimed("/places").body(at("items.deaths", equalTo(List.of(1))));
        drafts("rina", farmer)
                .statusCode(409)
                .body(at("type", containsString("drafted-already")))
                .body(at("detail", containsString(draft)))
                .body(at("draftId", equalTo(draft)));
        begins("rina", farmer).statusCode(409).body(at("draftId", equalTo(draft)));
        Map<String, Object> facts = Office.filing(farmer);
        as("dewi", "officer")
                .header("If-Match", "\"1\"")
                .body(facts)
                .put("/api/v1/claims/{id}/draft", draft)
                .then()
                .statusCode(200);
        as("dewi", "officer")
                .header("If-Match", "\"2\"")
                .body(facts)
                .post("/api/v1/claims/{id}/filing", draft)
                .then()
                .statusCode(200);
        unclaimed("").body(at("items", empty()));
        drafts("rina", farmer).statusCode(409).body(at("type", containsString("claimed-already")));
    }

    @Test
    void a_hospitals_report_stays_on_the_list_and_a_withdrawn_draft_makes_room_for_another() {
        region = "32.11";
        SampleCase farmer = dead(new SampleCase());
        Map<String, Object> report = new LinkedHashMap<>(Office.filing(farmer));
        report.keySet().retainAll(Set.of("worker", "kind", "occurredOn", "cause"));
        String reported = as("rs-sekayu", "notifier")
                .body(report)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        unclaimed("").body(at("items.draftId", equalTo(List.of(reported))));
        drafts("dewi", farmer).statusCode(409).body(at("draftId", equalTo(reported)));
        as("dewi", "officer")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Another man of this name"))
                .post("/api/v1/claims/{id}/withdrawal", reported)
                .then()
                .statusCode(200);
        drafts("dewi", farmer).statusCode(201);
    }

    @Test
    void a_reported_death_the_registry_does_not_know_stands_on_the_list_with_what_it_is_worth() {
        region = "32.20";
        SampleCase farmer = new SampleCase();
        String reported = reports(farmer);
        unclaimed("")
                .body(at("items.workerId", equalTo(List.of(text(farmer)))))
                .body(at("items.recorded", equalTo(List.of(false))))
                .body(at("items.diedOn", equalTo(List.of(farmer.occurredOn.toString()))))
                .body(at("items.draftId", equalTo(List.of(reported))));
        worked(42_000_000);
        unclaimed("/places").body(at("items.deaths", equalTo(List.of(1))));
        farmer.version++;
        dead(farmer);
        unclaimed("")
                .body(at("items.recorded", equalTo(List.of(true))))
                .body(at("items.draftId", equalTo(List.of(reported))));
        as("dewi", "officer")
                .header("If-Match", "\"1\"")
                .body(Office.filing(farmer))
                .post("/api/v1/claims/{id}/filing", reported)
                .then()
                .statusCode(200);
        unclaimed("").body(at("items", empty()));
    }

    @Test
    void a_filed_accident_without_stage_two_stands_with_those_that_lapse() {
        region = "32.21";
        SampleCase driver = covered(SampleCase.fatalAccident(LocalDate.of(2021, 8, 1)));
        driver.region = region;
        office.hears(driver);
        Map<String, Object> treated = new LinkedHashMap<>(Office.filing(driver));
        treated.put("outcome", Map.of("kind", "UNDER_TREATMENT", "on", "2021-08-02"));
        String filed = as("rina", "officer")
                .body(treated)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        unclaimed("/accidents")
                .body(at("items.claimId", equalTo(List.of(filed))))
                .body(at("items[0].status", not(equalTo("DRAFT"))))
                .body(at("items.daysLeft", equalTo(List.of(21))));
        unclaimed("/lapsing").body(at("items.claimId", equalTo(List.of(filed))));
        SampleCase ended = covered(SampleCase.fatalAccident(LocalDate.of(2021, 8, 1)));
        files(ended);
        unclaimed("/accidents").body(at("items.claimId", equalTo(List.of(filed))));
    }

    /** What is unclaimed is worked out a moment later. */
    private void worked(int rupiah) {
        for (int i = 0; i < 300; i++) {
            if (List.of(rupiah).equals(unclaimed("").extract().as(Answer.class).get("items.rupiah"))) {
                return;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("never worked out");
    }

    @Test
    void two_officers_at_the_same_moment_make_one_draft() throws Exception {
        region = "32.12";
        SampleCase farmer = dead(new SampleCase());
        List<Callable<Integer>> officers = List.of("dewi", "rina", "tono", "wati").stream()
                .map(who ->
                        (Callable<Integer>) () -> drafts(who, farmer).extract().statusCode())
                .toList();
        ExecutorService hands = Executors.newFixedThreadPool(officers.size());
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : hands.invokeAll(officers)) {
                answers.add(answer.get());
            }
            assertEquals(List.of(201, 409, 409, 409), answers.stream().sorted().toList());
        } finally {
            hands.shutdownNow();
        }
    }

    @Test
    void an_accident_nobody_filed_says_how_many_days_are_left() {
        region = "32.05";
        SampleCase driver = SampleCase.fatalAccident(LocalDate.of(2021, 8, 1));
        driver.region = region;
        Map<String, Object> report = Map.of(
                "worker", Map.of("id", driver.id),
                "kind", "WORK_ACCIDENT",
                "occurredOn", "2021-08-01",
                "cause", "WORK_ACCIDENT");
        as("rs-sekayu", "notifier").body(report).post("/api/v1/claims").then().statusCode(201);
        unclaimed("/accidents")
                .body(at("items.lapsesOn", equalTo(List.of("2026-08-01"))))
                .body(at("items.daysLeft", equalTo(List.of(21))));
    }

    @Test
    void rights_about_to_lapse_are_ranked_by_rupiah_and_days_left_and_counted_by_village() {
        region = "32.13";
        SampleCase old = covered(SampleCase.fatalAccident(LocalDate.of(2022, 8, 1)));
        SampleCase newer = covered(SampleCase.fatalAccident(LocalDate.of(2024, 8, 1)));
        String first = reports(old);
        String second = reports(newer);
        UUID pupil = UUID.randomUUID();
        SampleCase father = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        father.family.add(SampleCase.member(pupil, "CHILD", LocalDate.of(2019, 3, 1), "SD"));
        Map<String, Object> filing = new LinkedHashMap<>(Office.filing(father));
        filing.put(
                "heirs",
                List.of(
                        Map.of("familyId", SampleCase.WIDOW),
                        Map.of("familyId", pupil, "child", Map.of("level", "SD", "schoolYear", 1))));
        father.region = region;
        office.hears(father);
        JsonPath filed = as("rina", "officer")
                .body(filing)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
        Office.decides(filed, as("budi", "approver"), "APPROVE").then().statusCode(200);
        office.todayIs(LocalDate.of(2027, 7, 11));
        unclaimed("/lapsing")
                .body(at("items.kind", equalTo(List.of("ACCIDENT", "ACCIDENT", "SCHOOL_YEAR"))))
                .body(at("items.claimId", equalTo(List.of(first, second, filed.getString("id")))))
                .body(at("items.rupiah", equalTo(List.of(70_000_000, 70_000_000, 1_500_000))))
                .body(at("items.daysLeft", equalTo(List.of(21, 752, 355))))
                .body(at("items.lapsesOn", equalTo(List.of("2027-08-01", "2029-08-01", "2028-06-30"))))
                .body(at("items[2].schoolYear", equalTo("2027/2028")))
                .body(at("items[2].child", equalTo(pupil.toString())))
                .body(at("items[2].district", equalTo("32.13.03")));
        String next = unclaimed("/lapsing?limit=1")
                .body(at("items.claimId", equalTo(List.of(first))))
                .extract()
                .as(Answer.class)
                .get("next");
        next = unclaimed("/lapsing?limit=1&cursor=" + next)
                .body(at("items.claimId", equalTo(List.of(second))))
                .extract()
                .as(Answer.class)
                .get("next");
        unclaimed("/lapsing?limit=1&cursor=" + next).body(at("items.child", equalTo(List.of(pupil.toString()))));
        unclaimed("/lapsing?place=32.13.04").body(at("items", empty()));
        unclaimed("/lapsing/places")
                .body(at(
                        "items",
                        equalTo(List.of(
                                Map.of("place", "32.13.03", "rights", 3, "rupiah", 141_500_000, "daysLeft", 21)))));
        unclaimed("/accidents")
                .body(at("items.rupiah", equalTo(List.of(70_000_000, 70_000_000))))
                .body(at("items.district", equalTo(List.of("32.13.03", "32.13.03"))));
        as("eka", "auditor")
                .get("/api/v1/scholarships/reminders")
                .then()
                .body(at("items.district", equalTo(List.of("32.13.03"))))
                .body(at("items.daysLeft", equalTo(List.of(355))));
    }

    private static SampleCase covered(SampleCase one) {
        one.coverStart = one.occurredOn.minusMonths(12).withDayOfMonth(1);
        one.enrolledOn = one.coverStart;
        return one;
    }

    /** A hospital reports an accident nobody files. */
    private String reports(SampleCase one) {
        one.region = region;
        office.hears(one);
        return as("rs-sekayu", "notifier")
                .body(Office.filing(one))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
    }

    @Test
    void days_that_come_near_are_told_before_they_pass() {
        region = "32.06";
        JsonPath death = files(new SampleCase());
        SampleCase driver = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        driver.documents = Set.of("MEMBER_CARD");
        JsonPath accident = files(driver);
        alarms("within=3").body(at("items", empty()));
        alarms("within=4")
                .body(at("items.claimId", equalTo(List.of(death.getString("id")))))
                .body(at("items.on", equalTo(List.of("2026-07-15"))))
                .body(at("items.daysLeft", equalTo(List.of(4))));
        office.todayIs(LocalDate.of(2026, 7, 13));
        alarms("limit=50").body(at("items.daysLeft", equalTo(List.of(2))));
        office.todayIs(LocalDate.of(2026, 7, 19));
        alarms("kind=MISSING_NOTICE")
                .body(at("items.claimId", equalTo(List.of(accident.getString("id")))))
                .body(at("items.on", equalTo(List.of("2026-07-21"))));
        alarms("limit=50").body(at("items", empty()));
    }

    private ValidatableResponse drafts(String who, SampleCase one) {
        return as(who, "officer").post("/api/v1/unclaimed/{id}/draft", one.id).then();
    }

    private ValidatableResponse begins(String who, SampleCase one) {
        return as(who, "officer")
                .body(Office.filing(one))
                .post("/api/v1/claims/drafts")
                .then();
    }

    private SampleCase dead(SampleCase one) {
        one.region = region;
        one.death = new RecordedDeath(one.occurredOn, Instant.parse("2026-07-11T00:00:00Z"), null);
        office.hears(one);
        return one;
    }

    private JsonPath files(SampleCase one) {
        one.region = region;
        office.hears(one);
        return as("rina", "officer")
                .body(Office.filing(one))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
    }

    private ValidatableResponse unclaimed(String path) {
        return as("eka", "auditor").get("/api/v1/unclaimed" + path).then().statusCode(200);
    }

    private ValidatableResponse alarms(String query) {
        return as("tina", "treasurer").get("/api/v1/alarms?" + query).then().statusCode(200);
    }

    private static String text(SampleCase one) {
        return one.id.toString();
    }

    private RequestSpecification as(String who, String role) {
        return Office.as(who, List.of(role), region).header("Idempotency-Key", UUID.randomUUID());
    }
}
