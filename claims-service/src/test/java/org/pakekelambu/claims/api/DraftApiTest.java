package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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

/** Drafts: begun of a recorded death or by an officer, prepared, saved again, filed by a person. Each test has its own region. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class DraftApiTest {
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
                .as(Answer.class)
                .get("claimId");
        JsonPath known = as("dewi", "officer")
                .get("/api/v1/claims/{id}/preparation", draft)
                .then()
                .statusCode(200)
                .body(at("cover.covered", equalTo(true)))
                .body(at("cover.unpaidMonths", empty()))
                .body(at("heirs", hasSize(3)))
                .body(at("heirs.relation", hasItem("SPOUSE")))
                .body(at("heirs.findAll { it.minor }", hasSize(2)))
                .body(at("children", hasSize(2)))
                .body(at("missing", equalTo(List.of("MEMBER_CARD", "DEATH_CERTIFICATE", "HEIR_LETTER"))))
                .body(at("payableNow", equalTo(42_000_000)))
                .extract()
                .as(Answer.class);
        Map<String, Object> filing = new LinkedHashMap<>(known.getMap("filing"));
        filing.put("cause", "ILLNESS");
        filing.put("documents", List.of("MEMBER_CARD", "DEATH_CERTIFICATE", "HEIR_LETTER"));
        as("dewi", "officer")
                .header("If-Match", "\"1\"")
                .body(filing)
                .post("/api/v1/claims/{id}/filing", draft)
                .then()
                .statusCode(200)
                .body(at("worker.id", equalTo(farmer.id.toString())))
                .body(at("lines.find { it.code == 'JKM.LUMP' }.amount", equalTo(20_000_000)));
        as("dewi", "officer")
                .get("/api/v1/claims/{id}/preparation", draft)
                .then()
                .statusCode(409)
                .body(at("type", containsString("not-a-draft")));
        as("dewi", "officer")
                .post("/api/v1/unclaimed/{id}/draft", farmer.id)
                .then()
                .statusCode(409)
                .body(at("type", containsString("claimed-already")));
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
                .body(at("status", equalTo("DRAFT")))
                .extract()
                .as(Answer.class)
                .get("id");
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
                .body(at("documents", equalTo(List.of("DEATH_CERTIFICATE", "HEIR_LETTER", "MEMBER_CARD"))));
        as("dewi", "officer")
                .header("If-Match", "\"3\"")
                .body(facts)
                .post("/api/v1/claims/{id}/filing", draft)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")));
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
    void of_two_drafts_of_one_death_the_older_one_is_completed_and_the_later_one_names_it() {
        region = "32.19";
        SampleCase farmer = new SampleCase();
        farmer.region = region;
        office.hears(farmer);
        String first = reports(farmer);
        String second = reports(farmer);
        saves(first, farmer).statusCode(200);
        saves(second, farmer)
                .statusCode(409)
                .body(at("type", containsString("drafted-already")))
                .body(at("draftId", equalTo(first)));
        SampleCase another = new SampleCase();
        another.region = region;
        office.hears(another);
        String other = reports(another);
        saves(first, another).statusCode(409).body(at("draftId", equalTo(other)));
    }

    private String reports(SampleCase one) {
        return as("rs-sekayu", "notifier")
                .body(Office.filing(one))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .body(at("status", equalTo("DRAFT")))
                .extract()
                .as(Answer.class)
                .get("id");
    }

    private ValidatableResponse saves(String draft, SampleCase of) {
        long version = as("dewi", "officer")
                .get("/api/v1/claims/{id}", draft)
                .as(Answer.class)
                .getLong("version");
        return as("dewi", "officer")
                .header("If-Match", "\"" + version + "\"")
                .body(Office.filing(of))
                .put("/api/v1/claims/{id}/draft", draft)
                .then();
    }

    private SampleCase dead(SampleCase one) {
        one.region = region;
        one.death = new RecordedDeath(one.occurredOn, Instant.parse("2026-07-11T00:00:00Z"), null);
        office.hears(one);
        return one;
    }

    private RequestSpecification as(String who, String role) {
        return Office.as(who, List.of(role), region).header("Idempotency-Key", UUID.randomUUID());
    }
}
