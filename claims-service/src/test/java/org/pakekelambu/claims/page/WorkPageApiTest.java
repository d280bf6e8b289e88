package org.pakekelambu.claims.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.events.contract.RecordedDeath;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.TestStack;

/** Who may read which page, and what stands there. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class WorkPageApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void who_is_not_signed_in_gets_the_sign_in_page_in_his_language() {
        given().header("Accept-Language", "en")
                .get("/work/queue")
                .then()
                .statusCode(401)
                .contentType("text/html")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(allOf(containsString("<html lang=\"en\">"), containsString("value=\"/work/queue\"")));
        given().get("/work/due").then().statusCode(401).body(containsString("Token akses"));
        given().get("/work/nowhere").then().statusCode(404).body(containsString("Tidak ditemukan"));
    }

    @Test
    void signing_in_keeps_the_token_where_no_script_and_no_other_site_reaches_it() {
        String token = TestStack.get().tokens().token("rina", "officer", "16.06");
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("token", token)
                .formParam("next", "https://elsewhere.example/")
                .post("/work/sign-in")
                .then()
                .statusCode(303)
                .header("Location", "/work/queue")
                .header(
                        "Set-Cookie",
                        allOf(
                                containsString("HttpOnly"),
                                containsString("SameSite=Strict"),
                                containsString("Path=/work")));
        given().cookie("work-session", token).get("/api/v1/claims").then().statusCode(401);
    }

    @Test
    void bad_token_leads_back_to_the_sign_in_page() {
        String token = TestStack.get().tokens().token("rina", "officer", "16.06");
        String forged = token.substring(0, token.length() - 4) + "AAAA";
        given().cookie("work-session", forged)
                .get("/work/queue")
                .then()
                .statusCode(401)
                .body(containsString("Token ditolak"));
        given().header("Sec-Fetch-Site", "same-origin")
                .formParam("token", "no token at all")
                .post("/work/sign-in")
                .then()
                .statusCode(401)
                .body(containsString("Token ditolak"));
    }

    @Test
    void other_roles_get_403_and_other_regions_404() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        String page = "/work/claims/" + Office.files(farmer).getString("id");
        Desk.of("ani", "auditor")
                .browser()
                .get("/work/queue")
                .then()
                .statusCode(403)
                .contentType("text/html")
                .body(containsString("Tidak diizinkan"));
        Desk lahat = Desk.of("joko", List.of("officer", "approver"), "16.04");
        for (String below : List.of("", "/letter", "/explanation")) {
            lahat.browser().get(page + below).then().statusCode(404).body(containsString("Tidak ditemukan"));
        }
        assertFalse(lahat.reads("/work/queue").contains(page));
        assertFalse(lahat.reads("/work/due").contains(page));
    }

    @Test
    void approver_finds_the_case_in_his_queue_and_all_of_it_on_its_page() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        String page = "/work/claims/" + Office.files(farmer).getString("id");
        Desk budi = Desk.of("budi", "approver");

        assertTrue(budi.reads("/work/queue?status=PROPOSED&limit=500").contains(page));
        String file = budi.reads(page);
        for (String part : List.of(
                "Rp42.000.000",
                "Santunan kematian",
                "PP 82/2019",
                "15 Juli 2026",
                "4 hari lagi",
                "Kartu peserta",
                "suami atau istri",
                "Diajukan",
                "rina",
                "Setujui")) {
            assertTrue(file.contains(part), part);
        }
        assertFalse(file.contains("1234567890"), "the account is masked");
        assertTrue(budi.in("en").reads(page).contains("4 days left"));
        assertTrue(budi.reads(page + "/letter").contains("Rp42.000.000"));
        assertTrue(budi.in("id").reads(page + "/explanation").contains("Rp20.000.000"));
        assertTrue(budi.reads(page).contains("<html lang=\"id\">"));
    }

    @Test
    void due_list_says_how_late_and_what_that_costs() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        String page = "/work/claims/" + Office.files(farmer).getString("id");
        office.todayIs(LocalDate.of(2026, 7, 20));
        String list = Desk.of("rina", "officer").reads("/work/due?limit=500");
        assertTrue(list.contains(page));
        assertTrue(list.contains("terlambat 5 hari"));
        assertTrue(list.contains("Rp2.100.000"));
    }

    @Test
    void due_list_leads_to_rights_about_to_lapse_and_shows_drafts_of_deaths_nobody_filed() {
        String region = "35.01";
        SampleCase farmer = new SampleCase();
        farmer.region = region;
        farmer.death = new RecordedDeath(farmer.occurredOn, Instant.parse("2026-07-11T00:00:00Z"), null);
        office.hears(farmer);
        String draft = Office.as("dewi", List.of("officer"), region)
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/unclaimed/{id}/draft", farmer.id)
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("claimId");
        SampleCase driver = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        driver.region = region;
        office.hears(driver);
        Map<String, Object> hurt = new HashMap<>(Office.filing(driver));
        hurt.put("outcome", Map.of("kind", "PERMANENT_TOTAL", "on", "2026-07-09"));
        String accident = Office.as("rs-sekayu", List.of("notifier"), region)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(hurt)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        Desk desk = Desk.of("dewi", List.of("officer"), region);
        String list = desk.reads("/work/due");
        assertTrue(list.contains("/work/claims/" + draft) && list.contains("Draf sudah dimulai"), list);
        assertTrue(list.contains("href=\"/work/lapsing\""), list);
        assertFalse(list.contains("/work/claims/" + accident), list);
        String lapsing = desk.reads("/work/lapsing");
        assertTrue(
                lapsing.contains("/work/claims/" + accident) && lapsing.contains("Kecelakaan belum diajukan"), lapsing);
        assertTrue(lapsing.contains("Rp68.000.000") && lapsing.contains("8 Juli 2031"), lapsing);
        assertTrue(desk.in("en").reads("/work/lapsing").contains("Rights about to lapse"));
    }

    @Test
    void what_people_wrote_is_shown_as_text() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        JsonPath claim = Office.files(farmer);
        Office.budi()
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", "RETURN", "reason", "<script>alert('x')</script>\"&"))
                .post("/api/v1/claims/{id}/decision", claim.getString("id"))
                .then()
                .statusCode(200);
        Desk.of("rina", "officer")
                .browser()
                .get("/work/claims/" + claim.getString("id"))
                .then()
                .statusCode(200)
                .body(allOf(containsString("&lt;script&gt;"), not(containsString("<script"))));
    }

    @Test
    void every_look_is_remembered_and_the_page_is_no_part_of_the_api_document() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        String id = Office.files(farmer).getString("id");
        Desk.of("wati", "approver").reads("/work/claims/" + id);
        Office.as("ani", "auditor")
                .get("/api/v1/audit-entries?subject={id}&actor=wati", id)
                .then()
                .statusCode(200)
                .body(at("items.action", hasItems("claim-read", "claim-history-read")));
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(at("paths.findAll { it.key.startsWith('/work') }.size()", equalTo(0)));
    }
}
