package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.RecordedDeath;
import org.pakekelambu.localstack.LocalStackTestResource;

/** From a recorded death to a claim; what nobody claimed, ranked; days that come near. Each test has its own region. */
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
    void a_recorded_death_becomes_a_draft_that_holds_what_is_known_and_a_person_files_it() {
        region = "32.01";
        SampleCase farmer =
                dead(new SampleCase().paidMonths(40).child(1, 11, null).child(2, 17, null));
        String draft = as("dewi", "officer")
                .post("/api/v1/unclaimed/{id}/draft", farmer.id)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .extract()
                .path("claimId");
        JsonPath known = as("dewi", "officer")
                .get("/api/v1/claims/{id}/preparation", draft)
                .then()
                .statusCode(200)
                .body("cover.covered", equalTo(true))
                .body("cover.unpaidMonths", empty())
                .body("heirs", hasSize(3))
                .body("heirs.relation", hasItem("SPOUSE"))
                .body("heirs.findAll { it.minor }", hasSize(2))
                .body("children", hasSize(2))
                .body("missing", equalTo(List.of("MEMBER_CARD", "DEATH_CERTIFICATE", "HEIR_LETTER")))
                .body("payableNow", equalTo(42_000_000))
                .extract()
                .jsonPath();
        Map<String, Object> filing = new LinkedHashMap<>(known.getMap("filing"));
        filing.put("cause", "ILLNESS");
        filing.put("documents", List.of("MEMBER_CARD", "DEATH_CERTIFICATE", "HEIR_LETTER"));
        as("dewi", "officer")
                .header("If-Match", "\"1\"")
                .body(filing)
                .post("/api/v1/claims/{id}/filing", draft)
                .then()
                .statusCode(200)
                .body("worker.id", equalTo(farmer.id.toString()))
                .body("lines.find { it.code == 'JKM.LUMP' }.amount", equalTo(20_000_000));
        as("dewi", "officer")
                .get("/api/v1/claims/{id}/preparation", draft)
                .then()
                .statusCode(409)
                .body("type", containsString("not-a-draft"));
        as("dewi", "officer")
                .post("/api/v1/unclaimed/{id}/draft", farmer.id)
                .then()
                .statusCode(409)
                .body("type", containsString("claimed-already"));
    }

    @Test
    void an_officers_draft_is_saved_again_and_filed_with_the_papers_that_came() {
        region = "32.07";
        SampleCase farmer = new SampleCase();
        farmer.region = region;
        farmer.documents = Set.of("MEMBER_CARD", "HEIR_LETTER");
        office.hears(farmer);
        Map<String, Object> facts = Office.filing(farmer);
        Map<String, Object> minimum = new LinkedHashMap<>(facts);
        minimum.keySet().retainAll(Set.of("worker", "kind", "occurredOn", "cause"));
        String draft = as("dewi", "officer")
                .body(minimum)
                .post("/api/v1/claims/drafts")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
        as("dewi", "officer")
                .contentType("multipart/form-data")
                .multiPart("kind", "DEATH_CERTIFICATE")
                .multiPart("file", "a.pdf", "%PDF-1.7 a death certificate".getBytes(), "application/pdf")
                .post("/api/v1/claims/{id}/documents", draft)
                .then()
                .statusCode(201);
        as("dewi", "officer")
                .body(facts)
                .put("/api/v1/claims/{id}/draft", draft)
                .then()
                .statusCode(428);
        as("dewi", "officer")
                .header("If-Match", "\"2\"")
                .body(facts)
                .put("/api/v1/claims/{id}/draft", draft)
                .then()
                .statusCode(200)
                .body("documents", equalTo(List.of("DEATH_CERTIFICATE", "HEIR_LETTER", "MEMBER_CARD")));
        as("dewi", "officer")
                .header("If-Match", "\"3\"")
                .body(facts)
                .post("/api/v1/claims/{id}/filing", draft)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"));
        as("dewi", "officer")
                .header("If-Match", "\"4\"")
                .body(facts)
                .put("/api/v1/claims/{id}/draft", draft)
                .then()
                .statusCode(409);
    }

    @Test
    void who_lives_or_belongs_elsewhere_gives_no_draft() {
        region = "32.02";
        SampleCase alive = new SampleCase();
        alive.region = region;
        office.hears(alive);
        as("dewi", "officer")
                .post("/api/v1/unclaimed/{id}/draft", alive.id)
                .then()
                .statusCode(409);
        SampleCase farmer = dead(new SampleCase());
        region = "32.03";
        as("dewi", "officer")
                .post("/api/v1/unclaimed/{id}/draft", farmer.id)
                .then()
                .statusCode(404);
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
                .body("items.workerId", equalTo(List.of(text(whole), text(young), text(nothing))))
                .body("items.rupiah", equalTo(List.of(42_000_000, 10_000_000, 0)));
        unclaimed("?place=32.04.03").body("items", hasSize(3));
        unclaimed("?place=32.04.04").body("items", empty());
        unclaimed("/places")
                .body("items", equalTo(List.of(Map.of("place", "32.04.03", "deaths", 3, "rupiah", 52_000_000))));
        String next = unclaimed("?limit=1").extract().path("next");
        unclaimed("?limit=1&cursor=" + next).body("items.workerId", equalTo(List.of(text(young))));
        as("eka", "auditor").get("/api/v1/unclaimed?place=x").then().statusCode(400);
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
                .body("items.lapsesOn", equalTo(List.of("2026-08-01")))
                .body("items.daysLeft", equalTo(List.of(21)));
    }

    @Test
    void days_that_come_near_are_told_before_they_pass() {
        region = "32.06";
        JsonPath death = files(new SampleCase());
        SampleCase driver = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        driver.documents = Set.of("MEMBER_CARD");
        JsonPath accident = files(driver);
        alarms("within=3").body("items", empty());
        alarms("within=4")
                .body("items.claimId", equalTo(List.of(death.getString("id"))))
                .body("items.on", equalTo(List.of("2026-07-15")))
                .body("items.daysLeft", equalTo(List.of(4)));
        office.todayIs(LocalDate.of(2026, 7, 13));
        alarms("limit=50").body("items.daysLeft", equalTo(List.of(2)));
        office.todayIs(LocalDate.of(2026, 7, 19));
        alarms("kind=MISSING_NOTICE")
                .body("items.claimId", equalTo(List.of(accident.getString("id"))))
                .body("items.on", equalTo(List.of("2026-07-21")));
        alarms("limit=50").body("items", empty());
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
                .jsonPath();
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
