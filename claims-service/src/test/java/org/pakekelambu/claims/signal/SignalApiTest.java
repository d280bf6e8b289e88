package org.pakekelambu.claims.signal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Signals of fraud: counted and explained, told to who looks for them, and in nobody's way. Each test has its own region. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class SignalApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private String region;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void one_account_for_two_families_is_told_and_stops_nobody() {
        region = "31.01";
        JsonPath first = files(new SampleCase());
        signals("auditor", "kind=SHARED_ACCOUNT").body(at("items", empty()));
        JsonPath second = files(new SampleCase());
        signals("auditor", "kind=SHARED_ACCOUNT")
                .body(at("items", hasSize(1)))
                .body(at("items[0].counted", equalTo(2)))
                .body(at("items[0].threshold", equalTo(2)))
                .body(at("items[0].weight", equalTo(100)))
                .body(at("items[0].claimCount", equalTo(2)))
                .body(at("items[0].claims.registeredBy", hasItem("clerk")))
                .body(at("items[0].sentence.en", containsString("2 different workers' families")));
        read("approver", second)
                .body(at("findings.find { it.rule == 'OneAccountForOneFamily' }.consequence", equalTo("NOTED")));
        read("officer", second).body(at("findings.rule", not(hasItem("OneAccountForOneFamily"))));
        decides(second).statusCode(200).body(at("status", equalTo("APPROVED")));
        decides(first).statusCode(200).body(at("status", equalTo("APPROVED")));
    }

    @Test
    void one_claimant_for_two_families_is_told_and_stops_nobody() {
        region = "31.09";
        JsonPath first = files(claimedBy("nik:one-claimant"));
        files(claimedBy("nik:another-claimant"));
        signals("auditor", "kind=SAME_CLAIMANT").body(at("items", empty()));
        JsonPath second = files(claimedBy("nik:one-claimant"));
        signals("auditor", "kind=SAME_CLAIMANT")
                .body(at("items", hasSize(1)))
                .body(at("items[0].counted", equalTo(2)))
                .body(at("items[0].threshold", equalTo(2)))
                .body(at("items[0].claims.claimId", hasItems(first.getString("id"), second.getString("id"))))
                .body(at("items[0].sentence.en", containsString("claimant for 2 different workers")))
                .body(at("items[0].sentence.id", containsString("pemohon untuk 2 pekerja")));
        read("approver", second)
                .body(at("findings.find { it.rule == 'OneClaimantForOneFamily' }.consequence", equalTo("NOTED")));
        decides(second).statusCode(200).body(at("status", equalTo("APPROVED")));
    }

    /** The widow on record has this number. */
    private static SampleCase claimedBy(String number) {
        SampleCase one = new SampleCase();
        one.family.set(
                0,
                new FamilyMember(
                        SampleCase.WIDOW,
                        "SPOUSE",
                        LocalDate.of(1985, 2, 3),
                        "FEMALE",
                        number,
                        null,
                        false,
                        false,
                        Instant.EPOCH));
        return one;
    }

    @Test
    void another_region_hears_nothing_and_an_officer_may_not_ask() {
        region = "31.02";
        files(new SampleCase());
        files(new SampleCase());
        signals("auditor", "limit=500").body(at("items", not(empty())));
        region = "31.03";
        signals("auditor", "limit=500").body(at("items", empty()));
        as("rina", "officer").get("/api/v1/fraud-signals").then().statusCode(403);
        as("eka", "auditor").get("/api/v1/fraud-signals?village=x").then().statusCode(400);
    }

    @Test
    void deaths_soon_after_enrolment_name_who_registered_whom() {
        region = "31.04";
        JsonPath last = null;
        for (int i = 0; i < 3; i++) {
            last = files(enrolledOn(LocalDate.of(2026, 6, 20 + i)));
        }
        JsonPath old = files(new SampleCase());
        read("approver", last)
                .body(at(
                        "findings.findAll { it.rule == 'RegisteredLongBeforeDeath' }.facts.counted",
                        hasItems("3", "1")));
        read("approver", old).body(at("findings.rule", not(hasItem("RegisteredLongBeforeDeath"))));
        signals("approver", "kind=EARLY_DEATHS_OF_REGISTRAR")
                .body(at("items", hasSize(1)))
                .body(at("items[0].person", equalTo("clerk")))
                .body(at("items[0].counted", equalTo(3)))
                .body(at("items[0].enrolledInAll", equalTo(4)))
                .body(at("items[0].claims.enrolledOn", hasItem("2026-06-20")));
        signals("approver", "kind=EARLY_DEATHS_IN_VILLAGE")
                .body(at("items.place", equalTo(List.of("31.04.03"))))
                .body(at("items[0].counted", equalTo(3)));
        signals("approver", "kind=EARLY_DEATH")
                .body(at("items.days", equalTo(List.of(18, 19, 20))))
                .body(at("items[0].sentence.id", containsString("meninggal 18 hari setelah didaftarkan")));
    }

    @Test
    void pages_go_from_the_heaviest_on_and_tell_each_signal_once() {
        region = "31.05";
        for (int i = 0; i < 3; i++) {
            files(enrolledOn(LocalDate.of(2026, 6, 1 + i)));
        }
        List<String> all =
                signals("auditor", "limit=500").extract().as(Answer.class).getList("items.id");
        List<Integer> weights =
                signals("auditor", "limit=500").extract().as(Answer.class).getList("items.weight");
        assertTrue(all.size() > 4, all.toString());
        assertEquals(weights.stream().sorted((a, b) -> b - a).toList(), weights);
        List<String> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = signals("auditor", "limit=2" + cursor).extract().as(Answer.class);
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        assertEquals(all, paged);
    }

    @Test
    void accidents_of_one_village_on_one_day_are_counted() {
        region = "31.06";
        JsonPath last = null;
        for (int i = 0; i < 3; i++) {
            last = files(SampleCase.fatalAccident(LocalDate.of(2026, 6, 1)));
        }
        read("auditor", last).body(at("findings.find { it.rule == 'AccidentsApart' }.facts.counted", equalTo("3")));
        files(SampleCase.fatalAccident(LocalDate.of(2026, 6, 2)));
        signals("auditor", "kind=ACCIDENTS_ON_ONE_DAY")
                .body(at("items.on", equalTo(List.of("2026-06-01"))))
                .body(at("items[0].counted", equalTo(3)));
    }

    @Test
    void one_reporter_of_many_and_one_pair_are_counted() {
        region = "31.07";
        for (int i = 0; i < 4; i++) {
            SampleCase farmer = here(new SampleCase());
            office.hears(farmer);
            post("desa-1", "notifier", Office.filing(farmer)).statusCode(201);
            decides(files(new SampleCase())).statusCode(200);
        }
        signals("auditor", "kind=SAME_REPORTER")
                .body(at("items.person", equalTo(List.of("desa-1"))))
                .body(at("items[0].counted", greaterThanOrEqualTo(4)));
        signals("auditor", "kind=SAME_PAIR")
                .body(at("items[0].person", equalTo("rina")))
                .body(at("items[0].approver", equalTo("budi")))
                .body(at("items[0].counted", equalTo(4)));
    }

    @Test
    void no_number_or_name_leaves_with_a_signal() {
        region = "31.08";
        files(new SampleCase());
        files(new SampleCase());
        String told = signals("auditor", "limit=500").extract().asString();
        assertFalse(told.contains("1234567890") || told.contains("Siti") || told.contains("nik:"), told);
    }

    private SampleCase here(SampleCase one) {
        one.region = region;
        return one;
    }

    private static SampleCase enrolledOn(LocalDate day) {
        SampleCase one = new SampleCase();
        one.enrolledOn = day;
        one.coverStart = day;
        return one;
    }

    private JsonPath files(SampleCase one) {
        office.hears(here(one));
        return post("rina", "officer", Office.filing(one))
                .statusCode(201)
                .extract()
                .as(Answer.class);
    }

    private ValidatableResponse post(String who, String role, Map<String, Object> body) {
        return as(who, role).body(body).post("/api/v1/claims").then();
    }

    private ValidatableResponse decides(JsonPath claim) {
        return Office.decides(claim, as("budi", "approver"), "APPROVE").then();
    }

    private ValidatableResponse read(String role, JsonPath claim) {
        return as("eka", role)
                .get("/api/v1/claims/{id}", claim.getString("id"))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse signals(String role, String query) {
        return as("eka", role).get("/api/v1/fraud-signals?" + query).then().statusCode(200);
    }

    private RequestSpecification as(String who, String role) {
        return Office.as(who, List.of(role), region).header("Idempotency-Key", UUID.randomUUID());
    }
}
