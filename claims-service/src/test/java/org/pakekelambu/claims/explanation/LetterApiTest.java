package org.pakekelambu.claims.explanation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;
import static org.pakekelambu.claims.explanation.Letters.approved;
import static org.pakekelambu.claims.explanation.Letters.letter;
import static org.pakekelambu.claims.explanation.Letters.read;
import static org.pakekelambu.claims.explanation.Letters.rows;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.localstack.LocalStackTestResource;

/** The letter a family gets, as text, page and PDF, in both languages. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class LetterApiTest {
    @Inject
    Office office;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(LocalDate.of(2026, 7, 11));
    }

    @Test
    void the_text_says_what_is_paid_by_which_article_by_when_and_what_one_can_do() {
        String id = approved(office, new SampleCase());
        String letter = letter(id, "text/plain", "en");
        for (String expected : List.of(
                "NOTICE OF THE DECISION ON YOUR CLAIM",
                "Claim number: " + id,
                "To: S*** A*** and family",
                "We are sorry for the death of your family member on 10 July 2026.",
                "Your claim has been approved.",
                "    By: PP 82/2019 Ps 34(1)a",
                "Heir, husband or wife",
                "Paid by BPJS Ketenagakerjaan.",
                "By 15 July 2026 at the latest",
                "district court")) {
            assertTrue(letter.contains(expected), () -> expected + "\n" + letter);
        }
        assertEquals(List.of(20_000_000L, 12_000_000L, 10_000_000L), rows(letter, "What is paid now", "Sum"));
        assertTrue(Pattern.compile("Sum +Rp42\\.000\\.000").matcher(letter).find(), letter);
        assertFalse(letter.contains("Siti"), letter);
        assertFalse(letter.contains("letter."), letter);
    }

    @Test
    void the_pdf_reads_back_in_both_languages_with_the_same_sums() throws IOException {
        SampleCase fisher = SampleCase.fatalAccident(LocalDate.of(2026, 6, 1))
                .child(1, 11, "SD")
                .child(2, 17, "SMA");
        fisher.programme = "pake-kelambu";
        office.todayIs(LocalDate.of(2026, 6, 4));
        String id = approved(office, fisher);
        String indonesian = read(id, "id");
        String english = read(id, "en");
        assertTrue(indonesian.startsWith("Pemberitahuan keputusan klaim"), indonesian);
        assertTrue(english.startsWith("Notice of the decision on your claim"), english);
        List<Long> paid = rows(indonesian, "Yang dibayarkan sekarang", "Jumlah");
        assertEquals(List.of(48_000_000L, 12_000_000L, 10_000_000L, 2_000_000L, 1_500_000L, 3_000_000L), paid);
        assertEquals(paid, rows(english, "What is paid now", "Sum"));
        assertEquals(76_500_000L, paid.stream().mapToLong(Long::longValue).sum());
        assertEquals(
                76_500_000L,
                rows(indonesian, "Siapa yang menerima", "Jumlah").stream()
                        .mapToLong(Long::longValue)
                        .sum());
        assertTrue(indonesian.contains("Jumlah Rp76.500.000"), indonesian);
        assertTrue(
                indonesian.contains("60% × 80 × Rp1.000.000, paling sedikit Rp20.000.000 = Rp48.000.000"), indonesian);
        assertTrue(english.contains("Child born in 2015"), english);
        assertTrue(
                english.contains("BPJS Ketenagakerjaan pays Rp74.500.000; the programme adds Rp2.000.000."), english);
        assertFalse(indonesian.contains("letter.") || indonesian.contains("?"), indonesian);
    }

    @Test
    void what_is_held_says_which_months_free_it() {
        SampleCase behind = new SampleCase().unpaid(2);
        office.hears(behind);
        String letter = letter(Office.files(behind).getString("id"), "text/plain", "id");
        assertEquals(List.of(10_000_000L), rows(letter, "Yang dibayarkan sekarang", "Jumlah"));
        assertEquals(
                List.of(20_000_000L, 12_000_000L), rows(letter, "Yang ditahan dan kapan menjadi hak Anda", "Jumlah"));
        assertTrue(letter.contains("iuran yang belum dibayar dilunasi: "), letter);
        assertTrue(letter.contains("2026, seluruhnya Rp33.600"), letter);
    }

    @Test
    void the_page_is_html_and_a_kind_we_do_not_print_is_406() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        String id = Office.files(farmer).getString("id");
        Office.as("rina", "officer")
                .accept("text/html")
                .get("/api/v1/claims/{id}/letter", id)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Language", equalTo("en"))
                .body(startsWith("<!DOCTYPE html>"))
                .body(containsString("(not decided yet)"))
                .body(containsString("<td>Rp42.000.000</td>"));
        Office.as("rina", "officer")
                .accept("image/png")
                .get("/api/v1/claims/{id}/letter", id)
                .then()
                .statusCode(406);
    }

    @Test
    void what_is_not_confirmed_stands_in_the_officers_copy_only() {
        SampleCase worker = SampleCase.fatalAccident(LocalDate.of(2026, 6, 1));
        worker.outcome = null;
        office.hears(worker);
        var body = Office.filing(worker);
        body.put("outcome", Map.of("kind", "RECOVERED", "on", "2026-06-20"));
        body.put("costs", Map.of("hearingAid", 900_000));
        String id =
                Office.rina().body(body).post("/api/v1/claims").as(Answer.class).getString("id");
        assertFalse(letter(id, "text/plain", "en").contains("jkk.hearing_aid"));
        String own = Office.as("rina", "officer")
                .accept("text/plain")
                .get("/api/v1/claims/{id}/letter?reader=OFFICER", id)
                .asString();
        assertTrue(own.contains("Note to the officer (not for the family)"), own);
        assertTrue(own.contains("jkk.hearing_aid"), own);
        assertTrue(own.contains("assumption of ours"), own);
    }

    @Test
    void a_refused_claim_gets_the_reason_and_no_sum() {
        SampleCase stranger = new SampleCase();
        stranger.exitedOn = LocalDate.of(2026, 5, 1);
        office.hears(stranger);
        JsonPath claim = Office.files(stranger);
        Office.decides(claim, Office.budi(), "REJECT").then().statusCode(200);
        String letter = letter(claim.getString("id"), "text/plain", "en");
        assertTrue(letter.contains("The worker was not covered on the day it happened. (PP 44/2015 Ps 11)"), letter);
        assertFalse(letter.contains("Rp"), letter);
    }

    @Test
    void a_letter_is_audited_and_only_for_who_may_see_the_claim() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        String id = Office.files(farmer).getString("id");
        letter(id, "text/plain", "id");
        Office.as("audit", "auditor")
                .get("/api/v1/audit-entries?subject={id}&limit=500", id)
                .then()
                .statusCode(200)
                .body(at("items.action", hasItem("claim-letter-read")));
        Office.as("rina", List.of("officer"), "16.07")
                .get("/api/v1/claims/{id}/letter", id)
                .then()
                .statusCode(404);
        Office.as("puskesmas", "notifier")
                .get("/api/v1/claims/{id}/letter", id)
                .then()
                .statusCode(403);
    }

    @Test
    void the_document_names_every_kind_of_letter_who_may_ask_and_what_a_reason_holds() {
        JsonPath document = Answer.to(Office.as("rina", "officer")
                .accept("application/json")
                .get("/q/openapi?format=json")
                .asString());
        String letter = "paths.'/api/v1/claims/{id}/letter'.get.";
        assertEquals(
                Set.of("text/plain", "text/html", "application/pdf"),
                document.getMap(letter + "responses.'200'.content").keySet());
        assertEquals(List.of("approver", "auditor", "officer", "partner"), document.getList(letter + "'x-roles'"));
        assertTrue(document.getMap("components.schemas.ReasonView.properties")
                .keySet()
                .containsAll(Set.of("code", "amount", "formula", "facts", "parts", "freedBy", "shares")));
    }
}
