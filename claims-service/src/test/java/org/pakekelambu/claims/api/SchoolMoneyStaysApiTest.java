package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.localstack.LocalStackTestResource;

/** School money rests on the day of the risk: what the registry records later of a child takes nothing back and adds nothing. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class SchoolMoneyStaysApiTest {
    private static final LocalDate ACCIDENT = LocalDate.of(2026, 7, 8);
    private static final LocalDate LATER = LocalDate.of(2030, 7, 20);
    private static final String SINCE = "findings.find { it.rule == 'ChildrenAsDecided' }";
    private static final String NOTE = "findings.find { it.rule == 'PaidLinesStand' }";

    @Inject
    Office office;

    private SchoolCase school;
    private UUID child;

    private void approved(String region, boolean named) {
        office.todayIs(LocalDate.of(2026, 7, 11));
        school = new SchoolCase(office, SampleCase.fatalAccident(ACCIDENT), region);
        child = school.child(LocalDate.of(2019, 3, 1), "SD", true);
        if (named) {
            school.approved(child);
        } else {
            school.approved();
        }
    }

    @Test
    void a_child_who_marries_later_keeps_what_was_paid() {
        approved("34.71", true);
        paysAll(LocalDate.of(2026, 7, 11));
        office.todayIs(LocalDate.of(2027, 7, 20));
        school.paid(school.asked(SchoolCase.year(child, 2027, "SD", 2)));
        paysAll(LocalDate.of(2027, 7, 20));
        office.todayIs(LATER);
        school.turnsOut(child, true, false);
        corrects(Map.of("reason", "The widow has another account"))
                .body(NOTE, nullValue())
                .body(SINCE + ".consequence", equalTo("NOTED"))
                .body(SINCE + ".facts", hasEntry(equalTo(child.toString()), startsWith("MARRIED ")));
        school.decidesClaim("sari", "APPROVE").statusCode(200);
        school.person("rina")
                .get("/api/v1/claims/{id}/recoveries", school.claim)
                .then()
                .statusCode(200)
                .body(at("items", empty()));
        assertEquals(List.of(1_500_000, 1_500_000), scholarships("PAID"));
    }

    @Test
    void a_child_who_goes_to_a_higher_school_later_tops_up_nothing() {
        approved("34.72", false);
        paysAll(LocalDate.of(2026, 7, 11));
        assertEquals(List.of(1_500_000), scholarships("PAID"));
        office.todayIs(LATER);
        goesTo("SMP");
        corrects(Map.of("reason", "The widow has another account"))
                .body(SINCE, nullValue())
                .body(at("lines.find { it.schoolYear == 1 }.amount", equalTo(1_500_000)));
        school.decidesClaim("sari", "APPROVE").statusCode(200);
        assertEquals(List.of(), scholarships("ORDERED"));
    }

    @Test
    void a_child_who_left_school_by_the_record_breaks_no_list() {
        approved("34.73", false);
        goesTo("NONE");
        office.todayIs(LocalDate.of(2027, 7, 20));
        school.person("rina")
                .get("/api/v1/scholarships/reminders")
                .then()
                .statusCode(200)
                .body(at("items.level", equalTo(List.of("SD"))));
        Office.as("kas", List.of("treasurer"), "34.73")
                .get("/api/v1/scholarships/forecast?from=2028&years=2")
                .then()
                .statusCode(200)
                .body(at("items.amount", equalTo(List.of(1_500_000, 1_500_000))));
    }

    @Test
    void who_decides_is_told_of_school_money_the_claim_no_longer_gives() {
        approved("34.74", true);
        paysAll(LocalDate.of(2026, 7, 11));
        corrects(Map.of("cause", "ILLNESS"))
                .body(NOTE + ".facts.toString()", containsString("JKK.SCHOLARSHIP/" + child));
    }

    @Test
    void a_year_that_waits_is_listed_where_its_claim_is_now() {
        approved("34.75.01", true);
        office.todayIs(LocalDate.of(2027, 7, 20));
        String year = school.asked(SchoolCase.year(child, 2027, "SD", 2));
        school.parent.region = "34.75.02";
        school.parent.version++;
        office.hears(school.parent);
        var whole = Office.as("dewi", List.of("officer"), "34.75").header("Idempotency-Key", UUID.randomUUID());
        String etag = Office.as("dewi", List.of("officer"), "34.75")
                .get("/api/v1/claims/{id}", school.claim)
                .header("ETag");
        whole.header("If-Match", etag)
                .body(Map.of("reason", "The worker had moved"))
                .post("/api/v1/claims/{id}/correction", school.claim)
                .then()
                .statusCode(200);
        assertEquals(List.of(year), waiting("34.75.02"));
        assertEquals(List.of(), waiting("34.75.01"));
    }

    private static List<Object> waiting(String region) {
        return Office.as("budi", List.of("approver"), region)
                .get("/api/v1/scholarships/years")
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .getList("items.id");
    }

    private ValidatableResponse corrects(Map<String, Object> change) {
        Map<String, Object> body = new HashMap<>(change);
        body.putIfAbsent("reason", "It was found out later");
        return school.work("dewi", "correction", body).statusCode(200);
    }

    private void goesTo(String level) {
        school.parent.family.replaceAll(member -> member.familyId().equals(child)
                ? new FamilyMember(
                        child,
                        "CHILD",
                        member.birthDate(),
                        "FEMALE",
                        member.nikFingerprint(),
                        level,
                        false,
                        false,
                        Instant.EPOCH)
                : member);
        school.parent.version++;
        office.hears(school.parent);
    }

    private void paysAll(LocalDate on) {
        Office.payouts(school.claim).stream()
                .filter(one -> one.get("status").equals("ORDERED"))
                .forEach(one -> Office.receipt(one.get("id"), "PAID", "S-" + one.get("id"), on)
                        .then()
                        .statusCode(200));
    }

    private List<Object> scholarships(String status) {
        return Office.payouts(school.claim).stream()
                .filter(one -> one.get("code").equals("JKK.SCHOLARSHIP")
                        && one.get("status").equals(status))
                .map(one -> one.get("amount"))
                .toList();
    }
}
