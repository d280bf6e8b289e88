package org.pakekelambu.benefits.lawbook;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.pakekelambu.benefits.Benefits;
import org.pakekelambu.localstack.LocalStackTestResource;

@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "benefits"))
class LawApiTest {
    @Test
    void every_role_may_read_the_law_on_a_date() {
        for (String role : new String[] {
            "registrar", "treasurer", "officer", "approver", "partner", "notifier", "auditor", "operator"
        }) {
            Benefits.as(role)
                    .get("/api/v1/law?on=2026-07-10")
                    .then()
                    .statusCode(200)
                    .body("on", equalTo("2026-07-10"))
                    .body("digest", notNullValue())
                    .body("parameters.size()", greaterThan(50))
                    .body("parameters.parameter", hasItems("jkm.lump_sum", "jkk.death.percent"))
                    .body("parameters.find { it.parameter == 'jkm.lump_sum' }.value", equalTo(20_000_000));
        }
        RestAssured.get("/api/v1/law").then().statusCode(401);
    }

    @Test
    void a_value_is_that_of_the_date_with_its_dates_citation_and_confidence() {
        Benefits.as("auditor")
                .get("/api/v1/law/jkm.lump_sum?on=2019-12-01")
                .then()
                .statusCode(200)
                .body("value", equalTo(16_200_000))
                .body("unit", equalTo("RUPIAH"))
                .body("appliesFrom", equalTo("2015-07-01"))
                .body("appliesTo", equalTo("2019-12-01"))
                .body("citation.act", equalTo("PP 44/2015"))
                .body("confidence", equalTo("P"))
                .body("history.value", equalTo(java.util.List.of(16_200_000, 20_000_000)));
        Benefits.as("auditor")
                .get("/api/v1/law/jkm.lump_sum?on=2019-12-02")
                .then()
                .body("value", equalTo(20_000_000));
    }

    @Test
    void before_the_first_value_the_answer_names_what_there_is_and_is_never_zero() {
        Benefits.as("auditor")
                .get("/api/v1/law/jkm.lump_sum?on=2015-06-30")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString("2015-07-01"));
        Benefits.as("auditor")
                .get("/api/v1/law?on=2015-06-30")
                .then()
                .statusCode(200)
                .body("parameters.parameter", not(hasItem("jkm.lump_sum")));
        Benefits.as("auditor").get("/api/v1/law/jkm.no_such").then().statusCode(404);
        Benefits.as("auditor").get("/api/v1/law?date=2026-01-01").then().statusCode(400);
    }

    @Test
    void the_law_book_can_be_read_as_a_page_in_either_language() {
        RestAssured.get("/law?on=2026-07-10")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("Rp20.000.000"))
                .body(containsString("PP 82/2019"))
                .body(containsString("3 hari kerja"))
                .body(containsString("2015-07-01 … 2019-12-01: Rp16.200.000"));
        RestAssured.given().header("Accept-Language", "id").get("/law").then().body(containsString("Buku aturan"));
    }

    @Test
    void an_unchanged_law_need_not_be_sent_again() {
        String tag = Benefits.as("officer").get("/api/v1/law?on=2026-07-10").header("ETag");
        Benefits.as("officer")
                .header("If-None-Match", tag)
                .get("/api/v1/law?on=2026-07-10")
                .then()
                .statusCode(304);
    }

    @Test
    void law_that_is_another_than_the_one_asked_for_is_a_problem_document() {
        Benefits.as("officer")
                .header("If-Match", "\"another\"")
                .get("/api/v1/law?on=2026-07-10")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", containsString("stale-version"));
    }

    @Test
    void what_changed_between_two_dates_is_shown_with_both_values_and_their_articles() {
        Benefits.as("auditor")
                .get("/api/v1/law/changes?from=2019-12-01&to=2019-12-02")
                .then()
                .statusCode(200)
                .body("changes.parameter", hasItems("jkm.lump_sum", "jkm.periodic", "jkm.funeral", "jkk.death.floor"))
                .body("changes.parameter", not(hasItem("jkk.death.percent")))
                .body("changes.find { it.parameter == 'jkm.lump_sum' }.kind", equalTo("CHANGED"))
                .body("changes.find { it.parameter == 'jkm.lump_sum' }.before.value", equalTo(16_200_000))
                .body("changes.find { it.parameter == 'jkm.lump_sum' }.before.appliesTo", equalTo("2019-12-01"))
                .body("changes.find { it.parameter == 'jkm.lump_sum' }.after.value", equalTo(20_000_000))
                .body("changes.find { it.parameter == 'jkm.lump_sum' }.after.citation.act", equalTo("PP 82/2019"))
                .body("changes.find { it.parameter == 'jkk.home_care' }.kind", equalTo("ADDED"));
        Benefits.as("auditor")
                .get("/api/v1/law/changes?from=2026-07-01&to=2026-07-02")
                .then()
                .body("changes", equalTo(java.util.List.of()));
        Benefits.as("auditor").get("/api/v1/law/changes").then().statusCode(400);
        RestAssured.get("/api/v1/law/changes?from=2019-12-01").then().statusCode(401);
    }

    @Test
    void the_difference_can_be_read_as_a_page_and_the_law_book_leads_to_it() {
        RestAssured.get("/law/changes?from=2019-12-01&to=2019-12-02")
                .then()
                .statusCode(200)
                .body(containsString("Rp16.200.000"))
                .body(containsString("Rp20.000.000"));
        RestAssured.get("/law/changes").then().statusCode(400);
        RestAssured.get("/law?on=2026-07-10")
                .then()
                .body(containsString("/law/changes?from=2019-12-01&amp;to=2019-12-02"));
    }
}
