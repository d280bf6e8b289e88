package org.pakekelambu.claims.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
import org.pakekelambu.localstack.TestStack;

/** Who is to be paid and has no account is asked for one, by the finding and by the letters; nothing else waits for it. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class AccountAskedApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final String SON = new UUID(8, 1).toString();
    private static final Map<String, String> HIS =
            Map.of("bank", "BSB", "number", "5556667778", "holder", "Anak Petani");

    @Inject
    Office office;

    private SampleCase farmer;

    @BeforeEach
    void aWidowWithAnAccountAndAGrownSonWithoutOne() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
        farmer.child(1, 30, null);
        office.hears(farmer);
    }

    @Test
    void a_finding_names_the_payee_and_holds_nothing() {
        JsonPath filed = Office.files(farmer);
        assertEquals("PROPOSED", filed.getString("status"));
        Map<String, Object> finding = accounts(filed).get(0);
        assertEquals("NOTED", finding.get("consequence"));
        assertEquals(Map.of("withoutAccount", SON), finding.get("facts"));
        assertEquals(
                List.of("PAYABLE"),
                filed.getList("lines.state").stream().distinct().toList());
        SampleCase alone = new SampleCase();
        office.hears(alone);
        assertEquals(List.of(), accounts(Office.files(alone)));
    }

    @Test
    void a_preview_without_accounts_says_so_of_everybody_and_pays_as_before() {
        Map<String, Object> body = Office.filing(farmer);
        body.put("claimant", Map.of("familyId", SampleCase.WIDOW));
        JsonPath preview = Office.as("rina", "officer")
                .body(body)
                .post("/api/v1/claims/preview")
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
        assertEquals("PROPOSED", preview.getString("status"));
        assertEquals(42_000_000, preview.getLong("payableNow"));
        Map<?, ?> facts = (Map<?, ?>) accounts(preview).get(0).get("facts");
        assertEquals(2, facts.get("withoutAccount").toString().split(",").length, facts.toString());
    }

    @Test
    void both_letters_ask_in_both_languages_until_the_account_is_there() {
        JsonPath filed = Office.files(farmer);
        String claim = filed.getString("id");
        asks(letter(claim, "DECISION", "en"), "Please name an account", "bank book", "village office");
        Office.decides(filed, Office.budi(), "APPROVE").then().statusCode(200);
        for (String about : List.of("DECISION", "PAYMENT")) {
            String english = letter(claim, about, "en");
            asks(english, "Please name an account", "Bring the bank book", "an officer of the claims office");
            String asked = english.substring(english.indexOf("It costs nothing."));
            assertTrue(asked.lines().limit(2).anyMatch(row -> row.matches("Heir, child +Rp21\\.000\\.000")), english);
            asks(
                    letter(claim, about, "id"),
                    "Mohon beritahukan rekening",
                    "Bawa buku rekening",
                    "petugas kantor klaim");
        }
        assertTrue(letter(claim, "PAYMENT", "en").contains("Waits: we know no account of this receiver yet"));
        assertTrue(letter(claim, "PAYMENT", "id").contains("Menunggu: rekening penerima ini belum kami ketahui"));
        names(claim);
        for (String about : List.of("DECISION", "PAYMENT")) {
            assertFalse(letter(claim, about, "en").contains("Please name an account"), about);
            assertFalse(letter(claim, about, "id").contains("Mohon beritahukan rekening"), about);
        }
    }

    private static void asks(String letter, String... expected) {
        for (String one : expected) {
            assertTrue(letter.contains(one), () -> one + "\n" + letter);
        }
        assertFalse(letter.contains("letter.") || letter.contains("null"), letter);
    }

    private static void names(String claim) {
        Object payout = Office.payouts(claim).stream()
                .filter(one -> one.containsKey("waitsFor"))
                .findFirst()
                .orElseThrow()
                .get("id");
        String account = Office.rina()
                .header("If-Match", Office.payoutTag(payout))
                .body(Map.of("account", HIS))
                .post("/api/v1/payouts/{id}/account", payout)
                .then()
                .statusCode(202)
                .extract()
                .as(Answer.class)
                .get("id");
        Office.as("dewi", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .body(Map.of("outcome", "CONFIRM"))
                .post("/api/v1/payouts/{id}/account/{a}/decision", payout, account)
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> accounts(JsonPath claim) {
        return claim.getList("findings.findAll { it.rule == 'AccountsNamed' }");
    }

    private static String letter(String claim, String about, String language) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(TestStack.get().tokens().token("budi", "approver", "16.06"))
                .header("Accept-Language", language)
                .accept("text/plain")
                .get("/api/v1/claims/{id}/letter?about={about}", claim, about)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
