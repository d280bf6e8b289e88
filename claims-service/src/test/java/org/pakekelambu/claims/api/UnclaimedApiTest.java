package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
