package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** An heir nobody has on record keeps his share and what was paid of it, however the heirs are named anew. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class NamedHeirApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final Map<String, Object> UMAR = child("Umar", "1606020107900011", "1990-07-01");
    private static final Map<String, Object> YANTI = child("Yanti", "1606020107920022", "1992-07-01");
    private static final Map<String, Object> ZUL = child("Zul", "1606020107940033", "1994-07-01");

    @Inject
    Office office;

    private SampleCase farmer;

    @BeforeEach
    void aFarmerWithoutAFamilyOnRecord() {
        office.todayIs(TODAY);
        farmer = new SampleCase();
        farmer.family.clear();
        farmer.heirs.clear();
        office.hears(farmer);
    }

    private static Map<String, Object> child(String name, String nik, String born) {
        return Map.of(
                "name", name, "relation", "CHILD", "nik", nik, "birthDate", born, "account", ShareCase.account(nik));
    }

    private ShareCase filed() {
        ShareCase claim = ShareCase.filed(ShareCase.filing(farmer, List.of(UMAR, YANTI)), TODAY);
        claim.answers("dewi", "MET").statusCode(200).body(at("status", equalTo("PROPOSED")));
        return claim;
    }

    private static void namedAnew(ShareCase claim, List<Map<String, Object>> heirs) {
        claim.work("dewi", "correction", Map.of("heirs", heirs, "reason", "A new letter of heirs"))
                .statusCode(200);
        claim.answers("tono", "MET").statusCode(200).body(at("status", equalTo("PROPOSED")));
    }

    private static List<Object> receivers(ShareCase claim, String status) {
        return claim.all(payout -> payout.get("status").equals(status)).stream()
                .map(payout -> ((Map<?, ?>) payout.get("payee")).get("name"))
                .map(Object.class::cast)
                .distinct()
                .toList();
    }

    @Test
    void heirs_named_in_another_order_while_one_share_is_disputed_receive_each_his_own_once() {
        ShareCase claim = filed();
        claim.share("dewi", "assessment", "named-1", "contested", "The uncle doubts him")
                .statusCode(200);
        claim.approved().paid();
        assertEquals(List.of("Yanti"), receivers(claim, "PAID"));
        namedAnew(claim, List.of(YANTI));
        claim.approved();
        assertEquals(0, claim.ordered());
        namedAnew(claim, List.of(YANTI, UMAR));
        claim.approved();
        assertEquals(0, claim.ordered());
        claim.share("dewi", "correction", "named-1", "disputeEnded", "Court order 12/2026")
                .statusCode(200);
        claim.approved();
        assertEquals(21_000_000, claim.ordered());
        assertEquals(List.of("Umar"), receivers(claim, "ORDERED"));
        claim.paid();
        assertEquals("PAID", claim.status());
        assertEquals(42_000_000, claim.sum("PAID"));
        assertEquals(0, claim.askedBack());
    }

    @Test
    void who_falls_away_owes_what_he_had_and_nobody_is_given_his_key() {
        ShareCase claim = filed();
        claim.approved().paid();
        assertEquals(42_000_000, claim.sum("PAID"));
        namedAnew(claim, List.of(YANTI));
        assertEquals(List.of("named-2"), claim.now().getList("lines.find { it.code == 'JKM.LUMP' }.shares.payee"));
        claim.approved();
        assertEquals(21_000_000, claim.askedBack());
        namedAnew(claim, List.of(ZUL, YANTI));
        assertEquals(
                java.util.Set.of("named-2", "named-3"),
                java.util.Set.copyOf(claim.now().getList("lines.find { it.code == 'JKM.LUMP' }.shares.payee")));
        claim.approved();
        assertEquals(21_000_000, claim.askedBack());
    }

    @Test
    void place_in_a_will_under_which_money_was_ordered_is_given_to_nobody_else() {
        Map<String, Object> body = new HashMap<>(ShareCase.filing(farmer, List.of()));
        body.put("claimant", friend("Sahabat", "1606020107500055"));
        body.put("will", Map.of("named", List.of(friend("Sahabat", "1606020107500055"))));
        ShareCase claim = ShareCase.filed(body, TODAY);
        claim.answers("dewi", "MET").statusCode(200);
        claim.approved().paid();
        claim.work(
                        "dewi",
                        "correction",
                        will(friend("Lain", "1606020107500066"), friend("Sahabat", "1606020107500055")))
                .statusCode(409)
                .body(at("type", containsString("another-in-the-will")));
        claim.work(
                        "dewi",
                        "correction",
                        will(friend("Sahabat", "1606020107500055"), friend("Lain", "1606020107500066")))
                .statusCode(200);
    }

    @Test
    void the_mark_of_a_person_cannot_be_found_by_trying_account_numbers() throws Exception {
        String without = markOf("1234567890");
        String tried = digest(null, "Tetangga", "OTHER", "BSB:1234567890");
        assertEquals(tried.length(), without.length());
        assertNotEquals(tried, without);
        assertEquals(without, markOf("1234-5678-90"), "the same account however it is written");
        assertNotEquals(without, markOf("1234567891"));
    }

    private String markOf(String number) {
        Map<String, Object> neighbour = Map.of(
                "name",
                "Tetangga",
                "relation",
                "OTHER",
                "account",
                Map.of("bank", "BSB", "number", number, "holder", "T"));
        JsonPath preview = Office.as("rina", "officer")
                .body(ShareCase.filing(farmer, List.of(neighbour)))
                .post("/api/v1/claims/preview")
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
        return preview.getString("findings.find { it.rule == 'HeirsRecognised' }.facts.who");
    }

    /** As whoever knows name, relation and bank would compute it for every number. */
    private static String digest(String... parts) throws Exception {
        var digest = java.security.MessageDigest.getInstance("SHA-256");
        for (String part : parts) {
            byte[] bytes = part == null ? new byte[0] : part.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            digest.update(java.nio.ByteBuffer.allocate(4)
                    .putInt(part == null ? -1 : bytes.length)
                    .array());
            digest.update(bytes);
        }
        return java.util.HexFormat.of().formatHex(digest.digest()).substring(0, 32);
    }

    private static Map<String, Object> friend(String name, String nik) {
        return Map.of("name", name, "relation", "OTHER", "nik", nik, "account", ShareCase.account(nik));
    }

    @SafeVarargs
    private static Map<String, Object> will(Map<String, Object>... named) {
        return Map.of("will", Map.of("named", List.of(named)), "reason", "The will was read again");
    }
}
