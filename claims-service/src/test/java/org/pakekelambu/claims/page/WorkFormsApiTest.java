package org.pakekelambu.claims.page;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.localstack.LocalStackTestResource;

/** What the forms of a case do, and what they say when they are refused. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class WorkFormsApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void approving_orders_the_money_once_however_often_the_form_is_sent() {
        String id = straightClaim();
        Desk budi = Desk.of("budi", "approver");
        String page = budi.reads("/work/claims/" + id);
        Response first = budi.sends(page, "decision", Map.of("outcome", "APPROVE", "reason", ""));
        assertEquals("/work/claims/" + id + "?done=DECIDED", first.header("Location"), first.asString());
        Response second = budi.sends(page, "decision", Map.of("outcome", "APPROVE", "reason", ""));
        assertEquals(303, second.statusCode());
        assertEquals(3, Office.payouts(id).size());
        String after = budi.reads(first.header("Location"));
        assertTrue(after.contains("Keputusan Anda tercatat."));
        assertTrue(after.contains("Diperintahkan"));
    }

    @Test
    void case_that_changed_meanwhile_is_shown_anew_with_what_was_written() {
        String id = straightClaim();
        Desk budi = Desk.of("budi", "approver").in("en");
        String page = budi.reads("/work/claims/" + id);
        Office.rina()
                .header("If-Match", "\"1\"")
                .body(Map.of("documents", List.of("BANK_BOOK"), "reason", "A paper came"))
                .post("/api/v1/claims/{id}/assessment", id)
                .then()
                .statusCode(200);
        Response stale = budi.sends(page, "decision", Map.of("outcome", "REJECT", "reason", "Not <covered>"));
        stale.then()
                .statusCode(412)
                .body(allOf(
                        containsString("This case changed while you were reading it"),
                        containsString("Not &lt;covered&gt;</textarea>"),
                        containsString("name=\"version\" value=\"2\"")));
        assertEquals("PROPOSED", Office.claim(id).getString("status"));
        budi.sends(stale.asString(), "decision", Map.of("outcome", "REJECT", "reason", "Not covered"))
                .then()
                .statusCode(303);
        assertEquals("REJECTED", Office.claim(id).getString("status"));
    }

    @Test
    void who_filed_is_told_on_the_same_page_that_another_decides() {
        String id = straightClaim();
        Desk rina = Desk.of("rina", List.of("officer", "approver"), "16.06");
        // Her own page has no such form; an older page or a second account may still send one.
        String anothers = Desk.of("budi", "approver").reads("/work/claims/" + id);
        rina.sends(anothers, "decision", Map.of("outcome", "APPROVE", "reason", ""))
                .then()
                .statusCode(403)
                .body(allOf(
                        containsString("role=\"alert\""),
                        containsString("Harus diputuskan orang kedua"),
                        containsString("Rp42.000.000")));
        assertEquals(List.of(), Office.payouts(id));
    }

    @Test
    void rejecting_needs_a_reason_and_an_officer_may_not_decide() {
        String id = straightClaim();
        Desk budi = Desk.of("budi", "approver").in("en");
        String page = budi.reads("/work/claims/" + id);
        budi.sends(page, "decision", Map.of("outcome", "REJECT", "reason", " \n "))
                .then()
                .statusCode(400)
                .body(containsString("Say why."));
        Desk.of("dewi", "officer")
                .sends(page, "decision", Map.of("outcome", "APPROVE", "reason", ""))
                .then()
                .statusCode(403);
        assertEquals("PROPOSED", Office.claim(id).getString("status"));
    }

    @Test
    void form_of_another_site_does_nothing() {
        String id = straightClaim();
        Desk budi = Desk.of("budi", "approver");
        String address = Desk.formOf(budi.reads("/work/claims/" + id), "decision");
        for (String origin : List.of("https://elsewhere.example", "null")) {
            budi.browser()
                    .header("Origin", origin)
                    .formParam("version", "1")
                    .formParam("outcome", "APPROVE")
                    .post(address)
                    .then()
                    .statusCode(403)
                    .body(containsString("tidak berasal dari halaman kami"));
        }
        budi.browser()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("outcome", "APPROVE")
                .post(address)
                .then()
                .statusCode(403);
        assertEquals("PROPOSED", Office.claim(id).getString("status"));
    }

    @Test
    void officer_answers_what_was_unclear_and_notes_the_paper_that_came() {
        SampleCase farmer = new SampleCase();
        farmer.documents = java.util.Set.of("MEMBER_CARD", "DEATH_CERTIFICATE");
        office.hears(farmer);
        Map<String, Object> body = Office.filing(farmer);
        body.put(
                "heirs",
                List.of(
                        Map.of("familyId", SampleCase.WIDOW),
                        Map.of(
                                "name",
                                "Anak Angkat",
                                "relation",
                                "CHILD",
                                "nik",
                                "1606024107150002",
                                "birthDate",
                                "2015-07-01")));
        String id =
                Office.rina().body(body).post("/api/v1/claims").as(Answer.class).getString("id");
        Desk dewi = Desk.of("dewi", "officer");
        String page = dewi.reads("/work/claims/" + id);
        assertTrue(page.contains("name=\"answer.HeirsRecognised\""), page);
        dewi.sends(page, "assessment", Map.of("answer.HeirsRecognised", "MET", "reason.HeirsRecognised", ""))
                .then()
                .statusCode(400)
                .body(containsString("value=\"MET\" checked"));
        dewi.sends(
                        dewi.reads("/work/claims/" + id),
                        "assessment",
                        Map.of(
                                "answer.HeirsRecognised", "MET",
                                "reason.HeirsRecognised", "Heir letter names both",
                                "document.HEIR_LETTER", "on",
                                "reason", ""))
                .then()
                .statusCode(303);
        assertEquals("PROPOSED", Office.claim(id).getString("status"));
        assertTrue(dewi.reads("/work/claims/" + id).contains("Heir letter names both"));
    }

    @Test
    void officer_takes_up_a_report_as_it_was_reported() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        String id = Office.as("puskesmas", "notifier")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Office.filing(farmer))
                .post("/api/v1/claims")
                .as(Answer.class)
                .getString("id");
        Desk rina = Desk.of("rina", "officer");
        rina.sends(rina.reads("/work/claims/" + id), "filing", Map.of())
                .then()
                .statusCode(303)
                .header("Location", equalTo("/work/claims/" + id + "?done=FILED"));
        assertEquals("PROPOSED", Office.claim(id).getString("status"));
        assertEquals("rina", Office.claim(id).getString("filedBy"));
    }

    @Test
    void paper_is_uploaded_listed_and_read_again() {
        String id = straightClaim();
        Desk rina = Desk.of("rina", "officer");
        rina.browser()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("kind", "BANK_BOOK")
                .multiPart("file", "book.pdf", "%PDF-1.7 bank book".getBytes(), "application/pdf")
                .post("/work/claims/" + id + "/documents")
                .then()
                .statusCode(303);
        String page = rina.reads("/work/claims/" + id);
        assertTrue(page.contains("Buku rekening"));
        String address = page.replaceAll("(?s).*href=\"(/work/claims/[^\"]*/documents/[^\"]*)\".*", "$1");
        rina.browser()
                .get(address)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment"));
        rina.browser()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("kind", "BANK_BOOK")
                .multiPart("file", "book.html", "<html>".getBytes(), "application/pdf")
                .post("/work/claims/" + id + "/documents")
                .then()
                .statusCode(415)
                .body(containsString("role=\"alert\""));
    }

    private String straightClaim() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        return Office.files(farmer).getString("id");
    }
}
