package org.pakekelambu.claims.explanation;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.TestStack;

/** The letters about missing papers and about payments. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class OtherLettersApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void each_missing_paper_says_why_and_from_whom_and_a_death_has_no_last_day() {
        SampleCase farmer = new SampleCase();
        farmer.documents = Set.of("MEMBER_CARD");
        String id = files(farmer);
        String english = letter(id, "MISSING_DOCUMENTS", "text/plain", "en");
        says(
                english,
                "NOTICE OF MISSING DOCUMENTS",
                "Death certificate or death letter",
                "It proves the death and its day.",
                "From the hospital, the village office or the civil registry (Dukcapil).",
                "Letter of heirs",
                "By: PP 44/2015 Ps 40(3)",
                "The law sets no last day for this claim",
                "within three working days");
        assertFalse(english.contains("Member card") || english.contains("letter."), english);
        says(
                letter(id, "MISSING_DOCUMENTS", "text/html", "id"),
                "Pemberitahuan dokumen yang kurang",
                "Surat keterangan ahli waris",
                "Dari kepala desa atau lurah, diketahui camat.");
    }

    @Test
    void an_accident_names_the_seven_working_days_and_the_last_day_of_the_right() {
        SampleCase driver = SampleCase.fatalAccident(LocalDate.of(2026, 6, 1));
        driver.documents = Set.of("MEMBER_CARD", "DEATH_CERTIFICATE", "HEIR_LETTER");
        office.todayIs(LocalDate.of(2026, 6, 4));
        String letter = letter(files(driver), "MISSING_DOCUMENTS", "text/plain", "en");
        says(
                letter,
                "Doctor's letter",
                "by 15 June 2026 at the latest: seven working days after the report of 4 June 2026",
                "until and including 1 June 2031",
                "PP 44/2015 Ps 45");
    }

    @Test
    void an_accident_under_treatment_is_asked_for_its_outcome() {
        SampleCase driver = SampleCase.fatalAccident(LocalDate.of(2026, 6, 1));
        driver.outcome = SampleCase.outcome(
                org.pakekelambu.claims.adjudication.facts.OutcomeKind.UNDER_TREATMENT, LocalDate.of(2026, 6, 1));
        String letter = letter(files(driver), "MISSING_DOCUMENTS", "text/plain", "id");
        says(letter, "Yang masih harus dilaporkan", "laporan tahap II belum ada");
    }

    @Test
    void the_payment_letter_adds_up_to_what_was_decided_in_text_and_pdf() throws IOException {
        String id = Letters.approved(office, new SampleCase());
        List<Object> ordered =
                Office.payouts(id).stream().map(payout -> payout.get("id")).toList();
        Office.receipt(ordered.get(0), "PAID", "BSB-77", TODAY).then().statusCode(200);
        Office.receipt(ordered.get(1), "RETURNED", "BSB-78", TODAY).then().statusCode(200);
        String text = letter(id, "PAYMENT", "text/plain", "en");
        says(
                text,
                "NOTICE OF PAYMENT",
                "To: Heir, husband or wife",
                "Account: BSB ******7890",
                "Paid by BPJS Ketenagakerjaan",
                "Arrived on 11 July 2026, reference of the payer: BSB-77",
                "Nothing is held back on this claim.");
        assertFalse(text.contains("payer: BSB-78"), text);
        assertFalse(text.contains("1234567890") || text.contains("Siti"), text);
        long arrived = sum(text, "What has arrived");
        long underWay = sum(text, "What is on its way");
        long back = sum(text, "What could not be paid (please give us a correct account)");
        assertTrue(arrived > 0 && underWay > 0 && back > 0, text);
        assertEquals(42_000_000, arrived + underWay + back);
        byte[] pdf = asking("PAYMENT", "application/pdf", "id", id).extract().asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String read = new PDFTextStripper().getText(document);
            says(read, "Pemberitahuan pembayaran", "Yang sudah diterima", "nomor dari pembayar: BSB-77");
            assertFalse(read.contains("letter."), read);
        }
    }

    @Test
    void pdfs_of_missing_papers_and_payments_read_back_in_both_languages() throws IOException {
        SampleCase farmer = new SampleCase();
        farmer.documents = Set.of("MEMBER_CARD");
        String lacking = files(farmer);
        says(
                pdf(lacking, "MISSING_DOCUMENTS", "id"),
                "Pemberitahuan dokumen yang kurang",
                "Surat keterangan ahli waris");
        says(pdf(lacking, "MISSING_DOCUMENTS", "en"), "Notice of missing documents", "Letter of heirs");
        String paid = Letters.approved(office, new SampleCase());
        Office.receipt(Office.payouts(paid).get(0).get("id"), "PAID", "BSB-79", TODAY)
                .then()
                .statusCode(200);
        String indonesian = pdf(paid, "PAYMENT", "id");
        String english = pdf(paid, "PAYMENT", "en");
        says(indonesian, "Pemberitahuan pembayaran", "Yang sudah diterima", "nomor dari pembayar: BSB-79");
        says(
                english,
                "Notice of payment",
                "What has arrived",
                "reference of the payer: BSB-79",
                "Account: BSB ******7890");
        assertEquals(
                Letters.rows(indonesian, "Yang sudah diterima", "Jumlah"),
                Letters.rows(english, "What has arrived", "Sum"));
        assertFalse(english.contains("1234567890") || english.contains("Siti"), english);
    }

    private static String pdf(String id, String about, String language) throws IOException {
        byte[] pdf = asking(about, "application/pdf", language, id).extract().asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(language, document.getDocumentCatalog().getLanguage());
            String read = new PDFTextStripper().getText(document);
            assertFalse(read.contains("letter.") || read.contains("?"), read);
            return read;
        }
    }

    @Test
    void what_is_held_is_what_remains() {
        String id = Letters.approved(office, new SampleCase().unpaid(2));
        String letter = letter(id, "PAYMENT", "text/plain", "en");
        assertEquals(10_000_000, sum(letter, "What is on its way"));
        assertEquals(32_000_000, sum(letter, "What remains"));
    }

    @Test
    void a_letter_without_anything_to_tell_is_refused() {
        SampleCase farmer = new SampleCase();
        String id = files(farmer);
        refused(id, "MISSING_DOCUMENTS", 409, "nothing-missing");
        refused(id, "PAYMENT", 409, "nothing-ordered");
        Office.as("budi", "approver")
                .get("/api/v1/claims/{id}/letter?about=PAYMENT&asOf=2026-07-11", id)
                .then()
                .statusCode(400);
    }

    private void refused(String id, String about, int status, String type) {
        Office.as("budi", "approver")
                .get("/api/v1/claims/{id}/letter?about={about}", id, about)
                .then()
                .statusCode(status)
                .body(at("type", containsString(type)));
    }

    private String files(SampleCase one) {
        office.hears(one);
        return Office.files(one).getString("id");
    }

    private static long sum(String letter, String heading) {
        return Letters.rows(letter, heading, "Sum").stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static void says(String letter, String... expected) {
        for (String one : expected) {
            assertTrue(letter.contains(one), () -> one + "\n" + letter);
        }
    }

    private static String letter(String id, String about, String kind, String language) {
        return asking(about, kind, language, id).extract().asString();
    }

    private static io.restassured.response.ValidatableResponse asking(
            String about, String kind, String language, String id) {
        String token = TestStack.get().tokens().token("budi", "approver", "16.06");
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Accept-Language", language)
                .accept(kind)
                .get("/api/v1/claims/{id}/letter?about={about}", id, about)
                .then()
                .statusCode(200);
    }
}
