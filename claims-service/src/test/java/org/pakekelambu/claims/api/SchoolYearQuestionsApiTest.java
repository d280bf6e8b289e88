package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.pakekelambu.manners.secrets.Fingerprints;

/** What stands against a school year refuses nothing by itself: one officer asks, another answers, a third person decides. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class SchoolYearQuestionsApiTest {
    private static final LocalDate NEXT_JULY = LocalDate.of(2027, 7, 20);

    @Inject
    Office office;

    @Inject
    Fingerprints fingerprints;

    private SchoolCase school;
    private UUID child;

    private void approved(String region, boolean numbered) {
        office.todayIs(LocalDate.of(2026, 7, 11));
        school = new SchoolCase(office, SampleCase.fatalAccident(LocalDate.of(2026, 7, 8)), region);
        child = school.child(LocalDate.of(2019, 3, 1), "SD", numbered);
        school.approved(child);
        office.todayIs(NEXT_JULY);
    }

    @Test
    void university_after_the_first_grade_waits_for_a_second_look_and_then_for_the_approver() {
        approved("34.51", true);
        String year = school.asks(SchoolCase.year(child, 2027, "PT", 1))
                .statusCode(201)
                .body(at("state", equalTo("REQUESTED")))
                .body(at("findings.finding", equalTo(List.of("JUMP"))))
                .extract()
                .as(Answer.class)
                .get("id");
        school.decides("budi", year, "APPROVE")
                .statusCode(409)
                .body(at("type", containsString("year-questions-open")))
                .body(at("questions", equalTo(List.of("JUMP"))));
        school.answers("rina", year, "JUMP", true).statusCode(403);
        school.answers("dewi", year, "TOO_OLD", true).statusCode(422);
        school.answers("dewi", year, "JUMP", false)
                .statusCode(200)
                .body(at("findings[0].answer.inOrder", equalTo(false)));
        school.decides("budi", year, "APPROVE").statusCode(409);
        school.answers("dewi", year, "JUMP", true).statusCode(200).body(at("findings[0].answer.by", equalTo("dewi")));
        school.decides("dewi", year, "APPROVE").statusCode(403);
        school.paid(year);
        Office.as("eka", List.of("auditor"), "34.51")
                .get("/api/v1/decisions?claimId={id}&kind=SCHOLARSHIP_APPROVE", school.claim)
                .then()
                .statusCode(200)
                .body(at("items[0].overrides", equalTo(true)))
                .body(at("items[0].rules", equalTo(List.of("JUMP"))));
    }

    @Test
    void a_year_that_nothing_stands_against_needs_no_second_look() {
        approved("34.52", true);
        String year = school.asked(SchoolCase.year(child, 2027, "SD", 2));
        school.answers("dewi", year, "JUMP", true).statusCode(422);
        school.paid(year);
    }

    @Test
    void work_on_record_keeps_the_request_until_the_record_is_right_or_somebody_answers() {
        approved("34.53", true);
        school.turnsOut(child, false, true);
        String year = school.asks(SchoolCase.year(child, 2027, "SD", 2))
                .statusCode(201)
                .body(at("findings.finding", equalTo(List.of("MARRIED_OR_WORKING"))))
                .extract()
                .as(Answer.class)
                .get("id");
        school.decides("budi", year, "APPROVE").statusCode(409);
        school.turnsOut(child, false, false);
        school.one(year).body(at("findings.finding", equalTo(List.of())));
        school.paid(year);
    }

    @Test
    void marriage_that_reaches_us_after_the_year_was_asked_for_is_asked_about_before_it_is_approved() {
        approved("34.54", true);
        String year = school.asked(SchoolCase.year(child, 2027, "SD", 2));
        school.turnsOut(child, true, false);
        school.decides("budi", year, "APPROVE")
                .statusCode(409)
                .body(at("questions", equalTo(List.of("MARRIED_OR_WORKING"))));
        school.decides("budi", year, "REJECT")
                .statusCode(200)
                .body(at("state", equalTo("REJECTED")))
                .body(at("findings.finding", equalTo(List.of("MARRIED_OR_WORKING"))));
    }

    @Test
    void a_decision_or_an_answer_without_or_with_an_old_etag_is_refused() {
        approved("34.55", true);
        String year = school.asked(SchoolCase.year(child, 2027, "PT", 1));
        Map<String, Object> word = Map.of("outcome", "REJECT", "reason", "No such school");
        school.decides("budi", year, word, null).statusCode(428);
        String before = school.etag(year);
        school.answers("dewi", year, "JUMP", true).statusCode(200);
        school.decides("budi", year, word, before).statusCode(412);
        school.decides("budi", year, word, school.etag(year)).statusCode(200);
        school.decides("sari", year, word, school.etag(year)).statusCode(409);
    }

    @Test
    void the_school_named_for_a_child_by_its_number_is_where_the_first_year_was_paid() {
        office.todayIs(LocalDate.of(2026, 7, 11));
        school = new SchoolCase(office, SampleCase.fatalAccident(LocalDate.of(2026, 7, 8)), "34.56");
        String nik = SchoolCase.nik();
        child = school.child(LocalDate.of(2014, 3, 1), "SD", true);
        school.parent.family.replaceAll(member -> member.familyId().equals(child)
                ? new FamilyMember(
                        child,
                        "CHILD",
                        LocalDate.of(2014, 3, 1),
                        "FEMALE",
                        fingerprints.of("nik", nik),
                        "SD",
                        false,
                        false,
                        Instant.EPOCH)
                : member);
        office.hears(school.parent);
        Map<String, Object> body = new HashMap<>(Office.filing(school.parent));
        body.put(
                "heirs",
                List.of(
                        Map.of("familyId", SampleCase.WIDOW),
                        Map.of(
                                "name",
                                "Ani",
                                "relation",
                                "CHILD",
                                "nik",
                                nik,
                                "child",
                                Map.of("level", "SMP", "schoolYear", 1))));
        school.claim = school.person("rina")
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        school.decidesClaim("budi", "APPROVE").statusCode(200);
        office.todayIs(NEXT_JULY);
        school.asks(SchoolCase.year(child, 2027, "SMP", 2))
                .statusCode(201)
                .body(at("findings.finding", equalTo(List.of())));
    }

    @Test
    void approvers_see_what_waits_in_their_region_page_by_page() {
        approved("34.57", true);
        String first = school.asked(SchoolCase.year(child, 2027, "SD", 2));
        office.todayIs(LocalDate.of(2028, 7, 20));
        String second = school.asked(SchoolCase.year(child, 2028, "SD", 3));
        var page = school.person("budi")
                .get("/api/v1/scholarships/years?status=REQUESTED&limit=1")
                .then()
                .statusCode(200)
                .body(at("items.id", equalTo(List.of(first))))
                .body(at("items.claimId", equalTo(List.of(school.claim))))
                .extract();
        school.person("budi")
                .get("/api/v1/scholarships/years?limit=1&cursor="
                        + page.as(Answer.class).get("next"))
                .then()
                .statusCode(200)
                .body(at("items.id", equalTo(List.of(second))))
                .body(at("next", nullValue()));
        Office.as("lain", List.of("approver"), "34.58")
                .get("/api/v1/scholarships/years?status=REQUESTED")
                .then()
                .statusCode(200)
                .body(at("items", equalTo(List.of())));
        school.paid(first);
        school.person("budi").get("/api/v1/scholarships/years").then().body(at("items.id", equalTo(List.of(second))));
        school.person("budi")
                .get("/api/v1/scholarships/years?status=APPROVED")
                .then()
                .body(at("items.id", equalTo(List.of(first))));
    }

    @Test
    void the_ledger_is_shown_as_it_was_known_at_an_instant() {
        approved("34.59", true);
        String year = school.asked(SchoolCase.year(child, 2027, "PT", 1));
        String asked = school.one(year).extract().as(Answer.class).get("requestedAt");
        school.answers("dewi", year, "JUMP", true).statusCode(200);
        school.paid(year);
        String decided = school.one(year).extract().as(Answer.class).get("decidedAt");
        knownAt(asked)
                .body(at("items.state", equalTo(List.of("REQUESTED"))))
                .body(at("items.version", equalTo(List.of(1))));
        knownAt(decided)
                .body(at("items.state", equalTo(List.of("APPROVED"))))
                .body(at("items.version", equalTo(List.of(3))));
        knownAt("2026-07-12T00:00:00Z").body(at("items", equalTo(List.of())));
    }

    private io.restassured.response.ValidatableResponse knownAt(String instant) {
        return school.person("rina")
                .get("/api/v1/claims/{id}/scholarship/years?knownAt={at}", school.claim, instant)
                .then()
                .statusCode(200);
    }
}
